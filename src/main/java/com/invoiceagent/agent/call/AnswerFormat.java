package com.invoiceagent.agent.call;

/// How a provider is held to JSON.
public enum AnswerFormat {
  /// The schema goes along as a field of its own, and the provider enforces it.
  SCHEMA,
  /// The provider only promises JSON; the schema stands in the prompt.
  JSON
}
