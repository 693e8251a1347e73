package com.invoiceagent.validation;

import com.invoiceagent.model.Box;
import com.invoiceagent.model.Category;
import com.invoiceagent.model.EntryType;
import com.invoiceagent.model.Evidence;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A reading in the making: what a test does not say is as on an ordinary invoice that closes.
final class Draft {

  private static final LocalDate CLOSING = LocalDate.of(2026, 1, 3);

  private String institution = "NUBANK";
  private @Nullable LocalDate due = LocalDate.of(2026, 1, 10);
  private @Nullable LocalDate closing = CLOSING;
  private Money previous = Money.ZERO;
  private @Nullable Money paymentsTotal;
  private @Nullable Money total;
  private boolean totalPrinted = true;
  private @Nullable ProofStatus status;
  private int alternatives;
  private final List<Transaction> rows = new ArrayList<>();
  private final List<Payment> payments = new ArrayList<>();
  private final List<Witness> witnesses = new ArrayList<>();

  static Draft invoice() {
    return new Draft();
  }

  /// Previous balance and its payment, a purchase, an instalment and a refund; closes at 336.00.
  static Draft ordinary() {
    return invoice()
        .previous(100_00)
        .payment("2025-12-10", 100_00)
        .debit("2025-12-05", 59_90)
        .row("2025-09-20", 300_00, EntryType.DEBIT, new Installment(4, 10))
        .credit("2025-12-20", 23_90);
  }

  Draft institution(String name) {
    institution = name;
    return this;
  }

  Draft due(@Nullable String date) {
    due = date == null ? null : LocalDate.parse(date);
    return this;
  }

  Draft closing(@Nullable String date) {
    closing = date == null ? null : LocalDate.parse(date);
    return this;
  }

  Draft previous(long centavos) {
    previous = Money.ofCentavos(centavos);
    return this;
  }

  Draft paymentsTotal(long centavos) {
    paymentsTotal = Money.ofCentavos(centavos);
    return this;
  }

  /// Another total than the one that closes.
  Draft total(long centavos) {
    total = Money.ofCentavos(centavos);
    return this;
  }

  Draft noTotal() {
    totalPrinted = false;
    return this;
  }

  Draft debit(String date, long centavos) {
    return row(date, centavos, EntryType.DEBIT, Installment.SINGLE);
  }

  Draft credit(String date, long centavos) {
    return row(date, centavos, EntryType.CREDIT, Installment.SINGLE);
  }

  Draft row(String date, long centavos, EntryType type, Installment installment) {
    return row(date, centavos, type, installment, centavos * installment.count());
  }

  Draft row(String date, long centavos, EntryType type, Installment installment, long whole) {
    return row(date, "LOJA", centavos, type, installment, whole);
  }

  Draft named(String description) {
    return row("2025-12-05", description, 10_00, EntryType.DEBIT, Installment.SINGLE, 10_00);
  }

  private Draft row(
      String date,
      String description,
      long centavos,
      EntryType type,
      Installment installment,
      long whole) {
    rows.add(
        new Transaction(
            LocalDate.parse(date),
            true,
            description,
            Money.ofCentavos(centavos),
            type,
            type == EntryType.DEBIT ? Kind.PURCHASE : Kind.REFUND,
            installment,
            Money.ofCentavos(whole),
            "1234",
            rows.size() % 2 == 0 ? Category.OTHER : Category.SHOPPING,
            null,
            place()));
    return this;
  }

  Draft payment(String date, long centavos) {
    return payment(date, "PAGAMENTO", centavos);
  }

  Draft payment(String date, String description, long centavos) {
    payments.add(
        new Payment(LocalDate.parse(date), true, description, Money.ofCentavos(centavos), place()));
    return this;
  }

  /// Rows differ in place even when they are identical, as on paper.
  private Evidence place() {
    int line = rows.size() + payments.size();
    return new Evidence(1, new Box(0, line, 100, line + 1), "line " + line);
  }

  Draft witness(long printed, long computed) {
    return witness(printed, computed, Math.abs(printed - computed) <= 1);
  }

  Draft witness(long printed, long computed, boolean holds) {
    witnesses.add(
        new Witness(
            "Total de FULANO DE TAL",
            Money.ofCentavos(printed),
            Money.ofCentavos(computed),
            holds,
            2));
    return this;
  }

  Draft alternatives(int count) {
    alternatives = count;
    return this;
  }

  /// What the proof claims, whether true or not.
  Draft claims(ProofStatus claimed) {
    status = claimed;
    return this;
  }

  Reading build() {
    Money paid = paymentsTotal;
    if (paid == null) {
      paid = Money.sum(payments.stream().map(Payment::amount).toList());
    }
    Reading closed = reading(paid, null, new Proof(ProofStatus.NO_TOTAL, null, 0, List.of()));
    if (!totalPrinted) {
      return reading(
          paid, null, new Proof(claimed(ProofStatus.NO_TOTAL), null, alternatives, witnesses));
    }
    Money computed = closed.computedTotal();
    Money printed = total == null ? computed : total;
    Money difference = computed.minus(printed);
    ProofStatus truth = difference.isZero() ? ProofStatus.PROVED : ProofStatus.NOT_PROVED;
    return reading(paid, printed, new Proof(claimed(truth), difference, alternatives, witnesses));
  }

  private ProofStatus claimed(ProofStatus truth) {
    return status == null ? truth : status;
  }

  private Reading reading(Money paid, @Nullable Money printed, Proof proof) {
    return new Reading(
        new Invoice(institution, due, closing, previous, paid, printed), rows, payments, proof);
  }
}
