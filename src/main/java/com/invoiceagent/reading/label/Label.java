package com.invoiceagent.reading.label;

import com.invoiceagent.reading.layout.Line;
import com.invoiceagent.reading.text.Fold;
import java.util.regex.Pattern;

/// The text that names a value.
///
/// @param text as printed
/// @param squashed upper-case letters and digits only
/// @param above whether it stands above the value and not on its line
/// @param offer whether the value's line offers instalments: nothing on it is this invoice's
public record Label(String text, String squashed, boolean above, boolean offer) {

  private static final Pattern OFFER =
      Pattern.compile(
          "\\d ?[xX] ?(de|fixas|R\\$)|[pP]arcelas? ?(fixas ?)?de ?R|\\ba\\. ?[am]\\.|CET\\b|\\bentrada\\b");

  static Label of(String text, boolean above, Line line) {
    return new Label(text, Fold.squash(text), above, OFFER.matcher(line.text()).find());
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
