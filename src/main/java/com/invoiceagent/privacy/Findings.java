package com.invoiceagent.privacy;

import java.util.ArrayList;
import java.util.List;

/// What was found so far, line by line.
final class Findings {

  /// One identifier, or a part of one.
  ///
  /// @param start index of its first character in its line
  /// @param end index after its last one
  record Found(Kind kind, int start, int end) {}

  private final List<List<Found>> byLine = new ArrayList<>();

  Findings(int lines) {
    for (int i = 0; i < lines; i++) {
      byLine.add(new ArrayList<>(2));
    }
  }

  void add(Kind kind, TextLine line, int start, int end) {
    if (end > start) {
      byLine.get(line.number()).add(new Found(kind, start, end));
    }
  }

  /// What was found on the line, in the order in which it was found.
  List<Found> on(int line) {
    return List.copyOf(byLine.get(line));
  }

  boolean any(Kind kind, int line) {
    return byLine.get(line).stream().anyMatch(found -> found.kind() == kind);
  }
}
