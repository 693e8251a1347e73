package com.invoiceagent.document.pdf;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What a letter looks like, whatever its size: how much ink lies in each field of a grid that
/// fills the letter's height.
final class GlyphShape {

  static final int WIDTH = 12;
  static final int HEIGHT = 16;

  /// Lines through each row of the grid.
  private static final int LINES = 4;

  private static final double FLATNESS = 0.004;
  private static final float LENGTH = 4096;
  private static final int MOST_EDGES = 5000;

  private final Rectangle2D bounds;
  private final float[] ink;
  private final int[] unit;

  private GlyphShape(Rectangle2D bounds, float[] ink) {
    this.bounds = bounds;
    this.ink = ink;
    this.unit = unit(ink);
  }

  /// The shape of an outline; null when it has no area or is no letter.
  ///
  /// @param outline with its y-axis upwards
  /// @param mirrored the page shows it upside down
  static @Nullable GlyphShape of(Shape outline, boolean mirrored) {
    Rectangle2D bounds = outline.getBounds2D();
    if (!(bounds.getWidth() > 0 && bounds.getHeight() > 0)
        || !Double.isFinite(bounds.getWidth() * bounds.getHeight())) {
      return null;
    }
    double scale = HEIGHT / bounds.getHeight();
    // Wider letters than the grid are pressed into it.
    double across = Math.min(scale, WIDTH / bounds.getWidth());
    double margin = (WIDTH - bounds.getWidth() * across) / 2;
    Scan scan = new Scan();
    double[] at = new double[6];
    PathIterator path = outline.getPathIterator(null, bounds.getHeight() * FLATNESS);
    for (int edges = 0; !path.isDone(); path.next(), edges++) {
      if (edges > MOST_EDGES) {
        return null;
      }
      int kind = path.currentSegment(at);
      double x = (at[0] - bounds.getX()) * across + margin;
      double up = (at[1] - bounds.getY()) * scale;
      scan.segment(kind, x, mirrored ? up : HEIGHT - up);
    }
    scan.close();
    return new GlyphShape(bounds, scan.ink());
  }

  /// A shape that was kept.
  static GlyphShape kept(float[] ink) {
    return new GlyphShape(new Rectangle2D.Double(), ink);
  }

  /// In the outline's units.
  Rectangle2D bounds() {
    return bounds;
  }

  /// Of each field, row by row from the top, 0 to 1.
  float[] ink() {
    return ink;
  }

  /// 1 for the same shape, 0 for one that has nothing to do with it, and less for its opposite.
  float likeness(GlyphShape other) {
    int sum = 0; // the compiler makes more of whole numbers
    for (int i = 0; i < unit.length; i++) {
      sum += unit[i] * other.unit[i];
    }
    return sum / (LENGTH * LENGTH);
  }

  /// The same with a mean of 0 and one length; all 0 where there is no difference to see.
  private static int[] unit(float[] ink) {
    double sum = 0;
    double squares = 0;
    for (float value : ink) {
      sum += value;
      squares += value * value;
    }
    double mean = sum / ink.length;
    double length = Math.sqrt(Math.max(0, squares - sum * mean));
    int[] unit = new int[ink.length];
    for (int i = 0; i < ink.length && length > 0; i++) {
      unit[i] = (int) Math.round((ink[i] - mean) / length * LENGTH);
    }
    return unit;
  }

  /// Lines across the grid, and where the outline crosses each of them.
  private static final class Scan {

    private final double[][] crossings = new double[HEIGHT * LINES][8];
    private final int[][] windings = new int[HEIGHT * LINES][8];
    private final int[] counts = new int[HEIGHT * LINES];
    private double firstX;
    private double firstY;
    private double lastX;
    private double lastY;

    void segment(int kind, double x, double y) {
      switch (kind) {
        case PathIterator.SEG_MOVETO -> {
          close();
          firstX = x;
          firstY = y;
          lastX = x;
          lastY = y;
        }
        case PathIterator.SEG_CLOSE -> close();
        default -> line(x, y);
      }
    }

    void close() {
      line(firstX, firstY);
    }

    private void line(double x, double y) {
      double top = Math.min(y, lastY);
      double bottom = Math.max(y, lastY);
      int from = Math.max(0, (int) Math.ceil(top * LINES - 0.5));
      for (int i = from; i < counts.length && (i + 0.5) / LINES < bottom; i++) {
        double part = ((i + 0.5) / LINES - lastY) / (y - lastY);
        cross(i, lastX + part * (x - lastX), y > lastY ? 1 : -1);
      }
      lastX = x;
      lastY = y;
    }

    private void cross(int line, double x, int winding) {
      int count = counts[line]++;
      if (count == crossings[line].length) {
        crossings[line] = Arrays.copyOf(crossings[line], 2 * count);
        windings[line] = Arrays.copyOf(windings[line], 2 * count);
      }
      int i = count;
      for (; i > 0 && crossings[line][i - 1] > x; i--) {
        crossings[line][i] = crossings[line][i - 1];
        windings[line][i] = windings[line][i - 1];
      }
      crossings[line][i] = x;
      windings[line][i] = winding;
    }

    float[] ink() {
      float[] ink = new float[WIDTH * HEIGHT];
      for (int line = 0; line < counts.length; line++) {
        int inside = 0;
        for (int i = 0; i + 1 < counts[line]; i++) {
          inside += windings[line][i];
          if (inside != 0) {
            fill(ink, line / LINES * WIDTH, crossings[line][i], crossings[line][i + 1]);
          }
        }
      }
      return ink;
    }

    private static void fill(float[] ink, int row, double from, double to) {
      for (int i = Math.max(0, (int) from); i < Math.min(WIDTH, to); i++) {
        ink[row + i] += (float) (Math.min(i + 1, to) - Math.max(i, from)) / LINES;
      }
    }
  }
}
