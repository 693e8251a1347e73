package com.invoiceagent.model;

/// The outcome of one validation rule.
///
/// @param rule the rule's stable name, such as `sum`
/// @param passed whether the reading satisfies it; a warning passes
/// @param message what was found, without personal data
public record Check(String rule, boolean passed, String message) {}
