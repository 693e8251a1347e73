package com.invoiceagent.document.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Joins the runs of words that stand side by side on one line, the nearest first: boxes side by
/// side have lines a point or two apart, and a date must go with its row, not with the other box.
final class Joining {

  /// A difference in height counts as so many times a gap.
  private static final float STEEP = 15;

  private Joining() {}

  private record Pair(int left, int right, float distance) {}

  static List<Run> of(List<Run> runs) {
    Run[] lines = runs.toArray(Run[]::new);
    int[] lineOf = new int[lines.length];
    for (int i = 0; i < lineOf.length; i++) {
      lineOf[i] = i;
    }
    for (Pair pair : pairs(runs)) {
      int left = lineOf[pair.left()];
      int right = lineOf[pair.right()];
      if (left != right && fit(lines[left], lines[right])) {
        lines[left] = lines[left].with(lines[right]);
        for (int i = 0; i < lineOf.length; i++) {
          lineOf[i] = lineOf[i] == right ? left : lineOf[i];
        }
      }
    }
    List<Run> joined = new ArrayList<>();
    for (int i = 0; i < lineOf.length; i++) {
      if (lineOf[i] == i) {
        joined.add(lines[i]);
      }
    }
    return joined;
  }

  private static List<Pair> pairs(List<Run> runs) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      for (int k = i + 1; k < runs.size(); k++) {
        Run one = runs.get(i);
        Run other = runs.get(k);
        if (one.isLevelWith(other) && one.gap(other) >= 0) {
          float steep = STEEP * Math.abs(one.baseline() - other.baseline());
          pairs.add(new Pair(i, k, one.gap(other) + steep));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::distance));
    return pairs;
  }

  /// Whether both are level, and no word of one stands above a word of the other.
  private static boolean fit(Run one, Run other) {
    if (!one.isLevelWith(other)) {
      return false;
    }
    for (Token token : one.tokens()) {
      for (Token word : other.tokens()) {
        if (token.x0() < word.x1() && word.x0() < token.x1()) {
          return false;
        }
      }
    }
    return true;
  }
}
