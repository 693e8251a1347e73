package com.invoiceagent.agent.call;

import java.time.Duration;
import java.util.Optional;

/// Why one call gave no answer, and what to do about it.
///
/// @param statedWait what the provider asked to wait; empty when it named no time
/// @param billed whether the provider may have worked and charge for it
record Fault(CallFailure failure, Remedy remedy, Optional<Duration> statedWait, boolean billed) {

  static Fault free(CallFailure failure, Remedy remedy) {
    return new Fault(failure, remedy, Optional.empty(), false);
  }

  static Fault billed(CallFailure failure, Remedy remedy) {
    return new Fault(failure, remedy, Optional.empty(), true);
  }

  Fault after(Optional<Duration> stated) {
    return new Fault(failure, remedy, stated, billed);
  }
}
