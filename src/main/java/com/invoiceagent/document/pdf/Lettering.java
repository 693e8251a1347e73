package com.invoiceagent.document.pdf;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.jspecify.annotations.Nullable;

/// Whether what makes up amounts and dates looks like what the file says it is.
///
/// A file says apart which letter a drawing stands for, and may lie: draw a 7 and call it 1. The
/// arithmetic of such an invoice can be right throughout.
final class Lettering {

  private static final String MINUS = "-\u2010\u2011\u2012\u2013\u2212";

  /// A stroke is so much wider than it is high.
  private static final double STROKE = 1.2;

  private final IdentityHashMap<PDFont, Map<Integer, Boolean>> known = new IdentityHashMap<>();
  private final DigitShapes digits = DigitShapes.bundled();

  /// Whether the letter is a digit or a sign that looks like something else, or the other way
  /// round.
  ///
  /// @param mirrored the page shows it upside down
  boolean isOdd(PDFont font, int code, boolean mirrored) {
    Map<Integer, Boolean> codes = known.computeIfAbsent(font, _ -> new HashMap<>());
    int key = 2 * code + (mirrored ? 1 : 0);
    Boolean odd = codes.get(key);
    if (odd == null) {
      odd = find(font, code, mirrored);
      codes.put(key, odd);
    }
    return odd;
  }

  private boolean find(PDFont font, int code, boolean mirrored) {
    String text = text(font, code);
    boolean blank = text.chars().noneMatch(Lettering::isVisible);
    boolean number = text.chars().anyMatch(c -> c >= '0' && c <= '9');
    boolean sign = text.length() == 1 && (MINUS + ",.").contains(text);
    if (!blank && !number && !sign) {
      return false;
    }
    if (text.length() > 1 && number) {
      return true;
    }
    try {
      Shape outline = outline(font, code);
      GlyphShape shape = outline == null ? null : GlyphShape.of(outline, mirrored);
      if (blank) {
        return shape != null && digits.isDigit(shape);
      }
      return shape == null || !looksLike(text.charAt(0), shape);
    } catch (IOException e) {
      return !blank;
    }
  }

  private static boolean isVisible(int c) {
    return !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && switch (Character.getType(c)) {
          case Character.CONTROL, Character.FORMAT, Character.UNASSIGNED -> false;
          default -> true;
        };
  }

  private boolean looksLike(char text, GlyphShape shape) {
    Rectangle2D bounds = shape.bounds();
    return switch (text) {
      case ',', '.' -> !digits.isDigit(shape);
      case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> digits.mayBe(shape, text - '0');
      default -> bounds.getWidth() > STROKE * bounds.getHeight();
    };
  }

  /// As the stripper takes it.
  private static String text(PDFont font, int code) {
    String text = font.toUnicode(code);
    if (text == null) {
      return font instanceof PDSimpleFont ? Character.toString((char) code) : "";
    }
    return text;
  }

  private static @Nullable Shape outline(PDFont font, int code) throws IOException {
    return switch (font) {
      case PDType3Font drawn -> GlyphDrawing.outline(drawn, code);
      case PDVectorFont vector -> vector.getNormalizedPath(code);
      default -> null;
    };
  }
}
