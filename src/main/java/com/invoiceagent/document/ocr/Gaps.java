package com.invoiceagent.document.ocr;

import com.invoiceagent.document.PageImage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Dates that the engine left out: ink where a column has its date, on a line that ends with an
/// amount of a column. Without them a row would be given the date above it.
final class Gaps {

  /// Stands where something was left out, until other looks say what.
  static final String LOST = "?";

  // Shares of the font size.
  private static final float RISE = 0.8f;
  private static final float BELOW = 0.1f;
  private static final float BEHIND_DATE = 6;

  /// How much of a column's width the ink must reach across; pictures are narrower.
  private static final float ACROSS = 0.7f;

  private final PageImage image;
  private final List<Token> tokens;
  private int threshold = -1;

  private Gaps(PageImage image, List<Token> tokens) {
    this.image = image;
    this.tokens = tokens;
  }

  /// The words with one of confidence 0 in each such place.
  static List<Token> filled(PageImage image, List<Token> tokens) {
    return new Gaps(image, tokens).filled(Columns.of(tokens));
  }

  private List<Token> filled(Columns columns) {
    List<Token> filled = new ArrayList<>(tokens);
    for (Token amount : tokens) {
      if (columns.isAmount(amount)) {
        for (Columns.Column column : columns.dates()) {
          Token name = column.spans(amount) ? name(amount, column) : null;
          if (name != null) {
            Token lost = lost(name, column);
            if (isInked(lost) && filled.stream().noneMatch(token -> overlaps(token, lost))) {
              filled.add(lost);
            }
          }
        }
      }
    }
    return filled;
  }

  /// The first word right of the column on the amount's line; null when there is a word in the
  /// column, or no text beside it.
  private @Nullable Token name(Token amount, Columns.Column column) {
    Token first = null;
    for (Token token : tokens) {
      if (token.x1() > column.edge()
          && token.x0() < amount.x0()
          && Columns.isLevel(token, amount)
          && (first == null || token.x0() < first.x0())) {
        first = token;
      }
    }
    return first != null
            && first.x0() > column.end()
            && first.x0() < column.end() + BEHIND_DATE * column.size()
        ? first
        : null;
  }

  private static boolean overlaps(Token one, Token other) {
    return one.x0() < other.x1()
        && one.x1() > other.x0()
        && one.y0() < other.y1()
        && one.y1() > other.y0();
  }

  private static Token lost(Token name, Columns.Column column) {
    int top = Math.round(name.baseline() - RISE * column.size());
    int bottom = Math.round(name.baseline() + BELOW * column.size());
    return new Token(
        name.line(),
        LOST,
        column.edge(),
        top,
        Math.min(column.end(), name.x0() - 1),
        bottom,
        0,
        name.baseline(),
        null);
  }

  private boolean isInked(Token place) {
    threshold = threshold < 0 ? Ink.threshold(image) : threshold;
    int first = place.x1();
    int last = place.x0();
    int inked = 0;
    for (int x = place.x0(); x < place.x1(); x++) {
      int dark = 0;
      for (int y = Math.max(0, place.y0()); y < Math.min(image.height(), place.y1()); y++) {
        dark += image.shade(x, y) <= threshold ? 1 : 0;
      }
      if (dark > 1) {
        first = Math.min(first, x);
        last = x;
        inked++;
      }
    }
    int wide = place.x1() - place.x0();
    return last - first > ACROSS * wide && inked > ACROSS * wide / 2;
  }
}
