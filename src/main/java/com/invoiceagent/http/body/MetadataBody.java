package com.invoiceagent.http.body;

import com.invoiceagent.model.Reading;
import com.invoiceagent.pipeline.Extraction;
import java.math.BigDecimal;
import java.time.Duration;

/// How the answer came about.
///
/// @param confidenceScore 0 to 1; at most 0.5 when the invoice is not proved
public record MetadataBody(
    long processingTimeMs,
    int totalTransactions,
    BigDecimal confidenceScore,
    String provider,
    String institution,
    String requestId) {

  static MetadataBody of(Extraction.Answer answer, Duration took, String requestId) {
    Reading reading = answer.reading();
    return new MetadataBody(
        took.toMillis(),
        reading.transactions().size(),
        BigDecimal.valueOf(answer.confidence(), 2),
        answer.provider(),
        reading.invoice().institution(),
        requestId);
  }
}
