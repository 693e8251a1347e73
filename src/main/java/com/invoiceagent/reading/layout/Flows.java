package com.invoiceagent.reading.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Arranges the tables of a page to flows: tables above each other share one, tables beside each
/// other have one each.
final class Flows {

  /// How far left of its dates a flow's headings may start, in points.
  private static final float INDENT = 75f;

  /// How far right of its amounts a flow's signs may stand, in points.
  private static final float OVERHANG = 12f;

  private Flows() {}

  static List<Flow> of(List<Table> tables) {
    List<Table> bySize = new ArrayList<>(tables);
    bySize.sort(Comparator.comparingInt(Table::rows).reversed());
    List<List<Table>> groups = new ArrayList<>();
    for (Table table : bySize) {
      List<List<Table>> touching = new ArrayList<>();
      for (List<Table> group : groups) {
        if (extent(group).overlap(table.extent()) > 10) {
          touching.add(group);
        }
      }
      if (touching.isEmpty()) {
        groups.add(new ArrayList<>(List.of(table)));
      } else if (touching.size() == 1) {
        touching.getFirst().add(table);
      }
    }
    groups.sort(Comparator.comparingDouble(group -> extent(group).x0()));
    return bounded(groups);
  }

  private static List<Flow> bounded(List<List<Table>> groups) {
    List<Flow> flows = new ArrayList<>();
    float previousEnd = 0;
    for (List<Table> group : groups) {
      Span extent = extent(group);
      float left = Math.max(previousEnd, extent.x0() - INDENT);
      float right = extent.x1() + OVERHANG;
      flows.add(new Flow(new Span(left, right), List.copyOf(group)));
      previousEnd = right;
    }
    return flows;
  }

  private static Span extent(List<Table> tables) {
    Span extent = tables.getFirst().extent();
    for (Table table : tables) {
      extent = extent.union(table.extent());
    }
    return extent;
  }
}
