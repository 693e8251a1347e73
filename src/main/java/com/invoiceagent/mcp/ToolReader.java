package com.invoiceagent.mcp;

import com.invoiceagent.export.ExportedInvoice;
import com.invoiceagent.pipeline.ProcessRequest;

/// Reads the invoice that one call of the tool brings.
public interface ToolReader {

  /// Reads it; a problem is an outcome.
  Outcome read(ProcessRequest request) throws InterruptedException;

  /// Is told of what [#read] threw; the assistant learns `internal_error` and no more.
  void failed(Throwable unexpected);

  /// What came of a call.
  sealed interface Outcome {

    /// The invoice was read.
    ///
    /// @param invoice with its proof
    record Answered(ExportedInvoice invoice) implements Outcome {}

    /// It was not.
    ///
    /// @param code as in the service's problems
    /// @param detail one English sentence without anything the caller sent
    record Refused(String code, String detail) implements Outcome {}
  }
}
