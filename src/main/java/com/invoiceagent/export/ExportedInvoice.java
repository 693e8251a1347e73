package com.invoiceagent.export;

import com.invoiceagent.export.answer.InvoiceAnswer;
import com.invoiceagent.model.ProofStatus;
import com.invoiceagent.model.Reading;
import com.invoiceagent.pipeline.Extraction;
import java.time.Duration;

/// An invoice on its way into a file.
///
/// @param extraction what was read, with its proof and its checks
/// @param took how long it took to read; only JSON says it
/// @param requestId what the caller knows the request by; only JSON says it
public record ExportedInvoice(Extraction.Answer extraction, Duration took, String requestId) {

  /// What was read, with its proof.
  public Reading reading() {
    return extraction.reading();
  }

  /// Whether it closes to the centavo; every format shows it when it does not.
  public boolean isProved() {
    return reading().proof().status() == ProofStatus.PROVED;
  }

  /// The answer as JSON has it.
  InvoiceAnswer answer() {
    return InvoiceAnswer.of(extraction, took, requestId);
  }
}
