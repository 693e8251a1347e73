package com.invoiceagent.export;

import com.invoiceagent.model.ForeignAmount;
import java.util.ArrayList;
import java.util.List;

/// What a row says beside its name, for programs that have one field for it.
final class Note {

  /// Tells that nobody has proved the invoice; `#` makes it a tag in programs that know tags.
  static final String NOT_PROVED = "#not-proved";

  private Note() {}

  /// Such as `2/3, 2025-11-05, USD 1.90`: the instalment and its purchase, the price abroad.
  static String of(ExportedRow row, ExportedInvoice invoice) {
    return String.join(", ", parts(row, invoice));
  }

  /// The parts of the note, none of which holds text of the page.
  static List<String> parts(ExportedRow row, ExportedInvoice invoice) {
    List<String> parts = new ArrayList<>();
    if (!invoice.isProved()) {
      parts.add(NOT_PROVED);
    }
    if (row.installment().isInstallment()) {
      parts.add(row.installment().current() + "/" + row.installment().count());
    }
    if (!row.booked().equals(row.date())) {
      parts.add(row.date().toString());
    }
    ForeignAmount original = row.original();
    if (original != null) {
      parts.add(
          PlainText.of(original.currency()).replaceAll("[^A-Za-z]", "")
              + " "
              + original.amount().toPlainString());
    }
    return parts;
  }
}
