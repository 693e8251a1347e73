package com.invoiceagent.cli;

import java.io.IOException;

/// Where outcomes go, one after the other in the order of the files.
interface Results {

  /// Writes one outcome.
  ///
  /// @param index of the file, from 0
  void add(int index, FileOutcome outcome) throws IOException;

  /// Writes what needs all outcomes.
  default void end() throws IOException {}
}
