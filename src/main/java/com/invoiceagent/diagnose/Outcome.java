package com.invoiceagent.diagnose;

import com.invoiceagent.document.Document;

/// What came of making an invoice shareable.
public sealed interface Outcome {

  /// It is, and is read as the original is.
  ///
  /// @param drawn whether each amount was drawn anew; false when all are the original ones times
  ///   one small number, because their sums could not be told apart: who knows the number knows
  ///   them
  record Shareable(Document document, boolean drawn) implements Outcome {}

  /// It could not be made so; nothing is shown.
  ///
  /// @param reason a problem's code, or `read_otherwise`: with other names or amounts it is no
  ///   longer read as it was
  record NotPossible(String reason) implements Outcome {}
}
