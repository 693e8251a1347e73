package com.invoiceagent.ops;

/// Where documents are read.
public enum Isolation {
  /// In worker processes that may be killed: nothing a file does reaches the service.
  PROCESS,
  /// In the service itself, for machines too small for worker processes and for trusted files.
  INLINE;

  /// The value of `ISOLATION`.
  public String label() {
    return Labels.of(this);
  }
}
