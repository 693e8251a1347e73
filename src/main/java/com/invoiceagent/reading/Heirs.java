package com.invoiceagent.reading;

import com.invoiceagent.reading.layout.Cell;
import com.invoiceagent.reading.layout.FlowLine;
import com.invoiceagent.reading.layout.PageLayout;
import com.invoiceagent.reading.layout.PlacedDate;
import com.invoiceagent.reading.text.DateToken;
import com.invoiceagent.reading.text.Fold;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows that inherit the date of the row above them: tables that print the date in the first row of
/// a day only.
///
/// Fees without a date, balances and advertisements look the same, so this is a second reading, for
/// documents that do not close without it.
final class Heirs {

  private static final float SAME_EDGE = 3f;

  /// A row further below, in font sizes, belongs to something else.
  private static final float NEAR = 3.2f;

  private boolean any;

  private Heirs() {}

  /// The pages with such dates; null when no row inherits one.
  static @Nullable List<PageLayout> of(List<PageLayout> pages) {
    Heirs heirs = new Heirs();
    List<PageLayout> dated = new ArrayList<>();
    for (PageLayout page : pages) {
      List<List<FlowLine>> strips = page.strips().stream().map(heirs::strip).toList();
      dated.add(new PageLayout(page.page(), page.lines(), strips));
    }
    return heirs.any ? dated : null;
  }

  private List<FlowLine> strip(List<FlowLine> lines) {
    List<FlowLine> dated = new ArrayList<>();
    FlowLine row = null;
    FlowLine last = null;
    for (FlowLine line : lines) {
      boolean far =
          last != null
              && line.line().baseline() - last.line().baseline() > NEAR * line.line().size();
      if (line.rowStart() != null) {
        row = line.rowAmount() == null ? null : line;
      } else if (far) {
        row = null;
      } else if (row != null && inherits(line, row)) {
        line = dated(line, row);
        any = true;
      }
      last = line;
      dated.add(line);
    }
    return dated;
  }

  private static boolean inherits(FlowLine line, FlowLine row) {
    Cell name = name(row);
    Cell first = line.cells().getFirst();
    if (line.rowAmount() == null || name == null || first.text().contains(":")) {
      return false;
    }
    String squashed = Fold.squash(first.text());
    return Math.abs(first.x0() - name.x0()) < SAME_EDGE
        && squashed.chars().filter(Character::isLetter).count() > 1
        && !Words.isTotal(squashed)
        && !Words.isPrevious(squashed);
  }

  /// The cell right of the row's date.
  private static @Nullable Cell name(FlowLine row) {
    PlacedDate date = row.rowStart();
    for (Cell cell : row.cells()) {
      if (date != null && cell.x0() > date.x0() + SAME_EDGE) {
        return cell;
      }
    }
    return null;
  }

  private static FlowLine dated(FlowLine line, FlowLine row) {
    PlacedDate date = row.rowStart();
    if (date == null) {
      return line;
    }
    DateToken token = date.token();
    DateToken lent = new DateToken(token.day(), token.month(), token.year(), 0, 0);
    PlacedDate start = new PlacedDate(lent, date.x0(), 0, true);
    return new FlowLine(
        line.line(), line.flow(), line.cells(), line.amounts(), start, line.rowAmount());
  }
}
