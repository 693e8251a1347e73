package com.invoiceagent.reading.text;

import com.invoiceagent.model.ForeignAmount;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Knows the currencies other than the real that stand on card invoices, by code and by name.
public final class Currencies {

  private static final Set<String> CODES =
      Set.of(
          "USD", "EUR", "GBP", "ARS", "CLP", "UYU", "PYG", "MXN", "COP", "PEN", "BOB", "CAD", "AUD",
          "NZD", "CHF", "JPY", "CNY", "HKD", "KRW", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "ILS",
          "INR", "ZAR", "TRY", "AED", "SGD", "THB", "RUB", "RON", "EGP", "MAD");

  private static final Pattern NAME_FIRST =
      Pattern.compile(
          "(?<!DE )\\b(DOLAR|EURO|LIBRA|PESO|IENE)(?: [A-Z]+)?: ?" + "(\\d[\\d.]*,\\d{2})(?!\\d)");

  /// Names that issuers print instead of a code.
  private static final Map<String, String> NAMES =
      Map.of(
          "DOLAR AMERICANO", "USD",
          "DOLAR DOS EUA", "USD",
          "DOLAR", "USD",
          "EURO", "EUR",
          "LIBRA ESTERLINA", "GBP",
          "LIBRA", "GBP",
          "PESO ARGENTINO", "ARS",
          "PESO CHILENO", "CLP",
          "PESO URUGUAIO", "UYU",
          "IENE", "JPY");

  private static final String NUMBER =
      "(\\d{1,3}(?:[.,]\\d{3})*(?:[.,]\\d{2})?|\\d+(?:[.,]\\d{2})?)";
  private static final String CODE = "(US\\$|U\\$S?|[A-Z]{3})";
  private static final Pattern CODE_FIRST =
      Pattern.compile("(?<![\\p{L}\\d])" + CODE + " ?" + NUMBER + "(?![\\d.,]*\\d)(?! ?=)");
  private static final Pattern NUMBER_FIRST =
      Pattern.compile("(?<![\\d.,])" + NUMBER + " ?" + CODE + "(?![\\p{L}\\d])");
  private static final Pattern NAMED =
      Pattern.compile("(?<![\\d.,])" + NUMBER + " ((?:DOLAR|EURO|LIBRA|PESO|IENE)[A-Z ]*)");

  private Currencies() {}

  /// The foreign price in a text such as `USD 16.99`, `139,71 EUR` or `14,00 DOLAR AMERICANO`; null
  /// when there is none.
  public static @Nullable ForeignAmount find(String text) {
    String plain = Fold.plain(text);
    Matcher m = NUMBER_FIRST.matcher(plain);
    while (m.find()) {
      String code = m.group(2).equals("BRL") ? "BRL" : code(m.group(2));
      if (code != null) {
        return new ForeignAmount(code, decimal(m.group(1)));
      }
    }
    m = CODE_FIRST.matcher(plain);
    while (m.find()) {
      String code = code(m.group(1));
      if (code != null) {
        return new ForeignAmount(code, decimal(m.group(2)));
      }
    }
    m = NAME_FIRST.matcher(plain);
    if (m.find()) {
      String code = NAMES.get(m.group(1));
      if (code != null) {
        return new ForeignAmount(code, decimal(m.group(2)));
      }
    }
    m = NAMED.matcher(plain);
    while (m.find()) {
      String code = NAMES.get(m.group(2).trim());
      if (code != null) {
        return new ForeignAmount(code, decimal(m.group(1)));
      }
    }
    return null;
  }

  /// The code of the foreign currency that stands right before or after a number, or null.
  static @Nullable String beside(String text, int start, int end) {
    int from = start;
    while (from > 0 && text.charAt(from - 1) == ' ') {
      from--;
    }
    if (from >= 3) {
      boolean wholeWord = from == 3 || !Character.isLetterOrDigit(text.charAt(from - 4));
      String before = code(text.substring(from - 3, from));
      if (before != null && wholeWord) {
        return before;
      }
    }
    boolean gap = end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t');
    int to = gap ? end + 1 : end;
    if (to + 3 <= text.length()) {
      boolean ends = to + 3 == text.length() || text.charAt(to + 3) == '\t';
      boolean beside = to == end || text.charAt(end) == ' ';
      boolean wholeWord = ends || (beside && !Character.isLetterOrDigit(text.charAt(to + 3)));
      String next = text.substring(to, to + 3);
      String after = next.equals("BRL") ? next : code(next);
      return wholeWord ? after : null;
    }
    return null;
  }

  private static @Nullable String code(String text) {
    if (text.equals("US$") || text.equals("U$S") || text.equals("U$")) {
      return "USD";
    }
    return CODES.contains(text) ? text : null;
  }

  /// A number in either notation: the last mark followed by two digits is the decimal one.
  private static BigDecimal decimal(String number) {
    int mark = Math.max(number.lastIndexOf(','), number.lastIndexOf('.'));
    boolean fraction = mark >= 0 && number.length() - mark == 3;
    String whole = (fraction ? number.substring(0, mark) : number).replaceAll("[.,]", "");
    return new BigDecimal(fraction ? whole + "." + number.substring(mark + 1) : whole);
  }
}
