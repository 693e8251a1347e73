package com.invoiceagent.reading.text;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/// Dates stand in the text, one after the other, and are days of a calendar.
public final class DatesFuzz {

  private static final LocalDate CLOSING = LocalDate.of(2025, 12, 3);

  private DatesFuzz() {}

  /// Finds dates and marks of instalments.
  public static void fuzzerTestOneInput(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    int end = 0;
    for (DateToken token : Dates.find(text)) {
      if (token.start() < end || token.start() >= token.end() || token.end() > text.length()) {
        throw new IllegalStateException("a date that stands nowhere: " + token);
      }
      var _ = token.full();
      if (token.latestNotAfter(CLOSING).isAfter(CLOSING)) {
        throw new IllegalStateException("a date after the last one: " + token);
      }
      var _ = token.nearestTo(CLOSING);
      end = token.end();
    }
    var _ = Installments.worded(text);
    var _ = Installments.bareAtEnd(text);
    var _ = Installments.bareDeAtEnd(text);
    var _ = Installments.whole(text);
  }
}
