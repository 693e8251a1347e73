package com.invoiceagent.http.body;

import com.invoiceagent.model.Reading;
import com.invoiceagent.pipeline.Extraction;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the answer came about.
///
/// @param confidenceScore 0 to 1; at most 0.5 when the invoice is not proved
/// @param egress what left the service, one for each AI provider that was sent anything; null when
///   nothing left
public record MetadataBody(
    long processingTimeMs,
    int totalTransactions,
    BigDecimal confidenceScore,
    String provider,
    String institution,
    String requestId,
    @Nullable List<EgressBody> egress) {

  static MetadataBody of(Extraction.Answer answer, Duration took, String requestId) {
    Reading reading = answer.reading();
    return new MetadataBody(
        took.toMillis(),
        reading.transactions().size(),
        BigDecimal.valueOf(answer.confidence(), 2),
        answer.provider(),
        reading.invoice().institution(),
        requestId,
        answer.egress().isEmpty()
            ? null
            : answer.egress().stream().map(EgressBody::of).toList());
  }
}
