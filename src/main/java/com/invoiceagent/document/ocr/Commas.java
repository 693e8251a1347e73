package com.invoiceagent.document.ocr;

import com.invoiceagent.document.PageImage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Joins the two halves of an amount whose comma the engine took for a blank: `609` and `47` where
/// the image shows a comma between them. Only what the image shows counts.
final class Commas {

  private static final Pattern REAIS =
      Pattern.compile("[-+]?(?:R\\$[.:]?)?\\d{1,3}(?:\\.\\d{3})*,?");
  private static final Pattern CENTAVOS = Pattern.compile(",?\\d{2}[-+CD]?");

  /// How wide a comma is with its margins, and how far it reaches below the line. Shares of the
  /// font size.
  private static final float WIDEST = 0.95f;

  private static final float LEVEL = 0.2f;
  private static final float BESIDE = 0.08f;
  private static final float INSIDE = 0.5f;
  private static final float LINE = 0.035f;
  private static final float DEEPEST = 0.22f;
  private static final float ABOVE = 0.3f;
  private static final float TOP = 0.65f;

  private final PageImage image;
  private final int threshold;

  private Commas(PageImage image) {
    this.image = image;
    this.threshold = Ink.threshold(image);
  }

  /// The tokens in the engine's order, such halves made one.
  static List<Token> joined(PageImage image, List<Token> tokens) {
    List<Token> joined = new ArrayList<>();
    Commas commas = null;
    for (Token token : tokens) {
      Token before = joined.isEmpty() ? null : joined.getLast();
      if (before != null && mayBelong(before, token)) {
        commas = commas == null ? new Commas(image) : commas;
        if (commas.isBetween(before, token)) {
          joined.set(joined.size() - 1, one(before, token));
          continue;
        }
      }
      joined.add(token);
    }
    return joined;
  }

  private static boolean mayBelong(Token left, Token right) {
    int gap = right.x0() - left.x1();
    // Digits set far apart are lines of their own to the engine.
    return Math.abs(left.baseline() - right.baseline()) < LEVEL * left.size()
        && gap >= 0
        && gap < WIDEST * left.size()
        && REAIS.matcher(left.text()).matches()
        && CENTAVOS.matcher(right.text()).matches();
  }

  /// A comma is the only ink there: digits end on the line, and above it there is nothing.
  private boolean isBetween(Token left, Token right) {
    float size = left.size();
    float line = Math.min(left.baseline(), right.baseline());
    int from = left.x1() - Math.round((reachesBelow(left, line) ? INSIDE : BESIDE) * size);
    int to = right.x0() + Math.round((reachesBelow(right, line) ? INSIDE : BESIDE) * size);
    return isInked(from, to, Math.round(line + LINE * size), Math.round(line + DEEPEST * size))
        && !isInked(
            left.x1() + 1,
            right.x0() - 1,
            Math.round(line - TOP * size),
            Math.round(line - ABOVE * size));
  }

  /// Whether the box holds the comma as well.
  private static boolean reachesBelow(Token half, float line) {
    return half.y1() > line + 0.05f * half.size();
  }

  private boolean isInked(int x0, int x1, int y0, int y1) {
    int dark = 0;
    for (int y = Math.max(0, y0); y < Math.min(image.height(), y1); y++) {
      for (int x = Math.max(0, x0); x < Math.min(image.width(), x1); x++) {
        dark += image.shade(x, y) <= threshold ? 1 : 0;
      }
    }
    return dark >= 2;
  }

  private static Token one(Token left, Token right) {
    String text = left.text().replaceFirst("\\$[.:]", "\\$") + "," + right.text();
    return new Token(
        left.line(),
        text.replace(",,", ",").replace(",,", ","),
        left.x0(),
        Math.min(left.y0(), right.y0()),
        right.x1(),
        Math.max(left.y1(), right.y1()),
        Math.min(left.confidence(), right.confidence()));
  }
}
