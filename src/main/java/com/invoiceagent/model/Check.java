package com.invoiceagent.model;

import java.util.List;

/// The outcome of one validation rule.
///
/// @param rule the rule's stable name, such as `sum`
/// @param passed whether the reading satisfies it; a warning passes
/// @param message what was found, in English, without personal data
/// @param findings the same without words; empty when there is nothing to tell
public record Check(String rule, boolean passed, String message, List<Finding> findings) {

  /// A check that found nothing to tell.
  public Check(String rule, boolean passed, String message) {
    this(rule, passed, message, List.of());
  }
}
