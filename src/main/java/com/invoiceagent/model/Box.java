package com.invoiceagent.model;

/// A rectangle on a page in PDF points, origin at the top left of the page as displayed. Places are
/// floats, as PDF's are; money never is ([Money]).
///
/// @param x0 left edge
/// @param y0 top edge
/// @param x1 right edge
/// @param y1 bottom edge
public record Box(float x0, float y0, float x1, float y1) {

  /// The smallest rectangle around both.
  public Box union(Box other) {
    return new Box(
        Math.min(x0, other.x0),
        Math.min(y0, other.y0),
        Math.max(x1, other.x1),
        Math.max(y1, other.y1));
  }
}
