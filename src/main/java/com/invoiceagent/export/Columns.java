package com.invoiceagent.export;

import com.invoiceagent.model.ForeignAmount;
import com.invoiceagent.model.Installment;
import com.invoiceagent.model.Invoice;
import com.invoiceagent.model.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The columns of a spreadsheet. The amounts of all rows and the previous balance sum up to the
/// invoice's total.
///
/// @param headings the names of the columns
/// @param words the language of the cells
record Columns(List<String> headings, Words words) {

  /// In English, with the names that JSON has.
  static final Columns ENGLISH =
      new Columns(
          split(
              "date,booked_on,description,amount,type,kind,category,installment,installments,"
                  + "total_purchase_amount,card,original_currency,original_amount,institution,"
                  + "due_date,proof,id"),
          Words.ENGLISH);

  /// In Portuguese.
  static final Columns PORTUGUESE =
      new Columns(
          split(
              "data,lançamento,descrição,valor,tipo,natureza,categoria,parcela,parcelas,"
                  + "valor da compra,cartão,moeda original,valor original,emissor,"
                  + "vencimento,conferência,id"),
          Words.PORTUGUESE);

  /// The cells of a row: dates, decimals, whole numbers, texts of the page, and nulls where there
  /// is nothing to say.
  List<@Nullable Object> cells(ExportedRow row, ExportedInvoice exported) {
    Invoice invoice = exported.reading().invoice();
    Installment installment = row.installment();
    ForeignAmount original = row.original();
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(row.date());
    cells.add(row.booked());
    cells.add(row.description());
    cells.add(row.owed().toDecimal());
    cells.add(words.of(row.type()));
    cells.add(row.kind() == null ? words.of(row.type()) : words.of(row.kind()));
    cells.add(row.category() == null ? null : words.of(row.category()));
    cells.add(installment.isInstallment() ? installment.current() : null);
    cells.add(installment.isInstallment() ? installment.count() : null);
    cells.add(decimal(row.totalPurchaseAmount()));
    cells.add(card(row));
    cells.add(original == null ? null : original.currency());
    cells.add(original == null ? null : original.amount());
    cells.add(invoice.institution());
    cells.add(invoice.dueDate());
    cells.add(words.of(exported.reading().proof().status()));
    cells.add(row.id());
    return cells;
  }

  private static @Nullable BigDecimal decimal(@Nullable Money amount) {
    return amount == null ? null : amount.toDecimal();
  }

  /// With a star, so that no program takes the digits for a number and drops leading zeros.
  private static @Nullable String card(ExportedRow row) {
    return row.cardLast4() == null ? null : "*" + row.cardLast4();
  }

  private static List<String> split(String names) {
    return Arrays.asList(names.split(",", -1));
  }
}
