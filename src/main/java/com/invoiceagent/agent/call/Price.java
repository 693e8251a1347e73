package com.invoiceagent.agent.call;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// What tokens cost.
///
/// @param input in billionths of a US dollar for a token, which is a thousandth of dollars for a
///   million tokens
/// @param output the same for the answer's tokens
public record Price(long input, long output) {

  private static final long PER_MICRO = 1000;

  /// From US dollars for a million tokens.
  ///
  /// @throws ArithmeticException when one has more than three decimals
  public static Price perMillion(String input, String output) {
    return new Price(nanos(input), nanos(output));
  }

  /// What so many tokens cost, rounded up.
  ///
  /// @return in millionths of a US dollar
  public long of(long inputTokens, long outputTokens) {
    long nanos = Math.addExact(inputTokens * input, outputTokens * output);
    return Math.ceilDiv(nanos, PER_MICRO);
  }

  /// As [#perMillion] would take them: `1.5/7.5`.
  public String inMillions() {
    return dollars(input) + "/" + dollars(output);
  }

  private static long nanos(String dollars) {
    return new BigDecimal(dollars)
        .movePointRight(3)
        .setScale(0, RoundingMode.UNNECESSARY)
        .longValueExact();
  }

  private static String dollars(long nanos) {
    return BigDecimal.valueOf(nanos, 3).stripTrailingZeros().toPlainString();
  }
}
