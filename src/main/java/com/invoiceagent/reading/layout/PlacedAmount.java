package com.invoiceagent.reading.layout;

import com.invoiceagent.reading.text.AmountToken;

/// An amount and where it stands on its line.
///
/// @param token the amount; its indices count in the line's text
/// @param digits the extent of its digits in points
/// @param endsCell whether nothing but its own sign follows in its cell
public record PlacedAmount(AmountToken token, Span digits, boolean endsCell) {

  /// Whether it may be a row's amount: reais, at the end of a cell.
  boolean mayEndRow() {
    return endsCell && token.foreign() == null;
  }
}
