package com.invoiceagent.agent.call;

/// Whether asking the same provider again can help.
enum Remedy {
  /// No: the next answer would be the same.
  NONE(0),
  /// Perhaps once.
  ONE_RETRY(1),
  /// It usually passes.
  TWO_RETRIES(2);

  private final int retries;

  Remedy(int retries) {
    this.retries = retries;
  }

  int retries() {
    return retries;
  }
}
