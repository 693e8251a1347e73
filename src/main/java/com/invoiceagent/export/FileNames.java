package com.invoiceagent.export;

import com.invoiceagent.model.Invoice;
import java.time.LocalDate;
import java.util.Locale;

/// Names of files that no system or header can misread.
final class FileNames {

  private FileNames() {}

  /// Such as `nubank-2026-01-10` or `generic-2026-01-10-not-proved`.
  static String of(ExportedInvoice exported) {
    Invoice invoice = exported.reading().invoice();
    StringBuilder name = new StringBuilder(safe(invoice.institution()));
    LocalDate date = invoice.dueDate() == null ? invoice.closingDate() : invoice.dueDate();
    if (date != null) {
      name.append('-').append(date);
    }
    if (!exported.isProved()) {
      name.append("-not-proved");
    }
    return name.toString();
  }

  private static String safe(String institution) {
    String name = institution.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return name.replaceAll("^-|-$", "").isEmpty() ? "invoice" : name.replaceAll("^-|-$", "");
  }
}
