package com.invoiceagent.document.ocr;

import com.invoiceagent.document.PageImage;
import java.util.ArrayList;
import java.util.List;

/// Two ones side by side, which the engine takes for one of them or for a letter. Only what the
/// image shows counts: two strokes, each narrower than any other digit.
final class Ones {

  private static final String TWO = "11";

  /// So sure is what two strokes show.
  private static final float SEEN = 90;

  /// The widest stroke and the shortest, as shares of the height.
  private static final float NARROW = 0.55f;

  private static final float TALL = 0.8f;

  private final PageImage image;
  private final int threshold;

  private Ones(PageImage image) {
    this.image = image;
    this.threshold = Ink.threshold(image);
  }

  /// The tokens, such pairs with both their digits.
  static List<Token> paired(PageImage image, List<Token> tokens) {
    List<Token> paired = new ArrayList<>();
    Ones ones = null;
    for (Token token : tokens) {
      boolean wide = token.x1() - token.x0() > token.y1() - token.y0();
      if (token.text().equals(Spelling.TWO_ONES) || (token.text().equals("1") && wide)) {
        ones = ones == null ? new Ones(image) : ones;
        paired.add(ones.areTwo(token) ? two(token) : token);
      } else {
        paired.add(token);
      }
    }
    return paired;
  }

  private boolean areTwo(Token token) {
    int tall = token.y1() - token.y0();
    int strokes = 0;
    int x = token.x0();
    while (x < token.x1()) {
      int start = x;
      int top = token.y1();
      int bottom = token.y0();
      while (x < token.x1() && isInked(x, token)) {
        for (int y = token.y0(); y < token.y1(); y++) {
          if (isDark(x, y)) {
            top = Math.min(top, y);
            bottom = Math.max(bottom, y + 1);
          }
        }
        x++;
      }
      if (x > start) {
        if (x - start > NARROW * tall || bottom - top < TALL * tall) {
          return false;
        }
        strokes++;
      }
      x++;
    }
    return strokes == 2;
  }

  private boolean isInked(int x, Token token) {
    for (int y = token.y0(); y < token.y1(); y++) {
      if (isDark(x, y)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDark(int x, int y) {
    return x >= 0
        && y >= 0
        && x < image.width()
        && y < image.height()
        && image.shade(x, y) <= threshold;
  }

  private static Token two(Token token) {
    return new Token(
        token.line(),
        TWO,
        token.x0(),
        token.y0(),
        token.x1(),
        token.y1(),
        SEEN,
        token.baseline(),
        null);
  }
}
