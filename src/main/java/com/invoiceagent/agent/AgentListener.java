package com.invoiceagent.agent;

import com.invoiceagent.agent.call.CallFailure;

/// Hears what happens to readings by AI; for metrics. Implementations are quick and do not throw.
public interface AgentListener {

  /// Hears nothing.
  AgentListener NONE = new AgentListener() {};

  /// How an answer was judged.
  enum Verdict {
    /// It closes without a doubt.
    PROVED,
    /// It closes, and something else would too.
    WEAK,
    /// It does not close.
    NOT_PROVED,
    /// It was no answer of the asked form.
    UNUSABLE
  }

  /// A provider's answer was judged.
  default void judged(String provider, Verdict verdict) {}

  /// A repair round was asked for.
  default void repaired(String provider) {}

  /// Rows of an answer were refused because they are not printed so.
  default void refusedRows(String provider, int rows) {}

  /// A provider gave no answer.
  default void failed(String provider, CallFailure failure) {}
}
