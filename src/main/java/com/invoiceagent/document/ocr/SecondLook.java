package com.invoiceagent.document.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What two networks say of a number: where they agree it is sure, where they differ it is open.
final class SecondLook {

  private static final float AGREED = 96;
  private static final float OPEN = 50;

  /// Not part of what a number says: signs and the currency, which sums and headings decide.
  static final Pattern BEFORE = Pattern.compile("^(?:R\\$|[-+|'_.,:;()])+");

  static final Pattern BEHIND = Pattern.compile("[-+|'_.,:;()]+$");

  private static final Pattern AMOUNT = Pattern.compile("\\d{1,3}(?:\\.?\\d{3})*,\\d{2}[CD]?");
  private static final Pattern DATE =
      Pattern.compile("\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?|\\d{1,2}/?\\p{L}{3}/?(?:\\d{2,4})?");

  /// Days and dates are printed with two digits each; an instalment may have one.
  private static final Pattern TWO_DIGITS = Pattern.compile("\\d{2}(?:/\\d{2})?");

  private static final Pattern PAIR = Pattern.compile("(\\d{1,2})/(\\d{1,2})");
  private static final Pattern COUNT = Pattern.compile("\\d{1,5}");

  private SecondLook() {}

  /// The words of the page after the second look at their numbers.
  static List<Token> at(List<Token> tokens, Sheet sheet, List<Token> onSheet) {
    Map<Token, List<Token>> found = sheet.found(onSheet);
    List<Token> looked = new ArrayList<>();
    for (Token token : tokens) {
      List<Token> again = found.get(token);
      looked.add(again == null ? token : compared(token, again));
    }
    return looked;
  }

  private static Token compared(Token token, List<Token> again) {
    StringBuilder joined = new StringBuilder();
    again.forEach(part -> joined.append(part.text()));
    String first = core(token.text());
    String second = core(joined.toString());
    int shape = shape(first);
    if (same(first, second)
        || ((shape > 1 || shape(second) <= shape) && bare(first).equals(bare(second)))) {
      return token.lookedAt(Math.max(AGREED, token.confidence()), null);
    }
    return shape(second) > 0 && shape(second) >= shape && !isLess(first, second)
        ? token.lookedAt(Math.min(OPEN, token.confidence()), second)
        : token;
  }

  /// Whether the second look lost a digit of a date or of a count, or saw what is neither a date
  /// nor an instalment.
  private static boolean isLess(String first, String second) {
    Matcher pair = PAIR.matcher(second);
    if (pair.matches()) {
      int left = Integer.parseInt(pair.group(1));
      int right = Integer.parseInt(pair.group(2));
      if (left > right && (left > 31 || right > 12)) {
        return true;
      }
    }
    return TWO_DIGITS.matcher(first).matches()
        && (second.length() < first.length() || isMore(first, second));
  }

  /// Whether a day was seen with something beside it.
  private static boolean isMore(String first, String second) {
    return first.length() == 2
        && second.length() == 3
        && (second.startsWith(first) || second.endsWith(first));
  }

  /// 2 for dates and amounts, 1 for other numbers, 0 for what is none.
  static int shape(String text) {
    if (AMOUNT.matcher(text).matches() || DATE.matcher(text).matches()) {
      return 2;
    }
    return COUNT.matcher(text).matches() ? 1 : 0;
  }

  private static boolean same(String first, String second) {
    return first.equalsIgnoreCase(second)
        || (DATE.matcher(first).matches() && first.equals("0" + second));
  }

  /// Without the small marks, which are the first thing to be overlooked.
  private static String bare(String number) {
    return number.replaceAll("[.,/]", "");
  }

  /// The number alone.
  static String core(String text) {
    String behind = BEFORE.matcher(Spelling.corrected(text)).replaceFirst("");
    return BEHIND.matcher(behind).replaceFirst("");
  }
}
