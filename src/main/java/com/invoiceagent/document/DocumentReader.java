package com.invoiceagent.document;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Turns the bytes of a file into words with positions.
public interface DocumentReader {

  /// Reads the file.
  ///
  /// @param file the whole file
  /// @param password opens an encrypted file; null when the caller gave none
  /// @param limit how long it may take; past it the outcome is a time-out
  ReadOutcome read(byte[] file, @Nullable String password, Duration limit);
}
