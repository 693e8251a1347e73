package com.invoiceagent.ops;

/// What every line of a log says about the request it belongs to.
public enum LogKey {
  /// The caller's id for the request, or one of ours.
  REQUEST_ID,
  /// The trace, which other services may have a part in.
  TRACE_ID;

  /// Its name in logs.
  public String label() {
    return Labels.of(this);
  }
}
