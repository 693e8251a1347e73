package com.invoiceagent.agent.call;

import java.time.Duration;
import java.util.Optional;

/// Is told of every call that was sent; for metrics. Sees no text and no key.
@FunctionalInterface
public interface CallListener {

  /// One call has ended.
  ///
  /// @param failure empty when there is an answer
  void called(Vendor vendor, Optional<CallFailure> failure, Duration took, Usage usage);
}
