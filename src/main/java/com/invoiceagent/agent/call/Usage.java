package com.invoiceagent.agent.call;

/// What a call took.
///
/// @param inputTokens as the provider counted them, or as estimated when it did not say
/// @param outputTokens the same for its answer, thinking included
/// @param microDollars what they cost by the configured prices, in millionths of a US dollar
public record Usage(long inputTokens, long outputTokens, long microDollars) {

  /// Nothing at all.
  public static final Usage NONE = new Usage(0, 0, 0);

  /// Both together.
  public Usage plus(Usage other) {
    return new Usage(
        inputTokens + other.inputTokens,
        outputTokens + other.outputTokens,
        microDollars + other.microDollars);
  }
}
