package com.invoiceagent.reading.layout;

import com.invoiceagent.reading.text.Installments;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds where rows start on a line.
final class RowStarts {

  /// Two dates of one row (purchase, posting) stand no further apart, in points, unless the first
  /// fills its column.
  private static final float SECOND_DATE = 60f;

  private RowStarts() {}

  /// The dates of the rows on the line, each placed where its row starts.
  static List<PlacedDate> of(Line line, RowStyle style) {
    if (line.dates().isEmpty()) {
      return List.of();
    }
    return switch (style) {
      case DATE_FIRST -> dateFirst(line);
      case DATE_LAST -> dateLast(line);
      case DATE_END -> dateEnd(line);
    };
  }

  private static List<PlacedDate> dateFirst(Line line) {
    List<PlacedDate> starts = new ArrayList<>();
    for (PlacedDate date : line.dates()) {
      if (!date.startsCell()) {
        continue;
      }
      boolean second =
          !starts.isEmpty()
              && date.cell() == starts.getLast().cell() + 1
              && (date.x0() - starts.getLast().x0() < SECOND_DATE
                  || wholeDate(line, date.cell() - 1) != null);
      if (!second && !isInstallment(line, date, starts)) {
        starts.add(date);
      }
    }
    return starts;
  }

  /// Two numbers in a cell of their own within a row that still lacks its amount.
  private static boolean isInstallment(Line line, PlacedDate date, List<PlacedDate> starts) {
    if (starts.isEmpty() || Installments.whole(line.cells().get(date.cell()).text()) == null) {
      return false;
    }
    float from = starts.getLast().x0();
    return line.amounts().stream()
        .noneMatch(amount -> amount.digits().x0() > from && amount.digits().x0() < date.x0());
  }

  /// Dates behind names, moved to where the names start.
  private static List<PlacedDate> dateLast(Line line) {
    List<PlacedDate> starts = new ArrayList<>();
    int name = -1;
    for (int i = 0; i < line.cells().size(); i++) {
      Cell cell = line.cells().get(i);
      PlacedDate date = wholeDate(line, i);
      if (date != null && name >= 0 && followedByAmount(line, i)) {
        float x0 = line.cells().get(name).x0();
        starts.add(new PlacedDate(date.token(), x0, i, true));
        name = -1;
      } else if (holdsAmount(line, i)) {
        name = -1;
      } else if (name < 0 && letters(cell.text()) > 1) {
        name = i;
      }
    }
    return starts;
  }

  /// The date that ends the line, moved to where the line starts.
  private static List<PlacedDate> dateEnd(Line line) {
    int end = line.cells().size() - 1;
    PlacedDate date = wholeDate(line, end);
    if (date == null || end == 0) {
      return List.of();
    }
    boolean amount = false;
    int letters = 0;
    for (int i = 0; i < end; i++) {
      boolean here = holdsAmount(line, i);
      amount |= here;
      letters += here ? 0 : letters(line.cells().get(i).text());
    }
    float x0 = line.cells().getFirst().x0() - 0.5f;
    return amount && letters > 1 ? List.of(new PlacedDate(date.token(), x0, end, true)) : List.of();
  }

  private static @Nullable PlacedDate wholeDate(Line line, int cell) {
    int length = line.cells().get(cell).text().length();
    for (PlacedDate date : line.dates()) {
      boolean whole = date.token().start() == 0 && date.token().end() == length;
      if (date.cell() == cell && whole) {
        return date;
      }
    }
    return null;
  }

  /// Whether an amount follows, with at most one other column between, or nothing at all does: it
  /// may stand on the line below.
  private static boolean followedByAmount(Line line, int cell) {
    int others = 0;
    for (int i = cell + 1; i < line.cells().size(); i++) {
      if (holdsAmount(line, i)) {
        return true;
      }
      others += letters(line.cells().get(i).text()) > 1 ? 1 : 0;
      if (others > 1) {
        return false;
      }
    }
    return cell == line.cells().size() - 1;
  }

  private static boolean holdsAmount(Line line, int cell) {
    int from = line.cellStart(cell);
    int to = from + line.cells().get(cell).text().length();
    return line.amounts().stream()
        .anyMatch(amount ->
            amount.endsCell()
                && amount.token().numberStart() >= from
                && amount.token().numberEnd() <= to);
  }

  private static int letters(String text) {
    return (int) text.chars().filter(Character::isLetter).count();
  }
}
