package com.invoiceagent.export.answer;

import com.invoiceagent.model.Egress;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/// What of the document one AI provider was shown.
///
/// @param model that answered; empty when none did
/// @param characters of redacted text, repetitions included
/// @param masked how many identifiers were masked, by kind
/// @param costUsd by the configured prices
public record EgressBody(
    String provider,
    String model,
    int calls,
    long characters,
    Map<String, Integer> masked,
    long inputTokens,
    long outputTokens,
    BigDecimal costUsd) {

  private static final int MICRO = 6;

  static EgressBody of(Egress egress) {
    return new EgressBody(
        egress.provider(),
        egress.model(),
        egress.calls(),
        egress.characters(),
        new TreeMap<>(egress.masked()),
        egress.inputTokens(),
        egress.outputTokens(),
        BigDecimal.valueOf(egress.microDollars(), MICRO));
  }
}
