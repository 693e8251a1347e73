package com.invoiceagent.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.util.Matrix;

/// The path that is being drawn: its rectangles, and the bounds of everything else.
final class Outline {

  /// More rectangles than this in one path are seen as one shape.
  private static final int MOST = 500;

  private static final float TURNED = 1e-3f;

  private final List<Region> rectangles = new ArrayList<>();

  /// Corners of the part that is being drawn; -1 when it cannot become a rectangle.
  private final float[] corners = new float[10];

  private int count;
  private boolean shapes;
  private float x0 = Float.POSITIVE_INFINITY;
  private float y0 = Float.POSITIVE_INFINITY;
  private float x1 = Float.NEGATIVE_INFINITY;
  private float y1 = Float.NEGATIVE_INFINITY;

  void rectangle(Matrix matrix, float x, float y, float width, float height) {
    finish();
    Region region = Region.of(matrix, x, y, x + width, y + height);
    include(region.x0(), region.y0());
    include(region.x1(), region.y1());
    if (isUpright(matrix)) {
      add(region);
    } else {
      shapes = true;
    }
  }

  void move(Matrix matrix, float x, float y) {
    finish();
    line(matrix, x, y);
  }

  void line(Matrix matrix, float x, float y) {
    float px = matrix.getScaleX() * x + matrix.getShearX() * y + matrix.getTranslateX();
    float py = matrix.getShearY() * x + matrix.getScaleY() * y + matrix.getTranslateY();
    include(px, py);
    if (count >= 0 && count < 5) {
      corners[2 * count] = px;
      corners[2 * count + 1] = py;
      count++;
    } else {
      count = -1;
    }
  }

  /// A curve stays within its end and its control points.
  void curve(Matrix matrix, float[] points) {
    for (int i = 0; i + 1 < points.length; i += 2) {
      line(matrix, points[i], points[i + 1]);
    }
    count = -1;
  }

  boolean isEmpty() {
    return x0 > x1;
  }

  Region bounds() {
    return new Region(x0, y0, x1, y1);
  }

  /// The rectangles; there is nothing else when the path [#isRectangles()].
  List<Region> rectangles() {
    return rectangles;
  }

  boolean isRectangles() {
    finish();
    return !shapes && !rectangles.isEmpty();
  }

  void clear() {
    rectangles.clear();
    count = 0;
    shapes = false;
    x0 = Float.POSITIVE_INFINITY;
    y0 = Float.POSITIVE_INFINITY;
    x1 = Float.NEGATIVE_INFINITY;
    y1 = Float.NEGATIVE_INFINITY;
  }

  private void finish() {
    if (count == 4
        || (count == 5 && isSame(corners[0], corners[8]) && isSame(corners[1], corners[9]))) {
      addIfUpright();
    } else if (count < 0 || count > 1) {
      shapes = true;
    }
    count = 0;
  }

  private void addIfUpright() {
    boolean firstLies = isSame(corners[1], corners[3]);
    int lying = firstLies ? 1 : 0;
    boolean upright =
        isSame(corners[lying], corners[2 + lying])
            && isSame(corners[3 - lying], corners[5 - lying])
            && isSame(corners[4 + lying], corners[6 + lying])
            && isSame(corners[7 - lying], corners[1 - lying]);
    if (upright) {
      add(
          new Region(
              Math.min(corners[0], corners[4]),
              Math.min(corners[1], corners[5]),
              Math.max(corners[0], corners[4]),
              Math.max(corners[1], corners[5])));
    } else {
      shapes = true;
    }
  }

  private void add(Region region) {
    if (rectangles.size() < MOST) {
      rectangles.add(region);
    } else {
      shapes = true;
    }
  }

  private void include(float x, float y) {
    x0 = Math.min(x0, x);
    y0 = Math.min(y0, y);
    x1 = Math.max(x1, x);
    y1 = Math.max(y1, y);
  }

  static boolean isUpright(Matrix matrix) {
    float along = Math.abs(matrix.getScaleX()) + Math.abs(matrix.getScaleY());
    float across = Math.abs(matrix.getShearX()) + Math.abs(matrix.getShearY());
    return Math.min(along, across) <= TURNED * Math.max(along, across);
  }

  private static boolean isSame(float a, float b) {
    return Math.abs(a - b) < 0.01f;
  }
}
