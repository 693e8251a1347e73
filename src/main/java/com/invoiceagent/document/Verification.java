package com.invoiceagent.document;

/// Which pages' texts are held against the pages' images.
public enum Verification {
  /// Those where something is odd: letters that do not look like what they are said to be, text
  /// that nobody sees.
  AUTO,
  /// All.
  RENDER
}
