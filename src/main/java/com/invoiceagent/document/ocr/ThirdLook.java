package com.invoiceagent.document.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What both networks say when they look once more at the few numbers that two looks left open,
/// smoothed and without anything beside them. Three of four decide; fewer decide nothing.
final class ThirdLook {

  /// So sure is a number that three of four looks saw.
  private static final float DECIDED = 90;

  private static final float OPEN = 50;
  private static final float SURE = 70;

  /// No sum tells a wrong date, so those that one look alone made out are looked at again.
  private static final float SURE_OF_DATE = 88;

  private static final Pattern DATE =
      Pattern.compile("\\d{2}(?:/?(?:\\d{2}|\\p{L}{3})(?:/?\\d{2,4})?)?");

  private ThirdLook() {}

  /// Whether a number, or what should be one, is still open.
  static boolean isOpen(Token token) {
    return token.other() != null
        || token.confidence() < (DATE.matcher(token.text()).matches() ? SURE_OF_DATE : SURE);
  }

  /// The words of the page after it.
  ///
  /// @param one what the first network found on the sheet
  /// @param two what the second found
  static List<Token> at(List<Token> tokens, Sheet sheet, List<Token> one, List<Token> two) {
    Map<Token, List<Token>> first = sheet.found(one);
    Map<Token, List<Token>> second = sheet.found(two);
    List<Token> looked = new ArrayList<>();
    for (Token token : tokens) {
      List<Token> third = first.get(token);
      List<Token> fourth = second.get(token);
      looked.add(
          third == null || fourth == null ? token : decided(token, joined(third), joined(fourth)));
    }
    return looked;
  }

  private static Token decided(Token token, String third, String fourth) {
    String again = SecondLook.core(third);
    if (SecondLook.shape(again) == 0 || !again.equals(SecondLook.core(fourth))) {
      return token;
    }
    @Nullable String other = token.other();
    String first = SecondLook.core(token.text());
    if (again.equals(first)) {
      return token.lookedAt(DECIDED, null);
    }
    if (other != null && again.equals(SecondLook.core(other))) {
      return saying(token, again);
    }
    return other == null ? token.lookedAt(Math.min(OPEN, token.confidence()), again) : token;
  }

  private static Token saying(Token token, String number) {
    Matcher before = SecondLook.BEFORE.matcher(token.text());
    Matcher behind = SecondLook.BEHIND.matcher(token.text());
    String text =
        (before.find() ? before.group() : "") + number + (behind.find() ? behind.group() : "");
    return new Token(
        token.line(),
        text,
        token.x0(),
        token.y0(),
        token.x1(),
        token.y1(),
        DECIDED,
        token.baseline(),
        null);
  }

  private static String joined(List<Token> parts) {
    StringBuilder joined = new StringBuilder();
    parts.forEach(part -> joined.append(part.text()));
    return joined.toString();
  }
}
