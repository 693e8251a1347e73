package com.invoiceagent.reading.label;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Weighs values against each other: what several different labels agree on outweighs what one
/// says.
///
/// Repeating one label on every page adds little.
final class Votes<T> {

  private final Map<T, Integer> weights = new LinkedHashMap<>();
  private final Set<String> seen = new HashSet<>();

  void add(T value, String label, int weight) {
    boolean first = seen.add(label + "=" + value);
    if (weight > 0) {
      weights.merge(value, first ? weight : seen.add(label + "==" + value) ? 1 : 0, Integer::sum);
    }
  }

  /// The values, the heaviest first; equals in the order of their first vote.
  List<T> ranked() {
    List<T> ranked = new ArrayList<>(weights.keySet());
    ranked.sort((a, b) -> Integer.compare(weight(b), weight(a)));
    return ranked;
  }

  int weight(T value) {
    return weights.getOrDefault(value, 0);
  }
}
