package com.invoiceagent.export.answer;

import com.invoiceagent.model.Egress;
import com.invoiceagent.model.Reading;
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

  /// Writes down who read it, how well and how fast.
  ///
  /// @param confidence hundredths, 0 to 100
  /// @param egress what left the service
  public static MetadataBody of(
      Reading reading,
      int confidence,
      String provider,
      List<Egress> egress,
      Duration took,
      String requestId) {
    return new MetadataBody(
        took.toMillis(),
        reading.transactions().size(),
        BigDecimal.valueOf(confidence, 2),
        provider,
        reading.invoice().institution(),
        requestId,
        egress.isEmpty() ? null : egress.stream().map(EgressBody::of).toList());
  }
}
