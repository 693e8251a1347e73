package com.invoiceagent.validation;

import com.invoiceagent.model.Check;
import com.invoiceagent.model.Reading;

/// One property that a reading must have; judged by the reading alone, never by today's date.
public sealed interface Rule
    permits RequiredFields, Duplicates, ValidDates, AmountRange, Installments, DueDate, Sum {

  /// The stable name under which clients know the rule, such as `sum`.
  String name();

  /// Reports everything the rule finds; the message carries no personal data, so rows appear as
  /// numbers, dates and amounts, never with their text.
  Check check(Reading reading);
}
