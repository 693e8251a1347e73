package com.invoiceagent.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One row of the invoice that changes the balance and is no payment.
///
/// @param date the printed date with its year; the closing date where the row has none
/// @param datePrinted false when the row has no date of its own
/// @param description as printed, without date, amount, instalment, card number and currency notes
/// @param amount positive, in reais
/// @param type whether the row raises or lowers the balance
/// @param kind what the row is
/// @param installment which of how many instalments
/// @param totalPurchaseAmount the whole purchase: as printed, else amount x n
/// @param cardLast4 the card's last four digits where the page tells them
/// @param category what it was for
/// @param original the price abroad, for foreign purchases
/// @param evidence where it stands
public record Transaction(
    LocalDate date,
    boolean datePrinted,
    String description,
    Money amount,
    EntryType type,
    Kind kind,
    Installment installment,
    Money totalPurchaseAmount,
    @Nullable String cardLast4,
    Category category,
    @Nullable ForeignAmount original,
    Evidence evidence) {

  /// What the row adds to the balance: positive for a debit, negative for a credit.
  public Money signedAmount() {
    return switch (type) {
      case DEBIT -> amount;
      case CREDIT -> amount.negated();
    };
  }

  /// The same, said to have been put right.
  public Transaction repaired() {
    return new Transaction(
        date,
        datePrinted,
        description,
        amount,
        type,
        kind,
        installment,
        totalPurchaseAmount,
        cardLast4,
        category,
        original,
        evidence.asRepaired());
  }
}
