package com.invoiceagent.document.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.font.PDType3CharProc;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.jspecify.annotations.Nullable;

/// The outline of a letter whose font holds drawings (ISO 32000-2, 9.6.4).
final class GlyphDrawing {

  private static final int MOST = 5000;
  private static final double SIZE = 1000;

  private final Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
  private final AffineTransform matrix;
  private boolean known = true;

  private GlyphDrawing(AffineTransform matrix) {
    this.matrix = matrix;
  }

  /// The outline in thousandths of the font's size; null when the drawing is more than filled
  /// paths.
  static @Nullable Shape outline(PDType3Font font, int code) throws IOException {
    PDType3CharProc procedure = font.getCharProc(code);
    if (procedure == null) {
      return new Path2D.Double();
    }
    AffineTransform matrix = AffineTransform.getScaleInstance(SIZE, SIZE);
    matrix.concatenate(font.getFontMatrix().createAffineTransform());
    GlyphDrawing drawing = new GlyphDrawing(matrix);
    PDFStreamParser parser = new PDFStreamParser(procedure);
    List<Double> numbers = new ArrayList<>();
    int tokens = 0;
    for (Object token = parser.parseNextToken();
        token != null && drawing.known;
        token = parser.parseNextToken()) {
      if (token instanceof COSNumber number) {
        numbers.add((double) number.floatValue());
      } else if (token instanceof Operator operator) {
        drawing.draw(operator.getName(), numbers.stream().mapToDouble(n -> n).toArray());
        numbers.clear();
      }
      if (++tokens > MOST) {
        return null;
      }
    }
    return drawing.known ? drawing.path : null;
  }

  private void draw(String operator, double[] at) {
    switch (operator) {
      case "m", "l", "c", "v", "y", "h", "re" -> add(operator, at);
      case "cm" -> {
        if (at.length == 6) {
          matrix.concatenate(new AffineTransform(at));
        }
      }
      case "S", "s", "B", "B*", "b", "b*", "sh", "Do", "BI", "Tj", "TJ", "W", "W*", "Q" ->
          known = false;
      default -> {
        // Widths, colours and fills change nothing about the outline.
      }
    }
  }

  private void add(String operator, double[] numbers) {
    Point2D last = path.getCurrentPoint();
    if (numbers.length != needed(operator)
        || (last == null && !operator.equals("m") && !operator.equals("re"))) {
      known = false;
      return;
    }
    double[] at = numbers.clone();
    matrix.transform(numbers, 0, at, 0, at.length / 2);
    switch (operator) {
      case "m" -> path.moveTo(at[0], at[1]);
      case "l" -> path.lineTo(at[0], at[1]);
      case "c" -> path.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
      case "v" -> path.curveTo(last.getX(), last.getY(), at[0], at[1], at[2], at[3]);
      case "y" -> path.curveTo(at[0], at[1], at[2], at[3], at[2], at[3]);
      case "re" ->
          path.append(
              matrix.createTransformedShape(
                  new Rectangle2D.Double(numbers[0], numbers[1], numbers[2], numbers[3])),
              false);
      default -> path.closePath();
    }
  }

  private static int needed(String operator) {
    return switch (operator) {
      case "m", "l" -> 2;
      case "v", "y", "re" -> 4;
      case "c" -> 6;
      default -> 0;
    };
  }
}
