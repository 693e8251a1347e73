package com.invoiceagent.ops;

/// A text that must not be printed by accident.
///
/// @param text as the operator set it; empty for none
public record Secret(String text) {

  /// Whether there is none.
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /// Only whether there is one.
  @Override
  public String toString() {
    return isEmpty() ? "Secret[]" : "Secret[set]";
  }
}
