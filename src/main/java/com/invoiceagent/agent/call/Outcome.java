package com.invoiceagent.agent.call;

/// What came of asking a provider, retries included.
public sealed interface Outcome {

  /// The calls that were sent, each of which may have cost money.
  int calls();

  /// What all of them took.
  Usage usage();

  /// The provider answered.
  ///
  /// @param text the model's answer, meant to be JSON of the question's schema but not believed to
  ///   be
  /// @param truncated whether the provider said that the answer was cut at its longest length
  /// @param model the model that answered, as the provider names it
  record Answered(String text, boolean truncated, String model, int calls, Usage usage)
      implements Outcome {}

  /// The provider did not answer.
  record Failed(CallFailure failure, int calls, Usage usage) implements Outcome {}
}
