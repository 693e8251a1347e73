package com.invoiceagent.reading.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Cuts flows that stand side by side where a heading runs across them all.
///
/// Such a heading starts in the first flow and ends with its amount in the last, and no row stands
/// beside it: what is above it in any flow comes before it, what is below in any flow after it.
final class Bands {

  private Bands() {}

  static List<List<FlowLine>> ordered(List<List<FlowLine>> flows) {
    if (flows.size() < 2) {
      return flows;
    }
    List<Float> cuts = cuts(flows);
    if (cuts.isEmpty()) {
      return flows;
    }
    cuts.add(Float.MAX_VALUE);
    List<List<FlowLine>> ordered = new ArrayList<>();
    float from = 0;
    for (float cut : cuts) {
      for (List<FlowLine> flow : flows) {
        List<FlowLine> part = new ArrayList<>();
        for (FlowLine line : flow) {
          float y = line.line().baseline();
          if (y >= from && y < cut) {
            part.add(line);
          }
        }
        if (!part.isEmpty()) {
          ordered.add(part);
        }
      }
      from = cut;
    }
    return ordered;
  }

  private static List<Float> cuts(List<List<FlowLine>> flows) {
    Map<Float, FlowLine> lefts = new HashMap<>();
    for (FlowLine line : flows.getFirst()) {
      lefts.put(line.line().baseline(), line);
    }
    List<Float> cuts = new ArrayList<>();
    for (FlowLine right : flows.getLast()) {
      FlowLine left = lefts.get(right.line().baseline());
      if (left != null && runsAcross(left, right, flows.getLast())) {
        cuts.add(right.line().baseline());
      }
    }
    return cuts;
  }

  private static boolean runsAcross(FlowLine left, FlowLine right, List<FlowLine> rightFlow) {
    if (left.rowStart() != null || right.rowStart() != null || !left.amounts().isEmpty()) {
      return false;
    }
    return right.cells().size() == 1
        && right.amounts().size() == 1
        && right.cells().getFirst().x0() > leftEdge(rightFlow) + 40;
  }

  private static float leftEdge(List<FlowLine> flow) {
    float edge = Float.MAX_VALUE;
    for (FlowLine line : flow) {
      if (line.rowStart() != null) {
        edge = Math.min(edge, line.rowStart().x0());
      }
    }
    return edge;
  }
}
