package com.invoiceagent.reading.text;

import com.invoiceagent.model.Money;
import org.jspecify.annotations.Nullable;

/// An amount of reais found in a text.
///
/// @param amount never negative
/// @param sign the mark printed with it
/// @param currency whether `R$` stands before it
/// @param foreign ISO 4217 code when it stands with another currency's code or sign, else null
/// @param start index of its first character, sign and currency included
/// @param end index after its last character, suffix included
/// @param numberStart index of the first digit
/// @param numberEnd index after the last digit
public record AmountToken(
    Money amount,
    Sign sign,
    boolean currency,
    @Nullable String foreign,
    int start,
    int end,
    int numberStart,
    int numberEnd) {

  /// The same with the sign that its column gives it.
  public AmountToken signed(Sign byColumn) {
    return new AmountToken(amount, byColumn, currency, foreign, start, end, numberStart, numberEnd);
  }

  /// The amount with a minus mark or a credit letter taken as negative.
  public Money signed() {
    return switch (sign) {
      case MINUS, CREDIT_LETTER -> amount.negated();
      case NONE, PLUS, DEBIT_LETTER -> amount;
    };
  }
}
