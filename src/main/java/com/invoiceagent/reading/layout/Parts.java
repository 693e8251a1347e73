package com.invoiceagent.reading.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Cuts a document to parts of lines that hold one row each at most, in reading order: the strips
/// of its tables, and whatever stands beside them.
public final class Parts {

  private Parts() {}

  /// All of the document; every cell is in exactly one part.
  public static List<FlowLine> of(List<PageLayout> pages) {
    List<FlowLine> parts = new ArrayList<>();
    for (PageLayout page : pages) {
      List<FlowLine> beside = beside(page);
      int next = 0;
      for (List<FlowLine> strip : page.strips()) {
        float top = strip.isEmpty() ? 0 : strip.getFirst().line().baseline();
        while (next < beside.size() && beside.get(next).line().baseline() < top) {
          parts.add(beside.get(next++));
        }
        parts.addAll(strip);
      }
      parts.addAll(beside.subList(next, beside.size()));
    }
    return parts;
  }

  private static List<FlowLine> beside(PageLayout page) {
    Set<Cell> inStrips = Collections.newSetFromMap(new IdentityHashMap<>());
    for (List<FlowLine> strip : page.strips()) {
      strip.forEach(line -> inStrips.addAll(line.cells()));
    }
    List<FlowLine> parts = new ArrayList<>();
    for (Line line : page.lines()) {
      List<Cell> run = new ArrayList<>();
      for (Cell cell : line.cells()) {
        if (!inStrips.contains(cell)) {
          run.add(cell);
        } else if (!run.isEmpty()) {
          parts.add(part(line, run));
          run = new ArrayList<>();
        }
      }
      if (!run.isEmpty()) {
        parts.add(part(line, run));
      }
    }
    return parts;
  }

  private static FlowLine part(Line line, List<Cell> cells) {
    List<PlacedAmount> amounts = new ArrayList<>();
    @Nullable PlacedAmount last = null;
    for (PlacedAmount amount : line.amounts()) {
      float x = amount.digits().x0();
      if (x >= cells.getFirst().x0() - 0.1f && x <= cells.getLast().x1()) {
        amounts.add(amount);
        last = amount.token().foreign() == null ? amount : last;
      }
    }
    return new FlowLine(line, 0, List.copyOf(cells), amounts, null, last);
  }
}
