package com.invoiceagent.export.answer;

import com.invoiceagent.model.Check;
import com.invoiceagent.model.Reading;
import com.invoiceagent.model.Warning;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The answer to an invoice.
///
/// @param errors always null: failures are problems, never answers; older clients look at it
public record InvoiceAnswer(
    InvoiceBody invoice,
    List<TransactionBody> transactions,
    List<PaymentBody> payments,
    ProofBody proof,
    List<CheckBody> checks,
    List<Warning> warnings,
    MetadataBody metadata,
    @Nullable List<String> errors) {

  /// Writes down what was extracted.
  public static InvoiceAnswer of(
      Reading reading, List<Check> checks, List<Warning> warnings, MetadataBody metadata) {
    return new InvoiceAnswer(
        InvoiceBody.of(reading.invoice()),
        reading.transactions().stream()
            .map(row -> TransactionBody.of(row, reading.invoice()))
            .toList(),
        reading.payments().stream().map(PaymentBody::of).toList(),
        ProofBody.of(reading.proof()),
        checks.stream().map(CheckBody::of).toList(),
        warnings,
        metadata,
        null);
  }
}
