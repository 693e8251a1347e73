package com.invoiceagent.agent;

import com.invoiceagent.agent.call.Usage;

/// What one provider was shown for one request.
///
/// @param provider its name
/// @param model that answered, as the provider names it; empty when none did
/// @param characters of the document's text that were sent, repetitions included
/// @param calls that were sent
public record Receipt(String provider, String model, long characters, int calls, Usage usage) {

  Receipt plus(Receipt other) {
    return new Receipt(
        provider,
        other.model.isEmpty() ? model : other.model,
        characters + other.characters,
        calls + other.calls,
        usage.plus(other.usage));
  }
}
