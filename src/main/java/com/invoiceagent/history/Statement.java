package com.invoiceagent.history;

import com.invoiceagent.model.Invoice;
import com.invoiceagent.model.Money;
import com.invoiceagent.model.ProofStatus;
import com.invoiceagent.model.Reading;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one invoice says that another can confirm.
///
/// @param index the invoice's place among those that were given, from 0
/// @param institution who issued it
/// @param month in which it is due; null when it has no date
/// @param previousBalance the total of the invoice before
/// @param total what it asks for; null when it prints none
/// @param proved whether it closes by itself
/// @param rows its debits
public record Statement(
    int index,
    String institution,
    @Nullable YearMonth month,
    Money previousBalance,
    @Nullable Money total,
    boolean proved,
    List<Row> rows) {

  public Statement {
    rows = List.copyOf(rows);
  }

  /// The part of a reading that matters here.
  public static Statement of(int index, Reading reading) {
    Invoice invoice = reading.invoice();
    return new Statement(
        index,
        invoice.institution(),
        month(invoice.dueDate(), invoice.closingDate()),
        invoice.previousBalance(),
        invoice.total(),
        reading.proof().status() == ProofStatus.PROVED,
        reading.transactions().stream()
            .filter(row -> row.signedAmount().signum() > 0)
            .map(row ->
                new Row(
                    row.description(),
                    row.amount(),
                    row.installment().current(),
                    row.installment().count()))
            .toList());
  }

  /// The month an invoice belongs to: that of its due date, else the one after it was closed.
  public static @Nullable YearMonth month(@Nullable LocalDate due, @Nullable LocalDate closing) {
    if (due != null) {
      return YearMonth.from(due);
    }
    return closing == null ? null : YearMonth.from(closing.plusDays(7));
  }

  /// A debit.
  ///
  /// @param amount positive
  /// @param current the number of this instalment; 1 of 1 for a row that is none
  /// @param count how many instalments there are
  public record Row(String description, Money amount, int current, int count) {

    boolean isInstallment() {
      return count > 1;
    }

    boolean hasMore() {
      return current < count;
    }
  }
}
