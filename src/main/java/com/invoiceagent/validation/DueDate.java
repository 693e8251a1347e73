package com.invoiceagent.validation;

import com.invoiceagent.model.Check;
import com.invoiceagent.model.Reading;
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
    List<String> wrong = wrong(reading.invoice().dueDate(), reading.invoice().closingDate());
    return new Findings(this, wrong).failing("the due date fits the invoice");
  }

  private static List<String> wrong(@Nullable LocalDate due, @Nullable LocalDate closing) {
    if (due == null) {
      return List.of("the due date is missing");
    }
    if (closing == null) {
      return List.of();
    }
    long days = ChronoUnit.DAYS.between(closing, due);
    if (days < 0) {
      return List.of("the due date " + due + " is before the closing date " + closing);
    }
    if (days > MOST_DAYS) {
      return List.of(
          "the due date " + due + " is " + days + " days after the closing date " + closing);
    }
    return List.of();
  }
}
