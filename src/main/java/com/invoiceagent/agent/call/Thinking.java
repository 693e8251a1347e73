package com.invoiceagent.agent.call;

/// How long a model may think before it answers; thinking costs time and output tokens.
public enum Thinking {
  /// Nothing is said: the vendor's own choice for the model.
  DEFAULT,
  /// Not at all, where the vendor has a switch for it.
  OFF,
  /// As little as the vendor offers while it is on.
  LOW
}
