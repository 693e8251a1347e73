package com.invoiceagent.export;

import com.invoiceagent.model.Invoice;
import com.invoiceagent.model.Money;
import com.invoiceagent.model.Proof;
import com.invoiceagent.model.Reading;
import com.invoiceagent.model.Witness;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// A workbook with typed cells: one sheet with all rows, one with the invoices and their proof.
///
/// Texts are cells of type text, which no program takes for formulas.
final class XlsxFormat implements ExportFormat.Writer {

  private static final String DATE = "yyyy-mm-dd";
  private static final String AMOUNT = "#,##0.00";

  /// A code like `_x000D_` stands for a character; its first sign is written as a code itself.
  private static final Pattern CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private static final int[] WIDTHS = {
    11, 11, 40, 12, 10, 11, 14, 10, 11, 14, 8, 10, 12, 18, 11, 12, 34
  };

  @Override
  public void write(List<ExportedInvoice> invoices, OutputStream out) throws IOException {
    Workbook book = new Workbook(out, "AI-Invoice-Agent", "1.0");
    boolean proved = invoices.stream().allMatch(ExportedInvoice::isProved);
    rows(book.newWorksheet(proved ? "Transactions" : "NOT PROVED"), invoices);
    facts(book.newWorksheet("Proof"), invoices);
    book.finish();
  }

  private static void rows(Worksheet sheet, List<ExportedInvoice> invoices) {
    List<String> headings = Columns.ENGLISH.headings();
    for (int column = 0; column < headings.size(); column++) {
      put(sheet, 0, column, headings.get(column));
      sheet.width(column, WIDTHS[column]);
    }
    sheet.range(0, 0, 0, headings.size() - 1).style().bold().set();
    sheet.freezePane(0, 1);
    int line = 1;
    for (ExportedInvoice invoice : invoices) {
      for (ExportedRow row : ExportedRow.of(invoice)) {
        put(sheet, line++, Columns.ENGLISH.cells(row, invoice));
      }
    }
    sheet.setAutoFilter(0, 0, Math.max(1, line - 1), headings.size() - 1);
  }

  private static void facts(Worksheet sheet, List<ExportedInvoice> invoices) {
    sheet.width(0, 34);
    sheet.width(1, 18);
    sheet.width(2, 18);
    int line = 0;
    for (ExportedInvoice exported : invoices) {
      Reading reading = exported.reading();
      Invoice invoice = reading.invoice();
      Proof proof = reading.proof();
      put(sheet, line++, Arrays.asList("institution", invoice.institution()));
      put(sheet, line++, Arrays.asList("due_date", invoice.dueDate()));
      put(sheet, line++, Arrays.asList("closing_date", invoice.closingDate()));
      put(sheet, line++, Arrays.asList("proof", Words.ENGLISH.of(proof.status())));
      if (!exported.isProved()) {
        sheet.range(line - 1, 0, line - 1, 1).style().bold().fontColor("C00000").set();
      }
      put(sheet, line++, Arrays.asList("previous_balance", invoice.previousBalance()));
      put(sheet, line++, Arrays.asList("payments_total", invoice.paymentsTotal()));
      put(sheet, line++, Arrays.asList("total printed", invoice.total()));
      put(sheet, line++, Arrays.asList("total computed", reading.computedTotal()));
      put(sheet, line++, Arrays.asList("difference", proof.difference()));
      put(sheet, line++, Arrays.asList("subtotal", "printed", "computed", "holds"));
      for (Witness witness : proof.witnesses()) {
        put(
            sheet,
            line++,
            Arrays.asList(
                witness.label(),
                witness.printed(),
                witness.computed(),
                witness.holds() ? "yes" : "NO"));
      }
      line++;
    }
  }

  private static void put(Worksheet sheet, int line, List<? extends @Nullable Object> cells) {
    for (int column = 0; column < cells.size(); column++) {
      put(sheet, line, column, cells.get(column));
    }
  }

  private static void put(Worksheet sheet, int line, int column, @Nullable Object cell) {
    switch (cell) {
      case null -> {}
      case LocalDate date -> {
        sheet.value(line, column, date);
        sheet.style(line, column).format(DATE).set();
      }
      case Money amount -> put(sheet, line, column, amount.toDecimal());
      case BigDecimal amount -> {
        sheet.value(line, column, amount);
        sheet.style(line, column).format(AMOUNT).set();
      }
      case Integer number -> sheet.value(line, column, number);
      default ->
          sheet.value(
              line, column, CODE.matcher(PlainText.of(cell.toString())).replaceAll("_x005F_"));
    }
  }
}
