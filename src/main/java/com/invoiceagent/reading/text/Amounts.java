package com.invoiceagent.reading.text;

import com.invoiceagent.model.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds amounts in the Brazilian notation: `1.234,56`, with `R$`, with a sign on either side
/// (ASCII or U+2212), with the suffix D, C or CR.
///
/// Percentages, rates with more than two decimals and numbers inside longer numbers are none. A tab
/// stands for a wide gap: a sign beyond it belongs to another column.
public final class Amounts {

  private static final String MINUS = "[-\u2212\u2013]";

  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?:(?<before>\\("
              + MINUS
              + "\\)|\\([+=]\\)|"
              + MINUS
              + "|[+=]) ?)?"
              + "(?:(?<currency>(?<!\\p{L})R ?[$S](?=[ \\t\\d+"
              + "\u2212\u2013-]))[ \\t]?)?"
              + "(?:(?<inner>"
              + MINUS
              + "|\\+) ?)?"
              + "(?<![\\d.,])(?<number>\\d{1,3}(?:\\.\\d{3}){1,4},\\d{2}|\\d{1,9},\\d{2})"
              + "(?![\\d%]|[.,]\\d| ?%)"
              + "(?:(?<after> ?"
              + MINUS
              + "(?![\\d\\p{L}]| ?R\\$| ?\\d))"
              + "|(?<letter> ?[DC](?![^\\s)])| CR(?![^\\s)])|\\t(?:CR|[DC])(?![^\\t])))?");

  private Amounts() {}

  /// Every amount in the text, in its order.
  public static List<AmountToken> find(String text) {
    if (!mayHoldOne(text)) {
      return List.of();
    }
    List<AmountToken> found = new ArrayList<>();
    Matcher matcher = AMOUNT.matcher(text);
    while (matcher.find()) {
      found.add(token(matcher, text));
    }
    return found;
  }

  /// Whether a comma stands between digits; most lines have none, and looking is cheap.
  private static boolean mayHoldOne(String text) {
    for (int i = text.indexOf(',', 1);
        i > 0 && i + 2 < text.length();
        i = text.indexOf(',', i + 1)) {
      if (isDigit(text.charAt(i - 1)) && isDigit(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static AmountToken token(Matcher m, String text) {
    String number = m.group("number");
    long centavos = 0;
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if (c != '.' && c != ',') {
        centavos = centavos * 10 + (c - '0');
      }
    }
    return new AmountToken(
        Money.ofCentavos(centavos),
        sign(m),
        m.group("currency") != null,
        Currencies.beside(text, m.start(), m.end("number"), m.group("currency") != null),
        m.start(),
        m.end(),
        m.start("number"),
        m.end("number"));
  }

  private static Sign sign(Matcher m) {
    String letter = m.group("letter");
    if (letter != null) {
      return letter.endsWith("D") ? Sign.DEBIT_LETTER : Sign.CREDIT_LETTER;
    }
    String mark = m.group("inner");
    if (mark == null) {
      mark = m.group("after");
    }
    if (mark == null) {
      mark = m.group("before");
    }
    if (mark == null || mark.contains("=")) {
      return Sign.NONE;
    }
    return mark.contains("+") ? Sign.PLUS : Sign.MINUS;
  }
}
