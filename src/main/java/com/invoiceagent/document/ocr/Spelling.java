package com.invoiceagent.document.ocr;

import java.util.regex.Pattern;

/// Undoes mistakes of the engine that can be nothing else. A digit is never changed into another:
/// whether amounts are right is for the proof to say.
final class Spelling {

  /// `1.234.56` and `1,234,56`: the last mark before two digits is the comma.
  private static final Pattern MARKS =
      Pattern.compile("([-+]?(?:R\\$)?)(\\d{1,3}(?:[.,]\\d{3})*)[.,](\\d{2})([-+DC]?)");

  private Spelling() {}

  static String corrected(String text) {
    String plain =
        text.replace('\u2019', '\'')
            .replace('\u2014', '-')
            .replace('\u2013', '-')
            .replace('\u2212', '-');
    var amount = MARKS.matcher(plain);
    return amount.matches()
        ? amount.group(1)
            + amount.group(2).replace(',', '.')
            + ","
            + amount.group(3)
            + amount.group(4)
        : plain;
  }
}
