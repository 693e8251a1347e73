package com.invoiceagent.agent.call;

/// What came of one call.
sealed interface CallResult {

  /// What it took, as the provider says or as estimated.
  Usage usage();

  record Answer(String text, boolean truncated, String model, Usage usage) implements CallResult {}

  record Failure(Fault fault, Usage usage) implements CallResult {}
}
