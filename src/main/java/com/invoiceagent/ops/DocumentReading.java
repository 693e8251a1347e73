package com.invoiceagent.ops;

/// What reading documents needs beside this process.
public interface DocumentReading {

  /// Whether a document could be read now; false while the first worker starts, and when none can
  /// be started.
  boolean ready();

  /// Whether pages that are images can be read.
  boolean readsImages();
}
