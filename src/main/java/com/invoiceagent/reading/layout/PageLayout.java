package com.invoiceagent.reading.layout;

import com.invoiceagent.document.Document;
import com.invoiceagent.document.Page;
import com.invoiceagent.reading.text.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A page in reading order.
///
/// @param page the page's number, from 1
/// @param lines all lines from top to bottom, whatever flow they cross
/// @param strips one after the other, each from top to bottom; empty on a page without rows
public record PageLayout(int page, List<Line> lines, List<List<FlowLine>> strips) {

  /// So many rows of an unusual style are no accident.
  private static final int FEW = 3;

  private static final Pattern NAMES =
      Pattern.compile("DESCRICAO|ESTABELECIMENTO|HISTORICO|MOVIMENTACAO|LANCAMENTO");

  /// Finds the lines and flows of every page.
  public static List<PageLayout> of(Document document) {
    List<List<Line>> pages = new ArrayList<>();
    int first = 0;
    int last = 0;
    int end = 0;
    for (Page page : document.pages()) {
      List<Line> lines = Lines.of(page);
      pages.add(lines);
      first += Tables.anchors(lines, RowStyle.DATE_FIRST).size();
      last += Tables.anchors(lines, RowStyle.DATE_LAST).size();
      end += Tables.anchors(lines, RowStyle.DATE_END).size();
    }
    boolean namesFirst = pages.stream().flatMap(List::stream).anyMatch(PageLayout::headsNamesFirst);
    boolean behind = namesFirst ? last * 2 > first : last >= 3 && last > first;
    RowStyle style = behind ? RowStyle.DATE_LAST : RowStyle.DATE_FIRST;
    BorrowedDates borrowed = BorrowedDates.of(pages);
    List<List<Line>> rows = pages;
    if (end >= FEW && end > first && end > last) {
      style = RowStyle.DATE_END;
    } else if (borrowed.rows() >= FEW && borrowed.rows() > 2 * Math.max(first, last)) {
      style = RowStyle.DATE_FIRST;
      rows = borrowed.pages();
    }
    return of(document, pages, rows, style);
  }

  private static List<PageLayout> of(
      Document document, List<List<Line>> pages, List<List<Line>> rows, RowStyle style) {
    List<PageLayout> layouts = new ArrayList<>();
    List<Flow> flows = List.of();
    for (int i = 0; i < pages.size(); i++) {
      List<Line> lines = rows.get(i);
      List<Flow> found = Flows.of(Tables.of(Tables.anchors(lines, style), lines));
      boolean goesOn = found.isEmpty() && lines.stream().anyMatch(PageLayout::isTableHeading);
      flows = found.isEmpty() ? flows : found;
      List<Flow> here = goesOn ? flows : found;
      List<List<FlowLine>> strips = strips(lines, here, style);
      layouts.add(new PageLayout(document.pages().get(i).number(), pages.get(i), strips));
    }
    return layouts;
  }

  /// Whether the line heads a table whose names stand left of their dates.
  private static boolean headsNamesFirst(Line line) {
    if (!isTableHeading(line)) {
      return false;
    }
    for (Cell cell : line.cells()) {
      String squashed = Fold.squash(cell.text());
      if (squashed.contains("DATA")) {
        return false;
      }
      if (NAMES.matcher(squashed).find()) {
        return true;
      }
    }
    return false;
  }

  /// Whether the line heads a table: a page that holds only rows without dates still has one.
  private static boolean isTableHeading(Line line) {
    boolean date = false;
    boolean value = false;
    for (Cell cell : line.cells()) {
      String squashed = Fold.squash(cell.text());
      date |= squashed.startsWith("DATA") && squashed.length() < 14;
      value |= squashed.contains("VALOR") || cell.text().equals("R$");
    }
    return date && value && line.amounts().isEmpty() && line.dates().isEmpty();
  }

  private static List<List<FlowLine>> strips(List<Line> lines, List<Flow> flows, RowStyle style) {
    List<List<FlowLine>> strips = new ArrayList<>();
    for (int i = 0; i < flows.size(); i++) {
      strips.add(strip(lines, flows.get(i), i, style));
    }
    return Bands.ordered(strips);
  }

  private static List<FlowLine> strip(List<Line> lines, Flow flow, int index, RowStyle style) {
    List<FlowLine> strip = new ArrayList<>();
    for (Line line : lines) {
      List<Cell> cells = new ArrayList<>();
      for (Cell cell : line.cells()) {
        if (within(flow, cell.x0())) {
          cells.add(cell);
        }
      }
      if (!cells.isEmpty()) {
        strip.add(flowLine(line, flow, index, cells, style));
      }
    }
    return strip;
  }

  private static FlowLine flowLine(
      Line line, Flow flow, int index, List<Cell> cells, RowStyle style) {
    List<PlacedAmount> amounts = new ArrayList<>();
    for (PlacedAmount amount : line.amounts()) {
      if (within(flow, amount.digits().x0())) {
        amounts.add(amount);
      }
    }
    PlacedDate start = rowStart(line, flow, style);
    return new FlowLine(line, index, cells, amounts, start, rowAmount(amounts, flow, start));
  }

  private static @Nullable PlacedDate rowStart(Line line, Flow flow, RowStyle style) {
    for (PlacedDate date : RowStarts.of(line, style)) {
      if (within(flow, date.x0()) && flow.startsRow(date)) {
        return date;
      }
    }
    return null;
  }

  private static @Nullable PlacedAmount rowAmount(
      List<PlacedAmount> amounts, Flow flow, @Nullable PlacedDate start) {
    Table table = start == null ? null : flow.tableAt(start.x0());
    PlacedAmount found = null;
    for (PlacedAmount amount : amounts) {
      boolean here =
          table == null
              ? flow.inAmountColumn(amount)
              : table.amounts().sharesColumnWith(amount.digits());
      if (here && amount.token().foreign() == null) {
        found = amount;
      }
    }
    return found;
  }

  private static boolean within(Flow flow, float x) {
    return x >= flow.extent().x0() && x < flow.extent().x1();
  }
}
