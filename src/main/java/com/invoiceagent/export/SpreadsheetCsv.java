package com.invoiceagent.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// CSV for spreadsheets: every row with everything that is known of it.
final class SpreadsheetCsv implements ExportFormat.Writer {

  /// Commas, decimal points and ISO dates, in English.
  static final SpreadsheetCsv INTERNATIONAL =
      new SpreadsheetCsv(',', "", Columns.ENGLISH, LocalDate::toString, BigDecimal::toPlainString);

  /// As a Brazilian Excel opens it: semicolons, decimal commas, `dd/mm/yyyy`, in Portuguese. The
  /// mark at its beginning tells Excel that it is UTF-8.
  static final SpreadsheetCsv BRAZILIAN =
      new SpreadsheetCsv(
          ';',
          "\uFEFF",
          Columns.PORTUGUESE,
          DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT)::format,
          amount -> amount.toPlainString().replace('.', ','));

  private final char separator;
  private final String mark;
  private final Columns columns;
  private final Function<LocalDate, String> dates;
  private final Function<BigDecimal, String> amounts;

  private SpreadsheetCsv(
      char separator,
      String mark,
      Columns columns,
      Function<LocalDate, String> dates,
      Function<BigDecimal, String> amounts) {
    this.separator = separator;
    this.mark = mark;
    this.columns = columns;
    this.dates = dates;
    this.amounts = amounts;
  }

  @Override
  public void write(List<ExportedInvoice> invoices, OutputStream out) throws IOException {
    out.write(mark.getBytes(StandardCharsets.UTF_8));
    CsvWriter csv = writer(separator, out);
    csv.writeRecord(columns.headings());
    for (ExportedInvoice invoice : invoices) {
      for (ExportedRow row : ExportedRow.of(invoice)) {
        csv.writeRecord(columns.cells(row, invoice).stream().map(this::text).toList());
      }
    }
    csv.flush();
  }

  /// A writer of RFC 4180 over the stream; to be flushed, not closed.
  static CsvWriter writer(char separator, OutputStream out) {
    return CsvWriter.builder()
        .fieldSeparator(separator)
        .lineDelimiter(LineDelimiter.CRLF)
        .build(out, StandardCharsets.UTF_8);
  }

  private String text(@Nullable Object cell) {
    return switch (cell) {
      case null -> "";
      case LocalDate date -> dates.apply(date);
      case BigDecimal amount -> amounts.apply(amount);
      default -> SpreadsheetText.of(cell.toString());
    };
  }
}
