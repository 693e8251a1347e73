package com.invoiceagent.reading.text;

import com.invoiceagent.model.ForeignAmount;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Knows the currencies other than the real that stand on card invoices, by code and by name.
public final class Currencies {

  private static final Set<String> CODES =
      Set.of(
          "USD", "EUR", "GBP", "ARS", "CLP", "UYU", "PYG", "MXN", "COP", "PEN", "BOB", "CAD", "AUD",
          "NZD", "CHF", "JPY", "CNY", "HKD", "KRW", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "ILS",
          "INR", "ZAR", "TRY", "AED", "SGD", "THB", "RUB", "RON", "EGP", "MAD");

  /// Names that issuers print instead of a code.
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("DOLAR AMERICANO", "USD"),
          Map.entry("DOLAR DOS EUA", "USD"),
          Map.entry("DOLAR CANADENSE", "CAD"),
          Map.entry("DOLAR AUSTRALIANO", "AUD"),
          Map.entry("DOLAR", "USD"),
          Map.entry("EURO", "EUR"),
          Map.entry("LIBRA ESTERLINA", "GBP"),
          Map.entry("LIBRA", "GBP"),
          Map.entry("PESO ARGENTINO", "ARS"),
          Map.entry("PESO CHILENO", "CLP"),
          Map.entry("PESO COLOMBIANO", "COP"),
          Map.entry("PESO MEXICANO", "MXN"),
          Map.entry("PESO URUGUAIO", "UYU"),
          Map.entry("FRANCO SUICO", "CHF"),
          Map.entry("IENE JAPONES", "JPY"),
          Map.entry("IENE", "JPY"));

  private static final String NUMBER =
      "(\\d{1,3}(?:[.,]\\d{3})*(?:[.,]\\d{2})?|\\d+(?:[.,]\\d{2})?)";
  private static final String CODE = "(US\\$|U\\$S?|[A-Z]{3})";

  /// A name of one word may be the first word of another's: `DOLAR CANADENSE` is no `DOLAR`.
  private static final String NAME =
      NAMES.keySet().stream()
          .map(name -> name.contains(" ") ? name + "\\b" : name + "(?! ?\\p{L})")
          .collect(Collectors.joining("|", "(", ")"));

  private static final Pattern CODE_FIRST =
      Pattern.compile("(?<![\\p{L}\\d])" + CODE + " ?" + NUMBER + "(?![\\d.,]*\\d)(?! ?=)");
  private static final Pattern NUMBER_FIRST =
      Pattern.compile("(?<![\\d.,=$])(?<!R\\$ |= )" + NUMBER + " ?" + CODE + "(?![\\p{L}\\d]| ?=)");
  private static final Pattern NAME_FIRST =
      Pattern.compile("(?<!DE )\\b" + NAME + ": ?(\\d[\\d.]*,\\d{2})(?!\\d)");
  private static final Pattern NAMED = Pattern.compile("(?<![\\d.,])" + NUMBER + " " + NAME);

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
      return new ForeignAmount(named(m.group(1)), decimal(m.group(2)));
    }
    m = NAMED.matcher(plain);
    if (m.find()) {
      return new ForeignAmount(named(m.group(2)), decimal(m.group(1)));
    }
    return null;
  }

  /// The code of the foreign currency that stands right before or after a number, or null.
  ///
  /// @param real whether `R$` stands with the number, so that a code after it is another's
  static @Nullable String beside(String text, int start, int end, boolean real) {
    int from = start;
    while (from > 0 && text.charAt(from - 1) == ' ') {
      from--;
    }
    String before = codeBefore(text, from);
    if (before != null || real) {
      return before;
    }
    boolean blank = end < text.length() && text.charAt(end) == ' ';
    boolean apart = end < text.length() && text.charAt(end) == '\t';
    return codeAfter(text, blank || apart ? end + 1 : end, apart);
  }

  private static @Nullable String codeBefore(String text, int end) {
    for (int start = end - 3; start <= end - 2; start++) {
      if (start >= 0 && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))) {
        String code = code(text.substring(start, end));
        if (code != null) {
          return code;
        }
      }
    }
    return null;
  }

  /// The code that begins there; in another column it stands alone.
  private static @Nullable String codeAfter(String text, int start, boolean apart) {
    for (int end = start + 3; end >= start + 2; end--) {
      boolean ends = end == text.length() || (end < text.length() && text.charAt(end) == '\t');
      boolean inside = end >= text.length() || apart || Character.isLetterOrDigit(text.charAt(end));
      if (ends || !inside) {
        String next = text.substring(start, end);
        String code = next.equals("BRL") ? next : code(next);
        if (code != null) {
          return code;
        }
      }
    }
    return null;
  }

  private static String named(String name) {
    return Objects.requireNonNull(NAMES.get(name));
  }

  /// Whether the word in upper case is the code of one of them.
  public static boolean isCode(String word) {
    return CODES.contains(word);
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
