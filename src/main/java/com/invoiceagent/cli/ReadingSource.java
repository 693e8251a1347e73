package com.invoiceagent.cli;

import com.invoiceagent.ops.Settings;
import com.invoiceagent.pipeline.Extractor;

/// Where commands get what reads invoices; nothing is started before a command needs it.
@FunctionalInterface
public interface ReadingSource {

  /// Starts what reads invoices.
  ///
  /// @param jobs how many are read at once
  /// @param files how many there will be, about
  OpenReader open(Settings settings, int jobs, int files);

  /// Reads invoices until it is closed.
  interface OpenReader extends Extractor, AutoCloseable {

    @Override
    void close();
  }
}
