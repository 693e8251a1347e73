package com.invoiceagent.validation;

import com.invoiceagent.model.Check;
import com.invoiceagent.model.Finding;
import com.invoiceagent.model.Invoice;
import com.invoiceagent.model.Reading;
import com.invoiceagent.validation.Findings.Found;
import java.util.ArrayList;
import java.util.List;

/// Everything without which an answer is of no use: issuer, due date, total, and a text and a
/// positive amount in each row. The closing date is none of them: not every issuer prints it.
final class RequiredFields implements Rule {

  @Override
  public String name() {
    return "required_fields";
  }

  @Override
  public Check check(Reading reading) {
    List<Found> missing = new ArrayList<>(missing(reading.invoice()));
    Row.of(reading).forEach(row -> missing.addAll(missing(row)));
    return new Findings(this, missing).failing("nothing is missing");
  }

  private static List<Found> missing(Invoice invoice) {
    List<Found> missing = new ArrayList<>();
    if (invoice.institution().isBlank()) {
      missing.add(new Found("the institution is missing", Finding.of("institution_missing")));
    }
    if (invoice.dueDate() == null) {
      missing.add(new Found("the due date is missing", Finding.of("due_date_missing")));
    }
    if (invoice.total() == null) {
      missing.add(new Found("the total is missing", Finding.of("total_missing")));
    }
    return missing;
  }

  private static List<Found> missing(Row row) {
    List<Found> missing = new ArrayList<>();
    if (row.description().isBlank()) {
      missing.add(
          new Found(row.label() + " has no description", row.finding("description_missing")));
    }
    if (row.amount().signum() <= 0) {
      missing.add(
          new Found(
              row.label() + " has no positive amount: " + row.amount(),
              row.finding("amount_not_positive").amounts(row.amount())));
    }
    return missing;
  }
}
