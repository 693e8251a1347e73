package com.invoiceagent.validation;

import com.invoiceagent.model.Check;
import com.invoiceagent.model.Reading;
import java.util.List;

/// All rules in the order in which an answer reports them.
public final class Rules {

  static final List<Rule> ALL =
      List.of(
          new RequiredFields(),
          new Duplicates(),
          new ValidDates(),
          new AmountRange(),
          new Installments(),
          new DueDate(),
          new Sum());

  private Rules() {}

  /// Puts the reading to every rule: one check each, in order.
  public static List<Check> check(Reading reading) {
    return ALL.stream().map(rule -> rule.check(reading)).toList();
  }
}
