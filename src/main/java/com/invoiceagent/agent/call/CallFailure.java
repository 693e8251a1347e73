package com.invoiceagent.agent.call;

/// Why a call gave no answer, by what follows from it; also the label of its metric.
public enum CallFailure {
  /// Key refused, or not allowed to use the model.
  AUTHENTICATION,
  /// No money left with the provider.
  NO_CREDIT,
  /// Too many requests or tokens, for now.
  RATE_LIMITED,
  /// The provider is overloaded or broken, for now.
  UNAVAILABLE,
  /// The network failed before or while an answer came.
  NETWORK,
  /// No complete answer within the time.
  TIMEOUT,
  /// The request was refused as wrong, unknown model included.
  BAD_REQUEST,
  /// The text is longer than the model takes.
  TOO_LONG,
  /// The provider's filter or the model refused to answer.
  REFUSED,
  /// What came is no answer of the wire format, or empty.
  MALFORMED,
  /// The provider's circuit is open after earlier failures.
  CIRCUIT_OPEN,
  /// The budget of the request or of the day is spent, or the calls of the request are.
  BUDGET
}
