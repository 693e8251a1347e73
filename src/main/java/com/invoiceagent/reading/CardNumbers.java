package com.invoiceagent.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the last four digits of a card in the ways invoices print them: `•••• 1234`, `**1234`,
/// `(final 1234)`, `Cartão 1234`, `4543 XXXX XXXX 1234`, `2306****1234`, `NR. 1234`.
final class CardNumbers {

  private static final Pattern MASKED =
      Pattern.compile(
          "(?:(?<!\\d)\\d{4}[\\d. -]{0,4})?(?:[*Xx•\u25CF]{2,}[. -]*)+\\]?(\\d{4})(?!\\d)");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:\\bfinal:? ?|\\bcart[ãa]o:? (?:\\d{4} +)?(?:final )?|\\bNR\\. ?|\\btitular |\\(Cart[ãa]o )(\\d{4})(?!\\d)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern LEADING =
      Pattern.compile(
          "(?:final|cart[ãa]o(?: final)?):? ?\\d{4} +(?=\\S)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private CardNumbers() {}

  /// The last four digits of the first card in the text; null when it names none.
  static @Nullable String find(String text) {
    if (!hasFourDigits(text)) {
      return null;
    }
    Matcher masked = MASKED.matcher(text);
    if (masked.find()) {
      return masked.group(1);
    }
    Matcher named = NAMED.matcher(text);
    return named.find() ? named.group(1) : null;
  }

  /// Most texts have not, and are done with for less than a pattern costs.
  private static boolean hasFourDigits(String text) {
    int digits = 0;
    for (int i = 0; i < text.length() && digits < 4; i++) {
      char c = text.charAt(i);
      digits = c >= '0' && c <= '9' ? digits + 1 : 0;
    }
    return digits == 4;
  }

  /// Whether the text is nothing but a masked card number.
  static boolean isWhole(String text) {
    return MASKED.matcher(text).matches() || NAMED.matcher(text).matches();
  }

  /// The text without a card number at its start.
  static String withoutLeading(String text) {
    Matcher leading = LEADING.matcher(text);
    if (leading.lookingAt()) {
      return text.substring(leading.end()).strip();
    }
    Matcher masked = MASKED.matcher(text);
    return masked.lookingAt() ? text.substring(masked.end()).strip() : text;
  }
}
