package com.invoiceagent.bench;

import java.util.List;

/// The middle of what was measured: one run that was disturbed does not move it.
final class Median {

  private Median() {}

  static double of(List<Long> measured) {
    return share(measured, 0.5);
  }

  /// The value that so many of the measured ones do not exceed.
  static double share(List<Long> measured, double share) {
    List<Long> sorted = measured.stream().sorted().toList();
    int index = (int) Math.ceil(share * sorted.size()) - 1;
    return sorted.get(Math.max(0, index));
  }
}
