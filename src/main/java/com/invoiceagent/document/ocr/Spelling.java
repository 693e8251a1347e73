package com.invoiceagent.document.ocr;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Undoes mistakes of the engine that can be nothing else. A digit is never changed into another:
/// whether amounts are right is for the proof to say. Letters in a day become the digits that they
/// look like, which may be others than were printed ([#isGuess(String)]).
final class Spelling {

  /// How months are named, as alternatives of a pattern.
  static final String MONTHS = "jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez";

  /// `1.234.56` and `1,234,56`: the last mark before two digits is the comma.
  private static final Pattern MARKS =
      Pattern.compile("([-+]?(?:R\\$[.,:;|]?)?)(\\d{1,3}(?:[.,]\\d{3})*)[.,](\\d{2})([-+DC]?)");

  /// `050ut2022`: a date whose blanks were lost.
  private static final Pattern GLUED =
      Pattern.compile(
          "([0-3OoQDliI|Zz][0-9OoQDliI|ZzSsGBgq])(?:de)?(jan|fev|mar|abr|mai|jun|jul|ag[o0]|set|[o0]ut|n[o0]v|dez)\\.?(20\\d{2})",
          Pattern.CASE_INSENSITIVE);

  /// A dash before the currency that was read as a quotation mark.
  private static final Pattern QUOTED = Pattern.compile("^[\u201C\u201D\"\u00AB~]R\\$");

  /// `dejan.`: a blank was lost in `de jan.`.
  private static final Pattern OF_MONTH =
      Pattern.compile("de((?:" + MONTHS + ")\\.?)", Pattern.CASE_INSENSITIVE);

  /// Months in whose names an O was read as a zero.
  private static final Pattern MONTH =
      Pattern.compile("((?:\\d{2}/)?)(0ut|n0v|ag0)((?:/\\d{2,4})?)", Pattern.CASE_INSENSITIVE);

  /// A day before the name of its month, some of its digits read as letters: `OS/jan`.
  private static final Pattern DAY =
      Pattern.compile(
          "(W|[0-3OoQDliI|Zz][0-9OoQDliI|ZzSsGBgq])(/(?:" + MONTHS + ")\\b.*)",
          Pattern.CASE_INSENSITIVE);

  /// What letters in a day were printed as, in the order of [#DIGITS].
  private static final String LETTERS = "OoQDliI|ZzSsGBgq";

  static final String TWO_ONES = "W";

  private static final String DIGITS = "0000111122556899";

  private Spelling() {}

  static String corrected(String text) {
    String plain =
        text.replace('\u2019', '\'')
            .replace('\u2014', '-')
            .replace('\u2013', '-')
            .replace('\u2212', '-')
            .replace("lOF", "IOF");
    if (QUOTED.matcher(plain).find()) {
      plain = "-" + plain.substring(1);
    }
    Matcher glued = GLUED.matcher(plain);
    if (glued.matches()) {
      return digits(glued.group(1)) + "/" + glued.group(2).replace('0', 'o') + "/" + glued.group(3);
    }
    Matcher of = OF_MONTH.matcher(plain);
    if (of.matches()) {
      return of.group(1);
    }
    Matcher month = MONTH.matcher(plain);
    if (month.matches()) {
      return month.group(1) + month.group(2).replace('0', 'o') + month.group(3);
    }
    Matcher day = DAY.matcher(plain);
    if (day.matches()) {
      return digits(day.group(1)) + day.group(2);
    }
    Matcher amount = MARKS.matcher(plain);
    return amount.matches()
        ? amount.group(1).replaceFirst("[.,:;|]$", "")
            + amount.group(2).replace(',', '.')
            + ","
            + amount.group(3)
            + amount.group(4)
        : plain;
  }

  /// Whether letters become digits that no sum will look at.
  static boolean isGuess(String text) {
    for (Pattern pattern : List.of(DAY, GLUED)) {
      Matcher day = pattern.matcher(text);
      if (day.matches() && !digits(day.group(1)).equals(day.group(1))) {
        return true;
      }
    }
    return false;
  }

  private static String digits(String day) {
    if (day.equals(TWO_ONES)) {
      return "11";
    }
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < day.length(); i++) {
      char c = day.charAt(i);
      int letter = LETTERS.indexOf(c);
      digits.append(letter < 0 ? c : DIGITS.charAt(letter));
    }
    return digits.toString();
  }
}
