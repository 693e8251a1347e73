package com.invoiceagent.reading.layout;

import com.invoiceagent.reading.text.Fold;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds the tables of a page: dates below each other are the only reliable sign of one.
final class Tables {

  /// Dates whose left edges differ by less belong to one table, in points.
  private static final float SAME_EDGE = 5f;

  /// Tables that stand beside each other are further apart, in points.
  private static final float BESIDE = 150f;

  private Tables() {}

  static List<AnchoredLine> anchors(List<Line> lines, RowStyle style) {
    List<AnchoredLine> anchors = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (!line.amounts().isEmpty()) {
        anchors(line, style, anchors);
      } else if (style == RowStyle.DATE_LAST && i + 1 < lines.size()) {
        twoLines(line, lines.get(i + 1), anchors);
      }
    }
    return anchors;
  }

  /// A row whose name and date stand on one line and whose amount stands below the date.
  private static void twoLines(Line line, Line next, List<AnchoredLine> anchors) {
    List<PlacedDate> starts = RowStarts.of(line, RowStyle.DATE_LAST);
    if (starts.size() != 1 || next.amounts().size() != 1) {
      return;
    }
    PlacedAmount amount = next.amounts().getFirst();
    float dateEnd = line.cells().getLast().x1();
    if (amount.mayEndRow()
        && Math.abs(amount.digits().x1() - dateEnd) < 4
        && next.baseline() - line.baseline() < 2 * line.size()) {
      anchors.add(new AnchoredLine(line, starts.getFirst(), List.of(amount)));
    }
  }

  private static void anchors(Line line, RowStyle style, List<AnchoredLine> anchors) {
    List<PlacedDate> starts = RowStarts.of(line, style);
    for (int i = 0; i < starts.size(); i++) {
      float from = starts.get(i).x0();
      float to = i + 1 < starts.size() ? starts.get(i + 1).x0() : Float.MAX_VALUE;
      List<PlacedAmount> amounts = new ArrayList<>();
      for (PlacedAmount amount : line.amounts()) {
        if (amount.mayEndRow() && amount.digits().x0() > from && amount.digits().x0() < to) {
          amounts.add(amount);
        }
      }
      if (!amounts.isEmpty()
          && (style != RowStyle.DATE_FIRST || named(line, starts.get(i), amounts))) {
        anchors.add(new AnchoredLine(line, starts.get(i), amounts));
      }
    }
  }

  /// Whether there are words between the date and the first amount.
  private static boolean named(Line line, PlacedDate date, List<PlacedAmount> amounts) {
    int from = line.cellStart(date.cell()) + date.token().end();
    int to = amounts.getFirst().token().start();
    int letters = 0;
    for (int i = from; i < to; i++) {
      letters += Character.isLetter(line.text().charAt(i)) ? 1 : 0;
    }
    return letters > 1;
  }

  static List<Table> of(List<AnchoredLine> anchors, List<Line> lines) {
    List<AnchoredLine> sorted = new ArrayList<>(anchors);
    sorted.sort(Comparator.comparingDouble(anchor -> anchor.date().x0()));
    List<Table> tables = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size()
          || sorted.get(i).date().x0() - sorted.get(i - 1).date().x0() > SAME_EDGE) {
        tables.add(table(sorted.subList(start, i), sorted, lines));
        start = i;
      }
    }
    return tables;
  }

  private static Table table(List<AnchoredLine> rows, List<AnchoredLine> all, List<Line> lines) {
    Set<Float> shifts = shifts(rows.getFirst(), all);
    List<Column> columns = new ArrayList<>();
    for (AnchoredLine row : rows) {
      for (PlacedAmount amount : row.amounts()) {
        column(columns, amount.digits()).add(row.line(), amount.digits());
      }
    }
    int most = columns.stream().mapToInt(Column::rows).max().orElse(0);
    columns.removeIf(column ->
        column.rows() * 5 < most * 2
            && !isForeign(column, lines, shifts)
            && !isCredits(column, lines));
    columns.sort(Comparator.comparingDouble(column -> column.span.x0()));
    Column best = columns.getFirst();
    for (Column column : columns) {
      boolean better = column.rows() * 10 > best.rows() * 9;
      if ((better && !isForeign(column, lines, shifts)) || isForeign(best, lines, shifts)) {
        best = column;
      }
    }
    float end = 0;
    List<Span> others = new ArrayList<>();
    for (Column column : columns) {
      if (column != best) {
        others.add(column.span);
        end = isCredits(column, lines) ? Math.max(end, column.span.x1()) : end;
      }
    }
    for (AnchoredLine row : rows) {
      Cell dated = row.line().cells().get(row.date().cell());
      end = Math.max(end, dated.x1());
    }
    return new Table(rows.getFirst().date().x0(), best.span, others, end, best.rows());
  }

  private static Column column(List<Column> columns, Span digits) {
    for (Column column : columns) {
      if (column.span.sharesColumnWith(digits)) {
        return column;
      }
    }
    Column column = new Column(digits);
    columns.add(column);
    return column;
  }

  /// How far the table would move to stand in the place of itself and of each table beside it: one
  /// that goes on in a second strip has its heading in the first only.
  private static Set<Float> shifts(AnchoredLine row, List<AnchoredLine> all) {
    Set<Float> shifts = new HashSet<>(Set.of(0f));
    for (AnchoredLine other : all) {
      float shift = other.date().x0() - row.date().x0();
      if (Math.abs(shift) > BESIDE) {
        shifts.add(shift);
      }
    }
    return shifts;
  }

  /// Whether the column's heading says that it holds no reais.
  private static boolean isForeign(Column column, List<Line> lines, Set<Float> shifts) {
    for (Line line : lines) {
      for (Cell cell : line.cells()) {
        if (namesForeign(cell.text())) {
          Span extent = new Span(cell.x0(), cell.x1());
          for (float shift : shifts) {
            Span place = new Span(column.span.x0() + shift, column.span.x1() + shift);
            if (extent.overlap(place) > 0) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  /// Whether the column holds what others print with a minus: its heading says credit.
  private static boolean isCredits(Column column, List<Line> lines) {
    for (Line line : lines) {
      for (Cell cell : line.cells()) {
        boolean above = new Span(cell.x0(), cell.x1()).overlap(column.span) > 0;
        if (above && Fold.squash(cell.text()).matches("CREDITOS?(R|EMR|EMREAIS)?")) {
          return true;
        }
      }
    }
    return false;
  }

  /// A heading; a rate below a row names the dollar as well, but has digits.
  private static boolean namesForeign(String heading) {
    if (heading.length() >= 28 || heading.chars().anyMatch(Character::isDigit)) {
      return false;
    }
    String text = heading.toUpperCase(java.util.Locale.ROOT);
    String squashed = Fold.squash(text);
    return text.contains("US$")
        || text.contains("U$")
        || squashed.contains("DOLAR")
        || squashed.equals("SALDO")
        || squashed.equals("SALDOR");
  }

  private static final class Column {
    private Span span;
    private final Set<Float> baselines = new HashSet<>();

    Column(Span span) {
      this.span = span;
    }

    void add(Line line, Span digits) {
      span = span.union(digits);
      baselines.add(line.baseline());
    }

    int rows() {
      return baselines.size();
    }
  }
}
