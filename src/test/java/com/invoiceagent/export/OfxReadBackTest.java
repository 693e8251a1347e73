package com.invoiceagent.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.webcohesion.ofx4j.domain.data.MessageSetType;
import com.webcohesion.ofx4j.domain.data.ResponseEnvelope;
import com.webcohesion.ofx4j.domain.data.common.StatementResponse;
import com.webcohesion.ofx4j.domain.data.common.Transaction;
import com.webcohesion.ofx4j.domain.data.creditcard.CreditCardResponseMessageSet;
import com.webcohesion.ofx4j.domain.data.creditcard.CreditCardStatementResponse;
import com.webcohesion.ofx4j.domain.data.creditcard.CreditCardStatementResponseTransaction;
import com.webcohesion.ofx4j.io.AggregateUnmarshaller;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a reader of OFX that others wrote makes of the statements.
class OfxReadBackTest {

  private static final ExportFormat OFX = ExportFormats.named("ofx").orElseThrow();

  @Test
  void hasAStatementForEachCard() throws Exception {
    List<CreditCardStatementResponse> statements = read(Invoices.ordinary().proved());

    assertThat(statements)
        .extracting(statement -> statement.getAccount().getAccountNumber())
        .containsExactly("NUBANK", "NUBANK-1234", "NUBANK-5678");
    assertThat(statements).extracting(StatementResponse::getCurrencyCode).containsOnly("BRL");
  }

  @Test
  void hasEveryRowOnceWithTheSignThatMoneyProgramsUse() throws Exception {
    ExportedInvoice invoice = Invoices.ordinary().proved();
    List<Transaction> rows = rows(read(invoice));

    assertThat(rows)
        .hasSize(invoice.reading().transactions().size() + invoice.reading().payments().size());
    assertThat(rows).extracting(Transaction::getId).doesNotHaveDuplicates();
    assertThat(rows)
        .extracting(Transaction::getName)
        .contains("CONTA VIVO & CIA", "MAGAZINE AÇAÍ LTDA COM UM NOME M");
    assertThat(amount(rows, "CONTA VIVO & CIA")).isEqualByComparingTo("-59.90");
    assertThat(amount(rows, "ESTORNO LOJA")).isEqualByComparingTo("23.90");
    assertThat(amount(rows, "Pagamento em 10 DEZ")).isEqualByComparingTo("100.00");
  }

  @Test
  void owesTheTotalOverAllItsAccounts() throws Exception {
    ExportedInvoice invoice = Invoices.ordinary().proved();

    BigDecimal owed =
        read(invoice).stream()
            .map(statement -> BigDecimal.valueOf(statement.getLedgerBalance().getAmount()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);

    assertThat(owed.negate().setScale(2, RoundingMode.HALF_EVEN))
        .isEqualByComparingTo(invoice.reading().computedTotal().toDecimal());
  }

  @Test
  void keepsWhatIsCutFromANameAndWhichInstalmentItIs() throws Exception {
    List<Transaction> rows = rows(read(Invoices.ordinary().proved()));

    assertThat(rows)
        .extracting(Transaction::getMemo)
        .contains("4/10, 2025-09-20 - MAGAZINE AÇAÍ LTDA COM UM NOME MUITO COMPRIDO", "USD 14.99");
  }

  @Test
  void warnsOfWhatIsNotProved() throws Exception {
    assertThat(Written.text(OFX, Invoices.ordinary().notProved()))
        .contains("<SEVERITY>WARN</SEVERITY>")
        .contains("NOT PROVED");
    assertThat(rows(read(Invoices.ordinary().notProved())))
        .extracting(Transaction::getMemo)
        .allMatch(memo -> memo.startsWith("#not-proved"));
  }

  private static BigDecimal amount(List<Transaction> rows, String name) {
    return rows.stream()
        .filter(row -> row.getName().equals(name))
        .map(Transaction::getBigDecimalAmount)
        .findFirst()
        .orElseThrow();
  }

  private static List<Transaction> rows(List<CreditCardStatementResponse> statements) {
    return statements.stream()
        .flatMap(statement -> statement.getTransactionList().getTransactions().stream())
        .toList();
  }

  private static List<CreditCardStatementResponse> read(ExportedInvoice invoice) throws Exception {
    ResponseEnvelope envelope =
        new AggregateUnmarshaller<>(ResponseEnvelope.class)
            // A reader, because ofx4j takes bytes for ISO-8859-1 whatever the file says.
            .unmarshal(new StringReader(Written.text(OFX, invoice)));
    CreditCardResponseMessageSet cards =
        (CreditCardResponseMessageSet) envelope.getMessageSet(MessageSetType.creditcard);
    return cards.getStatementResponses().stream()
        .map(CreditCardStatementResponseTransaction::getMessage)
        .toList();
  }
}
