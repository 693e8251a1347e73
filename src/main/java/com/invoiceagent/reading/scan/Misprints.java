package com.invoiceagent.reading.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a word could say instead, knowing which characters look alike in print.
final class Misprints {

  /// Letters and marks that are read for a digit.
  private static final Map<Character, Character> DIGITS =
      Map.ofEntries(
          Map.entry('O', '0'),
          Map.entry('o', '0'),
          Map.entry('Q', '0'),
          Map.entry('D', '0'),
          Map.entry('l', '1'),
          Map.entry('I', '1'),
          Map.entry('i', '1'),
          Map.entry('|', '1'),
          Map.entry('!', '1'),
          Map.entry('Z', '2'),
          Map.entry('z', '2'),
          Map.entry('S', '5'),
          Map.entry('s', '5'),
          Map.entry('G', '6'),
          Map.entry('B', '8'),
          Map.entry('g', '9'),
          Map.entry('q', '9'));

  /// Digits that are read for each other.
  private static final Map<Character, String> ALIKE =
      Map.of(
          '0', "689",
          '1', "47",
          '2', "7",
          '3', "589",
          '4', "19",
          '5', "3689",
          '6', "058",
          '7', "12",
          '8', "03569",
          '9', "03458");

  private static final String DAY_MONTH = "(0[1-9]|[12]\\d|3[01])%s(0[1-9]|1[0-2])";
  private static final Pattern DATE =
      Pattern.compile(
          DAY_MONTH.formatted("/")
              + "(?:/(?:20)?\\d{2})?|(?:0[1-9]|[12]\\d|3[01])/"
              + "(?:jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez)(?:/(?:20)?\\d{2})?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern GLUED_DATE = Pattern.compile(DAY_MONTH.formatted("[17IlJ)|!.,]?"));
  private static final Pattern AMOUNT =
      Pattern.compile("(R\\$)?[-+]?\\d{1,3}(?:\\.?\\d{3})*,\\d{2}[-+CD]?");
  private static final Pattern LOOSE_AMOUNT = Pattern.compile("[-+]?\\d[\\d.,]*\\d");
  private static final Pattern COMMA =
      Pattern.compile("([-+]?)(\\d{1,3}(?:[.,]?\\d{3})*)[.,:;]?(\\d{2})");

  /// An icon right behind the amount is read as one more character of it.
  private static final Pattern TAIL =
      Pattern.compile("((?:R\\$)?[-+]?\\d{1,3}(?:\\.\\d{3})*,\\d{2})[^.,CD+-]{1,2}");

  private Misprints() {}

  static boolean isAmount(String text) {
    return AMOUNT.matcher(text).matches();
  }

  static boolean isDate(String text) {
    return DATE.matcher(text).matches();
  }

  /// The date that a word in a column of dates must be; null when it is none, or is one already.
  static @Nullable String date(String text) {
    if (isDate(text)) {
      return null;
    }
    Matcher glued = GLUED_DATE.matcher(text);
    if (glued.matches()) {
      return glued.group(1) + "/" + glued.group(2);
    }
    String digits = digits(text);
    return digits != null && isDate(digits) ? digits : null;
  }

  /// The amount that a word in a column of amounts must be; null when it is none, or is one
  /// already.
  static @Nullable String amount(String text) {
    if (isAmount(text)) {
      return null;
    }
    Matcher tail = TAIL.matcher(text);
    if (tail.matches()) {
      return tail.group(1);
    }
    String digits = digits(text);
    if (digits == null || !LOOSE_AMOUNT.matcher(digits).matches()) {
      return null;
    }
    Matcher comma = COMMA.matcher(digits);
    return comma.matches()
        ? comma.group(1) + comma.group(2).replace(',', '.') + "," + comma.group(3)
        : null;
  }

  /// The amount with one digit read as another that looks like it.
  static List<String> alike(String amount) {
    List<String> others = new ArrayList<>();
    for (int i = 0; i < amount.length(); i++) {
      String alike = ALIKE.getOrDefault(amount.charAt(i), "");
      for (int k = 0; k < alike.length(); k++) {
        others.add(amount.substring(0, i) + alike.charAt(k) + amount.substring(i + 1));
      }
    }
    return others;
  }

  /// The text with digits in place of the letters; null when letters remain or were most of it.
  private static @Nullable String digits(String text) {
    StringBuilder digits = new StringBuilder();
    int changed = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      Character digit = DIGITS.get(c);
      if (digit == null && Character.isLetter(c)) {
        return null;
      }
      changed += digit == null ? 0 : 1;
      digits.append(digit == null ? c : digit.charValue());
    }
    return changed * 2 <= text.length() ? digits.toString() : null;
  }
}
