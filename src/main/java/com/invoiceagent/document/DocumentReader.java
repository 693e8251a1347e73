package com.invoiceagent.document;

import org.jspecify.annotations.Nullable;

/// Turns the bytes of a file into words with positions.
public interface DocumentReader {

  /// Reads the file.
  ///
  /// @param file the whole file
  /// @param password opens an encrypted file; null when the caller gave none
  ReadOutcome read(byte[] file, @Nullable String password);
}
