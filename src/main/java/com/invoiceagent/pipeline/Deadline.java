package com.invoiceagent.pipeline;

import java.time.Duration;

/// The moment by which a request must be answered, measured by a clock that never jumps.
///
/// @param nanoTime the moment on the scale of [System#nanoTime()]
public record Deadline(long nanoTime) {

  /// So long from now.
  public static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  /// What is left, never negative.
  public Duration remaining() {
    return Duration.ofNanos(Math.max(0, nanoTime - System.nanoTime()));
  }

  /// Whether the moment has passed.
  public boolean hasPassed() {
    return nanoTime - System.nanoTime() <= 0;
  }
}
