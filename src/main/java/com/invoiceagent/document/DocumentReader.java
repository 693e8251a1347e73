package com.invoiceagent.document;

import java.time.Duration;
import java.util.List;

/// Turns the bytes of a file into words with positions.
public interface DocumentReader {

  /// Reads the file.
  ///
  /// @param file the whole file
  /// @param passwords what may open an encrypted file, in the order in which to try it; empty when
  ///   the caller gave none
  /// @param verification which pages' texts are held against their images
  /// @param limit how long it may take; past it the outcome is a time-out
  ReadOutcome read(byte[] file, List<String> passwords, Verification verification, Duration limit);

  /// Reads the file, and holds its text against images only where something is odd.
  default ReadOutcome read(byte[] file, List<String> passwords, Duration limit) {
    return read(file, passwords, Verification.AUTO, limit);
  }
}
