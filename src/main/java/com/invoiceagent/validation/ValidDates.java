package com.invoiceagent.validation;

import com.invoiceagent.model.Check;
import com.invoiceagent.model.Finding;
import com.invoiceagent.model.Invoice;
import com.invoiceagent.model.Reading;
import com.invoiceagent.validation.Findings.Found;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// No row is dated after the closing date, and none is implausibly old for its instalment.
///
/// Instalment k was bought about k - 1 months before the closing date. Half a year more is allowed:
/// shops and airlines book late, but a wrong year is a whole year off.
final class ValidDates implements Rule {

  private static final int MONTHS_LATE = 6;

  @Override
  public String name() {
    return "valid_dates";
  }

  @Override
  public Check check(Reading reading) {
    LocalDate last = last(reading.invoice());
    List<Found> wrong =
        last == null
            ? List.of(
                new Found(
                    "there is neither a closing date nor a due date to hold the rows against",
                    Finding.of("no_reference_date")))
            : wrong(Row.of(reading), last);
    return new Findings(this, wrong).failing("every date fits the invoice");
  }

  private static @Nullable LocalDate last(Invoice invoice) {
    LocalDate closing = invoice.closingDate();
    return closing != null ? closing : invoice.dueDate();
  }

  private static List<Found> wrong(List<Row> rows, LocalDate last) {
    List<Found> wrong = new ArrayList<>();
    for (Row row : rows) {
      if (row.date().isAfter(last)) {
        wrong.add(
            new Found(
                row.label() + " is dated " + row.date() + ", after " + last,
                row.finding("dated_after").dates(row.date(), last)));
      } else if (row.date().isBefore(first(row, last))) {
        wrong.add(
            new Found(
                row.label()
                    + (" is dated " + row.date() + ", too old for instalment " + row.installment())
                    + (" of an invoice of " + last),
                row.finding("dated_too_early").dates(row.date(), last).counts(row.installment())));
      }
    }
    return wrong;
  }

  private static LocalDate first(Row row, LocalDate last) {
    long monthsAgo = Math.max(0, row.installment() - 1L);
    return last.minusMonths(monthsAgo + MONTHS_LATE);
  }
}
