package com.invoiceagent.reading.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A strip of the page that is read from top to bottom before the strip to its right.
///
/// @param extent from the left edge of what belongs to it to the right edge of its amounts
/// @param tables the tables that stand in it, the largest first
record Flow(Span extent, List<Table> tables) {

  private static final float SAME_EDGE = 5f;

  /// Whether the date stands where a row of this flow starts.
  boolean startsRow(PlacedDate date) {
    return tableAt(date.x0()) != null;
  }

  @Nullable Table tableAt(float dateX) {
    Table nearest = null;
    for (Table table : tables) {
      float distance = Math.abs(table.dateX() - dateX);
      if (distance <= SAME_EDGE
          && (nearest == null || distance < Math.abs(nearest.dateX() - dateX))) {
        nearest = table;
      }
    }
    return nearest;
  }

  /// Whether the amount stands in a column of row amounts.
  boolean inAmountColumn(PlacedAmount amount) {
    for (Table table : tables) {
      if (table.amounts().sharesColumnWith(amount.digits())) {
        return true;
      }
    }
    return false;
  }
}
