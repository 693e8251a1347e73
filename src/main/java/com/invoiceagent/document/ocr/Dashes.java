package com.invoiceagent.document.ocr;

import com.invoiceagent.document.PageImage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the minus signs that the engine overlooks: it takes a lone dash beside an amount for dirt.
/// Only what the image shows counts.
final class Dashes {

  private static final Pattern AMOUNT = Pattern.compile("(?:R\\$)?\\d[\\d.]*,\\d{2}");
  private static final Pattern CURRENCY = Pattern.compile("R[$S]");

  /// How far from its amount a sign may stand; the shape of a dash. Shares of the font size.
  private static final float FARTHEST = 0.9f;

  private static final float SHORTEST = 0.14f;
  private static final float LONGEST = 0.75f;
  private static final float THICKEST = 0.16f;
  private static final float TOP = 0.8f;
  private static final float HIGHEST = 0.5f;
  private static final float BELOW = 0.05f;

  private final PageImage image;
  private final List<Token> tokens;
  private final int threshold;

  private Dashes(PageImage image, List<Token> tokens) {
    this.image = image;
    this.tokens = tokens;
    this.threshold = Ink.threshold(image);
  }

  /// The tokens, and one for each dash beside an amount that is not among them.
  static List<Token> added(PageImage image, List<Token> tokens) {
    Dashes dashes = new Dashes(image, tokens);
    List<Token> all = new ArrayList<>();
    for (Token word : tokens) {
      Token token = dashes.withoutDash(word, all);
      all.add(token);
      if (!token.equals(word)) {
        continue;
      }
      boolean amount = AMOUNT.matcher(token.text()).matches();
      if (amount || CURRENCY.matcher(token.text()).matches()) {
        dashes.look(token, -1, all);
      }
      if (amount) {
        dashes.look(token, 1, all);
      }
    }
    return all;
  }

  /// The token without the dash that its box begins with though its text does not; the dash goes to
  /// the list.
  private Token withoutDash(Token token, List<Token> to) {
    if (!AMOUNT.matcher(token.text()).matches() || token.text().startsWith("R")) {
      return token;
    }
    int first = token.x0();
    while (first < token.x1() && span(first, token) == 0) {
      first++;
    }
    int end = first;
    while (end < token.x1() && span(end, token) > 0) {
      end++;
    }
    if (end >= token.x1() || !isDash(first, end, token)) {
      return token;
    }
    addDash(token, first, end, to);
    return new Token(
        token.line(),
        token.text(),
        end,
        token.y0(),
        token.x1(),
        token.y1(),
        token.confidence(),
        token.baseline(),
        token.other());
  }

  private static void addDash(Token beside, int x0, int x1, List<Token> to) {
    int y = Math.round(beside.baseline() - 0.3f * beside.size());
    to.add(new Token(beside.line(), "-", x0, y, x1, y + 1, 0));
  }

  /// Goes from the token's edge away from it and takes the first thing it meets.
  private void look(Token token, int step, List<Token> to) {
    float size = token.size();
    int edge = step < 0 ? token.x0() - 2 : token.x1() + 1;
    int first = -1;
    int last = -1;
    for (int x = edge; Math.abs(x - edge) < (FARTHEST + LONGEST) * size; x += step) {
      boolean dark = x >= 0 && x < image.width() && span(x, token) > 0;
      if (dark && first < 0) {
        first = x;
      } else if (!dark && first >= 0) {
        last = x - step;
        break;
      }
    }
    if (first < 0 || last < 0 || Math.abs(first - edge) > FARTHEST * size) {
      return;
    }
    int x0 = Math.min(first, last);
    int x1 = Math.max(first, last) + 1;
    if (isDash(x0, x1, token) && isFree(x0, x1, token)) {
      addDash(token, x0, x1, to);
    }
  }

  private boolean isDash(int x0, int x1, Token beside) {
    float size = beside.size();
    if (x1 - x0 < SHORTEST * size || x1 - x0 > LONGEST * size) {
      return false;
    }
    int top = Integer.MAX_VALUE;
    int bottom = 0;
    for (int x = x0; x < x1; x++) {
      top = Math.min(top, topAt(x, beside));
      bottom = Math.max(bottom, topAt(x, beside) + span(x, beside));
    }
    float baseline = beside.baseline();
    return bottom - top <= Math.max(3, THICKEST * size)
        && x1 - x0 > 1.5f * (bottom - top)
        && top > baseline - HIGHEST * size;
  }

  private boolean isFree(int x0, int x1, Token beside) {
    for (Token token : tokens) {
      boolean sameLine = token.y0() < beside.y1() && token.y1() > beside.y0();
      if (sameLine && token.x0() < x1 && token.x1() > x0) {
        return false;
      }
    }
    return true;
  }

  /// From the first to the last dark pixel of the column, within the height of the token's line.
  private int span(int x, Token beside) {
    int last = -1;
    int first = -1;
    int bottom = bottom(beside);
    for (int y = top(beside); y < bottom; y++) {
      if (image.shade(x, y) <= threshold) {
        first = first < 0 ? y : first;
        last = y;
      }
    }
    return first < 0 ? 0 : last - first + 1;
  }

  private int topAt(int x, Token beside) {
    int bottom = bottom(beside);
    for (int y = top(beside); y < bottom; y++) {
      if (image.shade(x, y) <= threshold) {
        return y;
      }
    }
    return bottom;
  }

  private int bottom(Token beside) {
    float below = beside.baseline() + BELOW * beside.size();
    return Math.min(image.height(), Math.round(below));
  }

  private static int top(Token beside) {
    return Math.max(0, Math.round(beside.baseline() - TOP * beside.size()));
  }
}
