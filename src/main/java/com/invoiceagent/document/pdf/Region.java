package com.invoiceagent.document.pdf;

import org.apache.pdfbox.util.Matrix;

/// An upright rectangle in the page's own space.
record Region(float x0, float y0, float x1, float y1) {

  static final Region EVERYWHERE = new Region(-1e9f, -1e9f, 1e9f, 1e9f);

  /// What a rectangle covers once the matrix has moved, turned and stretched it.
  static Region of(Matrix matrix, float x0, float y0, float x1, float y1) {
    float a = matrix.getScaleX();
    float b = matrix.getShearY();
    float c = matrix.getShearX();
    float d = matrix.getScaleY();
    float left = Math.min(a * x0, a * x1) + Math.min(c * y0, c * y1) + matrix.getTranslateX();
    float right = Math.max(a * x0, a * x1) + Math.max(c * y0, c * y1) + matrix.getTranslateX();
    float low = Math.min(b * x0, b * x1) + Math.min(d * y0, d * y1) + matrix.getTranslateY();
    float high = Math.max(b * x0, b * x1) + Math.max(d * y0, d * y1) + matrix.getTranslateY();
    return new Region(left, low, right, high);
  }

  float width() {
    return x1 - x0;
  }

  float height() {
    return y1 - y0;
  }

  float area() {
    return Math.max(0, width()) * Math.max(0, height());
  }

  boolean contains(Region other) {
    return x0 <= other.x0 && y0 <= other.y0 && x1 >= other.x1 && y1 >= other.y1;
  }

  boolean touches(Region other) {
    return x0 < other.x1 && other.x0 < x1 && y0 < other.y1 && other.y0 < y1;
  }

  Region within(Region other) {
    return new Region(
        Math.max(x0, other.x0),
        Math.max(y0, other.y0),
        Math.min(x1, other.x1),
        Math.min(y1, other.y1));
  }

  Region grown(float by) {
    return new Region(x0 - by, y0 - by, x1 + by, y1 + by);
  }
}
