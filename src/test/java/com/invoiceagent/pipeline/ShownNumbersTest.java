package com.invoiceagent.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.corpus.InvoiceCase;
import com.invoiceagent.document.Document;
import com.invoiceagent.document.Doubt;
import com.invoiceagent.document.Page;
import com.invoiceagent.document.PageSource;
import com.invoiceagent.document.pdf.PdfBoxReader;
import com.invoiceagent.model.Evidence;
import com.invoiceagent.model.ProofStatus;
import com.invoiceagent.model.Reading;
import com.invoiceagent.model.Transaction;
import com.invoiceagent.reading.LocalReader;
import com.invoiceagent.reading.category.Categories;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which of the numbers that a page does not show make an answer unproved.
class ShownNumbersTest {

  private static final Reading READING = reading();

  private static final Transaction ROW = READING.transactions().getFirst();

  @ParameterizedTest
  @ValueSource(strings = {"8948", "3948"})
  void aCardsDigitsAreNoneOfThem(String card) {
    ShownNumbers shown = judge(card);

    assertThat(shown.reading()).isEqualTo(READING);
    assertThat(shown.check()).isNotNull();
    assertThat(shown.check().passed()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"89,48", "8.948", "894", "89489", "89/48", "R$8948", "8948-"})
  void whatMayBeAnAmountOrADateIs(String number) {
    assertFails(judge(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yyyy", "ddMM", "MMdd"})
  void fourDigitsOfTheDateAre(String pattern) {
    assertFails(judge(DateTimeFormatter.ofPattern(pattern).format(ROW.date())));
  }

  @Test
  void fourDigitsOfTheAmountAre() {
    String amount = ROW.amount().toString().replaceAll("\\D", "");
    assertThat(amount).hasSizeGreaterThanOrEqualTo(4);

    assertFails(judge(amount.substring(0, 4)));
  }

  private static void assertFails(ShownNumbers shown) {
    assertThat(shown.reading().proof().status()).isEqualTo(ProofStatus.NOT_PROVED);
    assertThat(shown.check()).isNotNull();
    assertThat(shown.check().passed()).isFalse();
    assertThat(shown.check().message()).contains("transaction 1 on page");
  }

  /// With a doubt about a number in the middle of the row.
  private static ShownNumbers judge(String number) {
    Evidence row = ROW.evidence();
    Doubt doubt = new Doubt(number, "1", row.box());
    Page page = new Page(row.page(), 595, 842, PageSource.TEXT, List.of(), List.of(doubt));
    return ShownNumbers.judge(READING, new Document(List.of(page)), true);
  }

  private static Reading reading() {
    byte[] file =
        InvoiceCase.all().stream()
            .filter(one -> one.name().equals("b_d1_simple"))
            .findFirst()
            .orElseThrow()
            .pdf();
    Extraction answer =
        new ProcessInvoice(new PdfBoxReader(), new LocalReader(Categories.load()))
            .extract(
                new ProcessRequest(file, "local", null, null, false),
                Deadline.in(Duration.ofMinutes(1)));
    return ((Extraction.Answer) answer).reading();
  }
}
