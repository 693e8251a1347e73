package com.invoiceagent.agent.call;

import java.time.Duration;
import java.util.List;

/// The AI providers that this service may ask.
public interface Vendors {

  /// Names of the configured providers in the order in which `auto` asks them; empty when there is
  /// none.
  List<String> order();

  /// Names of all configured providers, those included that only callers ask, by name.
  default List<String> configured() {
    return order();
  }

  /// Asks a configured provider; retries where the failure allows it. Never throws for what a
  /// provider does.
  ///
  /// @param provider one of [#configured]
  /// @param time that is left for this question, retries and waiting included
  /// @param calls that may still be sent for this request, at least 1
  /// @param tokens that this request may still take, input and output together
  Outcome ask(String provider, Question question, Duration time, int calls, long tokens)
      throws InterruptedException;

  /// How many calls one request may take in all, and how many tokens.
  int callsPerRequest();

  /// See `AI_MAX_TOKENS_PER_REQUEST`.
  long tokensPerRequest();
}
