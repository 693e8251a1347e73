package com.invoiceagent.document;

/// What is being done to a document; each stage has its own time.
public enum Stage {
  /// Its text is collected.
  TEXT,
  /// One page of it is drawn and its image read.
  OCR
}
