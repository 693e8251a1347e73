package com.invoiceagent.export;

import com.invoiceagent.model.Invoice;
import com.invoiceagent.model.Money;
import com.invoiceagent.model.Reading;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An invoice as plain-text accounting needs it.
///
/// Each invoice is an account of its own below the card's. The previous balance moves into it from
/// the account of the month before; then the account's balance is the invoice's total, however many
/// invoices one ledger holds, and whatever their rows' dates.
///
/// @param exported the invoice
/// @param rows payments, then transactions
/// @param day the closing date; where there is none, the last day that the invoice knows
/// @param month of the invoice, such as `2026-01`, or `undated`
/// @param previousMonth the one before, or `before`
record Ledger(
    ExportedInvoice exported,
    List<ExportedRow> rows,
    LocalDate day,
    String month,
    String previousMonth) {

  /// The ledger of an invoice.
  static Ledger of(ExportedInvoice exported) {
    Invoice invoice = exported.reading().invoice();
    List<ExportedRow> rows = ExportedRow.of(exported);
    LocalDate due = invoice.dueDate() == null ? invoice.closingDate() : invoice.dueDate();
    LocalDate last = latest(rows);
    LocalDate closing = invoice.closingDate() == null ? last : invoice.closingDate();
    LocalDate day = closing != null ? closing : due != null ? due : LocalDate.EPOCH;
    return new Ledger(
        exported,
        rows,
        day,
        due == null ? "undated" : YearMonth.from(due).toString(),
        due == null ? "before" : YearMonth.from(due).minusMonths(1).toString());
  }

  /// What is owed at the end: the printed total, or what the rows add up to where none is printed.
  Money total() {
    Money printed = exported.reading().invoice().total();
    return printed == null ? exported.reading().computedTotal() : printed;
  }

  /// The day on which everything of the invoice is booked.
  LocalDate lastDay() {
    LocalDate last = latest(rows);
    return last != null && last.isAfter(day) ? last : day;
  }

  /// What to tell a reader about an invoice that is not proved, in one line without text of the
  /// page.
  String doubt() {
    Reading reading = exported.reading();
    Money difference = reading.proof().difference();
    return difference == null
        ? "NOT PROVED: the page prints no total."
        : "NOT PROVED: the rows are off the printed total by " + difference + " BRL.";
  }

  /// The flag of its entries: settled, or to be looked at.
  char flag() {
    return exported.isProved() ? '*' : '!';
  }

  private static @Nullable LocalDate latest(List<ExportedRow> rows) {
    return rows.stream().map(ExportedRow::booked).max(LocalDate::compareTo).orElse(null);
  }
}
