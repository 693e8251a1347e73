package com.invoiceagent.validation;

import com.invoiceagent.model.Check;
import com.invoiceagent.model.Finding;
import com.invoiceagent.model.Reading;
import com.invoiceagent.validation.Findings.Found;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One due date: it is there, and lies between the closing date and 30 days after it. Beyond that
/// it is more likely the next invoice's; issuers leave 3 to 20 days.
final class DueDate implements Rule {

  private static final int MOST_DAYS = 30;

  @Override
  public String name() {
    return "due_date";
  }

  @Override
  public Check check(Reading reading) {
    List<Found> wrong = wrong(reading.invoice().dueDate(), reading.invoice().closingDate());
    return new Findings(this, wrong).failing("the due date fits the invoice");
  }

  private static List<Found> wrong(@Nullable LocalDate due, @Nullable LocalDate closing) {
    if (due == null) {
      return List.of(new Found("the due date is missing", Finding.of("due_date_missing")));
    }
    if (closing == null) {
      return List.of();
    }
    long days = ChronoUnit.DAYS.between(closing, due);
    if (days < 0) {
      return List.of(
          new Found(
              "the due date " + due + " is before the closing date " + closing,
              Finding.of("due_before_closing").dates(due, closing)));
    }
    if (days > MOST_DAYS) {
      return List.of(
          new Found(
              "the due date " + due + " is " + days + " days after the closing date " + closing,
              Finding.of("due_too_late").dates(due, closing).counts(Math.toIntExact(days))));
    }
    return List.of();
  }
}
