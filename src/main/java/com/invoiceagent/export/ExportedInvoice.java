package com.invoiceagent.export;

import com.invoiceagent.export.answer.InvoiceAnswer;
import com.invoiceagent.export.answer.MetadataBody;
import com.invoiceagent.model.Check;
import com.invoiceagent.model.Egress;
import com.invoiceagent.model.ProofStatus;
import com.invoiceagent.model.Reading;
import com.invoiceagent.model.Warning;
import java.time.Duration;
import java.util.List;

/// An invoice on its way into a file.
///
/// @param reading what was read, with its proof
/// @param checks the outcome of each validation rule
/// @param confidence hundredths, 0 to 100; at most 50 when the invoice is not proved
/// @param provider who read it, such as `local`
/// @param egress what left the service, one for each AI provider; only JSON says it
/// @param warnings what else there is to know about the document
/// @param took how long it took to read; only JSON says it
/// @param requestId what the caller knows the request by; only JSON says it
public record ExportedInvoice(
    Reading reading,
    List<Check> checks,
    int confidence,
    String provider,
    List<Egress> egress,
    List<Warning> warnings,
    Duration took,
    String requestId) {

  public ExportedInvoice {
    checks = List.copyOf(checks);
    egress = List.copyOf(egress);
    warnings = List.copyOf(warnings);
  }

  /// Whether it closes to the centavo; every format shows it when it does not.
  public boolean isProved() {
    return reading.proof().status() == ProofStatus.PROVED;
  }

  /// The answer as JSON has it.
  public InvoiceAnswer answer() {
    return InvoiceAnswer.of(
        reading,
        checks,
        warnings,
        MetadataBody.of(reading, confidence, provider, egress, took, requestId));
  }
}
