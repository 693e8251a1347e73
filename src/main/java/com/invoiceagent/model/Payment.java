package com.invoiceagent.model;

import java.time.LocalDate;

/// One row that pays the previous invoice, or this one in advance.
///
/// @param date the printed date with its year; the closing date where the row has none
/// @param datePrinted false when the row has no date of its own
/// @param description as printed
/// @param amount positive, in reais
/// @param evidence where it stands
public record Payment(
    LocalDate date, boolean datePrinted, String description, Money amount, Evidence evidence) {

  /// The same, said to have been put right.
  public Payment repaired() {
    return new Payment(date, datePrinted, description, amount, evidence.asRepaired());
  }
}
