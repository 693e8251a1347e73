package com.invoiceagent.validation;

import static java.util.stream.Collectors.joining;

import com.invoiceagent.model.Check;
import com.invoiceagent.model.Finding;
import java.util.List;

/// What one rule found in one reading, each finding with a phrase of its own.
///
/// @param rule the rule that looked
/// @param all the findings, in the order of the page
record Findings(Rule rule, List<Found> all) {

  /// One finding, and how the message says it.
  record Found(String phrase, Finding finding) {}

  /// The check that fails when anything was found.
  Check failing(String otherwise) {
    return new Check(rule.name(), all.isEmpty(), message(otherwise), findings());
  }

  /// The check that passes anyway: what was found is worth a look, not wrong.
  Check warning(String otherwise) {
    return new Check(rule.name(), true, message(otherwise), findings());
  }

  private List<Finding> findings() {
    return all.stream().map(Found::finding).toList();
  }

  private String message(String otherwise) {
    return all.isEmpty() ? otherwise : all.stream().map(Found::phrase).collect(joining("; "));
  }
}
