package com.invoiceagent.reading.layout;

/// A horizontal extent in points.
///
/// @param x0 left edge
/// @param x1 right edge
public record Span(float x0, float x1) {

  /// How many points both have in common; negative for the distance between them.
  public float overlap(Span other) {
    return Math.min(x1, other.x1) - Math.max(x0, other.x0);
  }

  /// The smallest extent around both.
  public Span union(Span other) {
    return new Span(Math.min(x0, other.x0), Math.max(x1, other.x1));
  }

  /// The extent from left to right edge.
  public float width() {
    return x1 - x0;
  }

  /// Whether both overlap by a third of the narrower one: cells of one column.
  public boolean sharesColumnWith(Span other) {
    return overlap(other) > Math.min(width(), other.width()) / 3;
  }
}
