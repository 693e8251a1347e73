package com.invoiceagent.validation;

import com.invoiceagent.model.Check;
import java.util.List;

/// What one rule found in one reading, each finding a phrase of its own.
///
/// @param rule the rule that looked
/// @param all the findings, in the order of the page
record Findings(Rule rule, List<String> all) {

  /// The check that fails when anything was found.
  Check failing(String otherwise) {
    return new Check(rule.name(), all.isEmpty(), message(otherwise));
  }

  /// The check that passes anyway: what was found is worth a look, not wrong.
  Check warning(String otherwise) {
    return new Check(rule.name(), true, message(otherwise));
  }

  private String message(String otherwise) {
    return all.isEmpty() ? otherwise : String.join("; ", all);
  }
}
