package com.invoiceagent.export;

import com.invoiceagent.model.Category;
import com.invoiceagent.model.EntryType;
import com.invoiceagent.model.ForeignAmount;
import com.invoiceagent.model.Installment;
import com.invoiceagent.model.Invoice;
import com.invoiceagent.model.Kind;
import com.invoiceagent.model.Money;
import com.invoiceagent.model.Payment;
import com.invoiceagent.model.Transaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A transaction or a payment, as files for other programs need it.
///
/// @param id the same whenever and however often the invoice is read; see [RowIds]
/// @param date as printed; the closing date where the row has none
/// @param booked when it counts: for an instalment, the month it is asked for in
/// @param description as printed; still to be made safe for the format
/// @param owed what the row adds to the balance: positive for a purchase, negative for a payment
/// @param type debit, credit or payment
/// @param kind what the row is; null for a payment
/// @param category what it was for; null for a payment
/// @param installment which of how many
/// @param totalPurchaseAmount the whole purchase; null for a payment
/// @param cardLast4 the card's last four digits where the page tells them
/// @param original the price abroad, for foreign purchases
record ExportedRow(
    String id,
    LocalDate date,
    LocalDate booked,
    String description,
    Money owed,
    Type type,
    @Nullable Kind kind,
    @Nullable Category category,
    Installment installment,
    @Nullable Money totalPurchaseAmount,
    @Nullable String cardLast4,
    @Nullable ForeignAmount original) {

  /// What a row does to the balance.
  enum Type {
    /// Raises it.
    DEBIT,
    /// Lowers it, and is no payment.
    CREDIT,
    /// Pays the previous invoice, or this one in advance.
    PAYMENT
  }

  /// All rows of an invoice: the payments, then the transactions, both in printed order.
  static List<ExportedRow> of(ExportedInvoice exported) {
    Invoice invoice = exported.reading().invoice();
    RowIds ids = new RowIds(invoice);
    List<ExportedRow> rows = new ArrayList<>();
    for (Payment payment : exported.reading().payments()) {
      rows.add(of(payment, ids.next(payment)));
    }
    for (Transaction row : exported.reading().transactions()) {
      rows.add(of(row, ids.next(row), invoice));
    }
    return rows;
  }

  /// What money programs book on a card's account: negative for a purchase.
  Money booking() {
    return owed.negated();
  }

  private static ExportedRow of(Payment payment, String id) {
    return new ExportedRow(
        id,
        payment.date(),
        payment.date(),
        payment.description(),
        payment.amount().negated(),
        Type.PAYMENT,
        null,
        null,
        Installment.SINGLE,
        null,
        null,
        null);
  }

  private static ExportedRow of(Transaction row, String id, Invoice invoice) {
    return new ExportedRow(
        id,
        row.date(),
        booked(row, invoice.closingDate()),
        row.description(),
        row.signedAmount(),
        row.type() == EntryType.DEBIT ? Type.DEBIT : Type.CREDIT,
        row.kind(),
        row.category(),
        row.installment(),
        row.totalPurchaseAmount(),
        row.cardLast4(),
        row.original());
  }

  /// Instalment k is asked for up to k-1 months after the purchase, and never after the closing.
  private static LocalDate booked(Transaction row, @Nullable LocalDate closing) {
    LocalDate booked = row.date();
    for (int months = 1; closing != null && months < row.installment().current(); months++) {
      LocalDate later = row.date().plusMonths(months);
      if (later.isAfter(closing)) {
        break;
      }
      booked = later;
    }
    return booked;
  }
}
