package com.invoiceagent.model;

import java.util.Map;

/// What of a document one AI provider was shown.
///
/// @param provider its name
/// @param model that answered, as the provider names it; empty when none did
/// @param calls that were sent
/// @param characters of redacted text that were sent, repetitions included
/// @param masked how many identifiers of the document were masked, by kind in lower case
/// @param inputTokens as the provider counted them
/// @param outputTokens the same for its answers
/// @param microDollars what it cost by the configured prices, in millionths of a US dollar
public record Egress(
    String provider,
    String model,
    int calls,
    long characters,
    Map<String, Integer> masked,
    long inputTokens,
    long outputTokens,
    long microDollars) {
  public Egress {
    masked = Map.copyOf(masked);
  }
}
