package com.invoiceagent.document.worker;

import java.util.Map;

/// What a pool is doing.
///
/// @param size how many documents it reads at once
/// @param expected how many workers there should be, spares included
/// @param idle workers that are ready
/// @param busy workers with a document
/// @param ended how many workers have ended since the start, and why
public record PoolStatus(int size, int expected, int idle, int busy, Map<Ending, Integer> ended) {
  public PoolStatus {
    ended = Map.copyOf(ended);
  }

  /// Whether there is a worker to read a document, now or when it is done with another.
  public boolean isServing() {
    return idle + busy > 0;
  }

  /// Whether every worker that should be there is there.
  public boolean isWhole() {
    return idle + busy >= expected;
  }
}
