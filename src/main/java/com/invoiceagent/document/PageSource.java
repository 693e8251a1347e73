package com.invoiceagent.document;

/// Where the words of a page come from.
public enum PageSource {
  /// The file's own text.
  TEXT,
  /// Recognised on the page's image; characters may be wrong.
  OCR,
  /// The page holds an image that nobody has read.
  UNREAD
}
