package com.invoiceagent.reading.label;

import com.invoiceagent.reading.text.Fold;

/// The text that names a value.
///
/// @param text as printed
/// @param squashed upper-case letters and digits only
/// @param above whether it stands above the value and not on its line
public record Label(String text, String squashed, boolean above) {

  static Label of(String text, boolean above) {
    return new Label(text, Fold.squash(text), above);
  }

  /// Whether the squashed text contains one of the words.
  public boolean hasAny(String... words) {
    for (String word : words) {
      if (squashed.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
