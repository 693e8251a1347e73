package com.invoiceagent.reading.layout;

import com.invoiceagent.model.Box;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The part of a line that stands in one flow.
///
/// @param line the whole line
/// @param flow index of the flow on its page, from 0 at the left
/// @param cells the cells of this flow, never empty
/// @param amounts the amounts of this flow
/// @param rowStart the date that starts a row here, or null
/// @param rowAmount the amount in the column of row amounts, or null
public record FlowLine(
    Line line,
    int flow,
    List<Cell> cells,
    List<PlacedAmount> amounts,
    @Nullable PlacedDate rowStart,
    @Nullable PlacedAmount rowAmount) {

  /// The page's number, from 1.
  public int page() {
    return line.page();
  }

  /// The cells' texts with a tab between them.
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Cell cell : cells) {
      if (!text.isEmpty()) {
        text.append('\t');
      }
      text.append(cell.text());
    }
    return text.toString();
  }

  /// The rectangle around all cells.
  public Box box() {
    Box box = cells.getFirst().box();
    for (Cell cell : cells) {
      box = box.union(cell.box());
    }
    return box;
  }
}
