package com.invoiceagent.export;

import com.invoiceagent.model.Box;
import com.invoiceagent.model.Category;
import com.invoiceagent.model.EntryType;
import com.invoiceagent.model.Evidence;
import com.invoiceagent.model.ForeignAmount;
import com.invoiceagent.model.Installment;
import com.invoiceagent.model.Invoice;
import com.invoiceagent.model.Kind;
import com.invoiceagent.model.Money;
import com.invoiceagent.model.Payment;
import com.invoiceagent.model.Proof;
import com.invoiceagent.model.ProofStatus;
import com.invoiceagent.model.Reading;
import com.invoiceagent.model.Transaction;
import com.invoiceagent.model.Witness;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Invoices to be exported: what a test does not say closes.
final class Invoices {

  private static final Evidence EVIDENCE = new Evidence(1, new Box(0, 0, 1, 1), "");

  private final LocalDate closing;
  private final List<Transaction> rows = new ArrayList<>();
  private final List<Payment> payments = new ArrayList<>();
  private Money previous = Money.ZERO;

  private Invoices(String closing) {
    this.closing = LocalDate.parse(closing);
  }

  /// An invoice that is closed on this day and due a week later.
  static Invoices closing(String day) {
    return new Invoices(day);
  }

  /// Two cards, an instalment, identical rows, a refund, fees, a purchase abroad, a payment.
  static Invoices ordinary() {
    return open()
        .row("2025-12-28", "POSTO SHELL", 150_00, "5678", Category.VEHICLE)
        .row("2025-12-20", "PADARIA DO ZE", 12_50, "1234", Category.FOOD)
        .add(
            "2026-01-03",
            "Anuidade",
            30_00,
            EntryType.DEBIT,
            Kind.FEE,
            new Installment(2, 12),
            null,
            Category.FEES,
            null);
  }

  /// The same invoice as it was before its last rows.
  static Invoices open() {
    return closing("2026-01-03")
        .previous(100_00)
        .payment("2025-12-10", "Pagamento em 10 DEZ", 100_00)
        .row("2025-12-05", "CONTA VIVO & CIA", 59_90, "1234", Category.TELECOM)
        .row("2025-12-20", "PADARIA DO ZE", 12_50, "1234", Category.FOOD)
        .row("2025-12-20", "PADARIA DO ZE", 12_50, "1234", Category.FOOD)
        .add(
            "2025-09-20",
            "MAGAZINE AÇAÍ LTDA COM UM NOME MUITO COMPRIDO",
            300_00,
            EntryType.DEBIT,
            Kind.PURCHASE,
            new Installment(4, 10),
            "5678",
            Category.SHOPPING,
            null)
        .add(
            "2025-12-21",
            "ESTORNO LOJA",
            23_90,
            EntryType.CREDIT,
            Kind.REFUND,
            Installment.SINGLE,
            "1234",
            Category.SHOPPING,
            null)
        .add(
            "2025-12-22",
            "AMAZON PRIME",
            81_17,
            EntryType.DEBIT,
            Kind.PURCHASE,
            Installment.SINGLE,
            "5678",
            Category.DIGITAL,
            new ForeignAmount("USD", new BigDecimal("14.99")));
  }

  /// The month after [#ordinary()].
  static Invoices next() {
    Money before = ordinary().sum();
    return closing("2026-02-03")
        .previous(before.centavos())
        .payment("2026-01-10", "Pagamento em 10 JAN", before.centavos())
        .row("2025-12-20", "PADARIA DO ZE", 12_50, "1234", Category.FOOD)
        .row("2026-01-15", "FARMÁCIA", 45_00, "1234", Category.HEALTH)
        .add(
            "2025-09-20",
            "MAGAZINE AÇAÍ LTDA COM UM NOME MUITO COMPRIDO",
            300_00,
            EntryType.DEBIT,
            Kind.PURCHASE,
            new Installment(5, 10),
            "5678",
            Category.SHOPPING,
            null);
  }

  /// A row for each payload, in its description.
  static Invoices hostile() {
    Invoices invoice = closing("2026-01-03").payment("2025-12-10", Payloads.ALL.getFirst(), 1_00);
    for (int index = 0; index < Payloads.ALL.size(); index++) {
      String payload = Payloads.ALL.get(index);
      invoice.row("2025-12-05", payload, 10_00 + index, "1234", Category.OTHER);
    }
    return invoice;
  }

  Invoices previous(long centavos) {
    previous = Money.ofCentavos(centavos);
    return this;
  }

  Invoices payment(String date, String description, long centavos) {
    payments.add(
        new Payment(
            LocalDate.parse(date), true, description, Money.ofCentavos(centavos), EVIDENCE));
    return this;
  }

  Invoices row(
      String date, String description, long centavos, @Nullable String card, Category category) {
    return add(
        date,
        description,
        centavos,
        EntryType.DEBIT,
        Kind.PURCHASE,
        Installment.SINGLE,
        card,
        category,
        null);
  }

  Invoices add(
      String date,
      String description,
      long centavos,
      EntryType type,
      Kind kind,
      Installment installment,
      @Nullable String card,
      Category category,
      @Nullable ForeignAmount original) {
    Money amount = Money.ofCentavos(centavos);
    rows.add(
        new Transaction(
            LocalDate.parse(date),
            true,
            description,
            amount,
            type,
            kind,
            installment,
            amount.times(installment.count()),
            card,
            category,
            original,
            EVIDENCE));
    return this;
  }

  /// The invoice whose printed total is what its rows add up to.
  ExportedInvoice proved() {
    return exported(sum(), ProofStatus.PROVED, Money.ZERO);
  }

  /// The same invoice with a printed total that is one centavo more.
  ExportedInvoice notProved() {
    return exported(sum().plus(Money.ofCentavos(1)), ProofStatus.NOT_PROVED, Money.ofCentavos(-1));
  }

  /// previous balance - payments + debits - credits.
  Money sum() {
    return reading(null, ProofStatus.NO_TOTAL, null).computedTotal();
  }

  private ExportedInvoice exported(Money total, ProofStatus status, Money difference) {
    return new ExportedInvoice(
        reading(total, status, difference),
        List.of(),
        status == ProofStatus.PROVED ? 100 : 40,
        "local",
        List.of(),
        List.of(),
        Duration.ofMillis(20),
        "sample");
  }

  private Reading reading(@Nullable Money total, ProofStatus status, @Nullable Money difference) {
    Money paid = Money.sum(payments.stream().map(Payment::amount).toList());
    Invoice invoice = new Invoice("NUBANK", closing.plusDays(7), closing, previous, paid, total);
    List<Witness> witnesses =
        total == null ? List.of() : List.of(new Witness("Total da fatura", total, total, true, 1));
    return new Reading(invoice, rows, payments, new Proof(status, difference, 0, witnesses));
  }
}
