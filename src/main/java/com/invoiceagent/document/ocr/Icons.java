package com.invoiceagent.document.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Boxes to tick and small pictures before the date of a row are taken for a letter or a zero;
/// nobody prints one there.
final class Icons {

  private static final Pattern DATE = Pattern.compile("\\d{2}/\\d{2}(?:/\\d{2,4})?");
  private static final Pattern PICTURE = Pattern.compile("\\D{1,2}|[^\\p{L}\\d]{3}|0");

  private Icons() {}

  /// The words of a line without them.
  static List<Token> without(List<Token> line) {
    List<Token> sorted = new ArrayList<>(line);
    sorted.sort(Comparator.comparingInt(Token::x0));
    List<Token> words = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      Token token = sorted.get(i);
      boolean first = i == 0 || token.x0() - sorted.get(i - 1).x1() > 3 * token.size();
      boolean icon =
          first
              && i + 1 < sorted.size()
              && PICTURE.matcher(token.text()).matches()
              && isDate(sorted.get(i + 1))
              && sorted.get(i + 1).x0() - token.x1() < 2 * sorted.get(i + 1).size();
      if (!icon) {
        words.add(token);
      }
    }
    return words;
  }

  /// By either look: that before an icon is often misread as well.
  private static boolean isDate(Token token) {
    String other = token.other();
    return DATE.matcher(token.text()).matches() || (other != null && DATE.matcher(other).matches());
  }
}
