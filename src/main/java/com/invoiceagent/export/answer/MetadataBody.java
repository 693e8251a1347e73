package com.invoiceagent.export.answer;

import com.invoiceagent.model.Reading;
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

  /// Writes down who read it, how well and how fast.
  ///
  /// @param confidence hundredths, 0 to 100
  public static MetadataBody of(
      Reading reading, int confidence, String provider, Duration took, String requestId) {
    return new MetadataBody(
        took.toMillis(),
        reading.transactions().size(),
        BigDecimal.valueOf(confidence, 2),
        provider,
        reading.invoice().institution(),
        requestId);
  }
}
