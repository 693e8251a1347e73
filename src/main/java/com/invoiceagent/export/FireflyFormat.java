package com.invoiceagent.export;

import com.invoiceagent.model.ForeignAmount;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// CSV for the data importer of Firefly III, whose columns [FireflyConfiguration] explains to it.
final class FireflyFormat implements ExportFormat.Writer {

  /// The columns and the roles that the importer knows for them.
  static final List<Column> COLUMNS =
      List.of(
          new Column("account", "account-name"),
          new Column("date", "date_transaction"),
          new Column("description", "description"),
          new Column("opposing_account", "opposing-name"),
          new Column("amount", "amount"),
          new Column("currency", "currency-code"),
          new Column("foreign_amount", "amount_foreign"),
          new Column("foreign_currency", "foreign-currency-code"),
          new Column("category", "category-name"),
          new Column("note", "note"),
          new Column("tags", "tags-comma"),
          new Column("external_id", "external-id"));

  @Override
  public void write(List<ExportedInvoice> invoices, OutputStream out) throws IOException {
    CsvWriter csv = SpreadsheetCsv.writer(',', out);
    csv.writeRecord(COLUMNS.stream().map(Column::name).toList());
    for (ExportedInvoice invoice : invoices) {
      for (CardAccount account : CardAccount.of(invoice)) {
        for (ExportedRow row : account.rows()) {
          csv.writeRecord(cells(row, account, invoice));
        }
      }
    }
    csv.flush();
  }

  private static List<String> cells(ExportedRow row, CardAccount account, ExportedInvoice invoice) {
    String name = SpreadsheetText.of(row.description());
    ForeignAmount original = row.original();
    return List.of(
        account.id(),
        row.booked().toString(),
        name,
        name,
        row.booking().toString(),
        "BRL",
        original == null ? "" : original.amount().toPlainString(),
        original == null ? "" : original.currency().replaceAll("[^A-Z]", ""),
        row.category() == null ? "" : row.category().label(),
        Note.of(row, invoice),
        invoice.isProved() ? "" : "not-proved",
        row.id());
  }

  /// A column.
  ///
  /// @param name its heading
  /// @param role what it means to the importer
  record Column(String name, String role) {}
}
