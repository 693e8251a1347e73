package com.invoiceagent.agent;

import com.invoiceagent.agent.Sheet.Line;
import java.util.ArrayList;
import java.util.List;

/// Cuts long sheets to parts that one answer can hold. Neighbours share some lines, so that a row
/// of several lines stands whole in one of them.
final class Cuts {

  static final int OVERLAP = 6;

  private static final int ROWS_AT_ONCE = 120;
  private static final int MOST_ROWS_AT_ONCE = 400;

  private Cuts() {}

  /// The parts; empty when there are more rows than so many answers can hold.
  static List<List<Line>> of(List<Line> lines, int most) {
    int rows = rows(lines);
    int count = Math.clamp(Math.ceilDiv(rows, ROWS_AT_ONCE), 1, most);
    return Math.ceilDiv(rows, count) > MOST_ROWS_AT_ONCE
        ? List.of()
        : into(lines, Math.max(1, Math.ceilDiv(rows, count)));
  }

  /// Two parts with half of the rows each.
  static List<List<Line>> halves(List<Line> lines) {
    return into(lines, Math.max(1, Math.ceilDiv(rows(lines), 2)));
  }

  static int rows(List<Line> lines) {
    return (int) lines.stream().filter(Line::row).count();
  }

  private static List<List<Line>> into(List<Line> lines, int rowsEach) {
    List<List<Line>> parts = new ArrayList<>();
    int start = 0;
    int rows = 0;
    for (int i = 0; i < lines.size(); i++) {
      rows += lines.get(i).row() ? 1 : 0;
      boolean full = rows == rowsEach && rows(lines.subList(i + 1, lines.size())) > 0;
      if (full) {
        parts.add(lines.subList(start, Math.min(lines.size(), i + 1 + OVERLAP)));
        start = Math.max(0, i + 1 - OVERLAP);
        rows = 0;
      }
    }
    parts.add(lines.subList(start, lines.size()));
    return parts;
  }
}
