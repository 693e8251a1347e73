package com.invoiceagent.issuer;

import java.util.List;

/// Who claims a document.
public sealed interface Detection {

  /// No issuer does.
  record None() implements Detection {}

  /// Exactly one does.
  record One(Issuer issuer) implements Detection {}

  /// Several do, the one with the strongest marks first.
  record Several(List<Issuer> issuers) implements Detection {}
}
