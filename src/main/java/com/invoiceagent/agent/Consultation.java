package com.invoiceagent.agent;

import com.invoiceagent.agent.call.CallFailure;
import com.invoiceagent.reading.Judgement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of asking providers about one document.
///
/// @param best the best judged answer; null when none could be used
/// @param provider who gave it; empty when nobody did
/// @param receipts what left, one for each provider that was sent anything
/// @param failures why providers did not answer, in order
public record Consultation(
    @Nullable Judgement best, String provider, List<Receipt> receipts, List<CallFailure> failures) {
  public Consultation {
    receipts = List.copyOf(receipts);
    failures = List.copyOf(failures);
  }
}
