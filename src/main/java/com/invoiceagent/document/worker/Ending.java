package com.invoiceagent.document.worker;

/// Why a worker ended.
public enum Ending {
  /// It was replaced after its share of work, or because it had grown.
  USED_UP,
  /// A document took too long.
  TOO_SLOW,
  /// A document needed more memory than a worker may have.
  OUT_OF_MEMORY,
  /// What it sent was no answer.
  GARBAGE,
  /// It ended by itself, or something else ended it.
  CRASHED,
  /// The service ended.
  CLOSED
}
