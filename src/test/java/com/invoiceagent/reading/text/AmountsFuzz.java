package com.invoiceagent.reading.text;

import java.nio.charset.StandardCharsets;

/// Amounts stand in the text, one after the other, and are numbers that it prints.
public final class AmountsFuzz {

  private AmountsFuzz() {}

  /// Finds amounts, in reais and in other currencies.
  public static void fuzzerTestOneInput(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    int end = 0;
    for (AmountToken token : Amounts.find(text)) {
      boolean inOrder =
          end <= token.start()
              && token.start() <= token.numberStart()
              && token.numberStart() < token.numberEnd()
              && token.numberEnd() <= token.end()
              && token.end() <= text.length();
      if (!inOrder) {
        throw new IllegalStateException("an amount that stands nowhere: " + token);
      }
      if (token.amount().signum() < 0 || !token.signed().abs().equals(token.amount())) {
        throw new IllegalStateException("an amount that is none: " + token);
      }
      String digits = text.substring(token.numberStart(), token.numberEnd()).replaceAll("\\D", "");
      if (Long.parseLong(digits) != token.amount().centavos()) {
        throw new IllegalStateException("an amount that is not printed: " + token);
      }
      end = token.end();
    }
    var _ = Currencies.find(text);
  }
}
