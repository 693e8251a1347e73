package com.invoiceagent.ops;

/// Where the service runs.
public enum Stage {
  /// On somebody's desk: readable logs, documentation.
  DEVELOPMENT,
  /// In front of callers.
  PRODUCTION;

  /// The value of `ENVIRONMENT`.
  public String label() {
    return Labels.of(this);
  }
}
