package com.invoiceagent.load;

import java.util.concurrent.ExecutionException;

/// What came of a piece of work.
///
/// @param <T> what the work gives
public sealed interface WorkOutcome<T> {

  /// It ended in time.
  record Done<T>(T result) implements WorkOutcome<T> {}

  /// It threw, which work is not supposed to do.
  record Failed<T>(ExecutionException failure) implements WorkOutcome<T> {}

  /// It did not end in time; it was interrupted, but may still be running.
  record TimedOut<T>() implements WorkOutcome<T> {}

  /// It was not taken on: too much else is waiting.
  record Refused<T>() implements WorkOutcome<T> {}
}
