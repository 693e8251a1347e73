package com.invoiceagent.reading.layout;

import java.util.List;

/// Rows of a page whose dates stand below each other.
///
/// @param dateX left edge of the dates in points
/// @param amounts the column of their amounts
/// @param others further columns of amounts on the same rows, such as a foreign price
/// @param end right edge of the cells that hold the dates, and of a column of credits
/// @param rows how many rows it has
record Table(float dateX, Span amounts, List<Span> others, float end, int rows) {

  private static final float BESIDE = 60f;

  /// From the dates to the amounts, and to a column of foreign amounts right beside them.
  Span extent() {
    float right = Math.max(Math.max(dateX + 1, end), amounts.x1());
    for (Span other : others) {
      right = other.x0() - amounts.x1() < BESIDE ? Math.max(right, other.x1()) : right;
    }
    return new Span(dateX, right);
  }
}
