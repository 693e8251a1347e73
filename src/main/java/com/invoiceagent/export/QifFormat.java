package com.invoiceagent.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// QIF: an account for each card, dates as `yyyy-mm-dd`, purchases negative. It has no ids.
final class QifFormat implements ExportFormat.Writer {

  @Override
  public void write(List<ExportedInvoice> invoices, OutputStream out) throws IOException {
    StringBuilder file = new StringBuilder();
    for (ExportedInvoice invoice : invoices) {
      for (CardAccount account : CardAccount.of(invoice)) {
        record(file, "!Account", "N" + account.id(), "TCCard");
        file.append("!Type:CCard\n");
        for (ExportedRow row : account.rows()) {
          record(
              file,
              "D" + row.booked(),
              "T" + row.booking(),
              "P" + PlainText.of(row.description()),
              "M" + Note.of(row, invoice),
              "L" + (row.category() == null ? "" : row.category().label()));
        }
      }
    }
    out.write(file.toString().getBytes(StandardCharsets.UTF_8));
  }

  /// One letter and its text on each line; a text that is only the letter is left out.
  private static void record(StringBuilder file, String... lines) {
    for (String line : lines) {
      if (line.length() > 1) {
        file.append(line).append('\n');
      }
    }
    file.append("^\n");
  }
}
