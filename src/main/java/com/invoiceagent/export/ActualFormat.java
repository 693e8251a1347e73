package com.invoiceagent.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// CSV whose columns Actual Budget finds by itself; purchases are negative.
final class ActualFormat implements ExportFormat.Writer {

  @Override
  public void write(List<ExportedInvoice> invoices, OutputStream out) throws IOException {
    CsvWriter csv = SpreadsheetCsv.writer(',', out);
    csv.writeRecord("Date", "Payee", "Notes", "Category", "Amount");
    for (ExportedInvoice invoice : invoices) {
      for (ExportedRow row : ExportedRow.of(invoice)) {
        csv.writeRecord(
            row.booked().toString(),
            SpreadsheetText.of(row.description()),
            Note.of(row, invoice),
            row.category() == null ? "" : row.category().label(),
            row.booking().toString());
      }
    }
    csv.flush();
  }
}
