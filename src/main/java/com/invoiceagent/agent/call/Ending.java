package com.invoiceagent.agent.call;

/// How an answer with status 200 ended.
enum Ending {
  COMPLETE,
  /// At its longest length.
  TRUNCATED,
  /// By a filter or the model's own refusal.
  REFUSED,
  /// In no way that the wire format knows.
  BROKEN
}
