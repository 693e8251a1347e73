package com.invoiceagent.validation;

import com.invoiceagent.model.Check;
import com.invoiceagent.model.Invoice;
import com.invoiceagent.model.Reading;
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
    List<String> missing = new ArrayList<>(missing(reading.invoice()));
    Row.of(reading).forEach(row -> missing.addAll(missing(row)));
    return new Findings(this, missing).failing("nothing is missing");
  }

  private static List<String> missing(Invoice invoice) {
    List<String> missing = new ArrayList<>();
    if (invoice.institution().isBlank()) {
      missing.add("the institution is missing");
    }
    if (invoice.dueDate() == null) {
      missing.add("the due date is missing");
    }
    if (invoice.total() == null) {
      missing.add("the total is missing");
    }
    return missing;
  }

  private static List<String> missing(Row row) {
    List<String> missing = new ArrayList<>();
    if (row.description().isBlank()) {
      missing.add(row.label() + " has no description");
    }
    if (row.amount().signum() <= 0) {
      missing.add(row.label() + " has no positive amount: " + row.amount());
    }
    return missing;
  }
}
