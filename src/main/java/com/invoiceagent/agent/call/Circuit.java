package com.invoiceagent.agent.call;

import java.time.Duration;
import java.util.function.LongSupplier;

/// Leaves a provider alone while asking it can only fail.
///
/// After several failures in a row it opens for a while, after a refused key or an empty account at
/// once and for long, and after a stated wait for as long as that. When its time is over, one call
/// probes; whether that works decides for all.
final class Circuit {

  private final AiConfig.Patience patience;
  private final LongSupplier nanos;

  private int failuresInRow;
  private int openings;
  private boolean open;
  private long openUntil;
  private boolean probing;

  Circuit(AiConfig.Patience patience, LongSupplier nanos) {
    this.patience = patience;
    this.nanos = nanos;
  }

  /// Whether a call may be sent now. Who gets true must report how the call ended, or that there
  /// was none.
  synchronized boolean enter() {
    if (!open) {
      return true;
    }
    if (probing || nanos.getAsLong() - openUntil < 0) {
      return false;
    }
    probing = true;
    return true;
  }

  /// The call was not sent, or says nothing about the provider.
  synchronized void unused() {
    probing = false;
  }

  /// The provider answered.
  synchronized void succeeded() {
    failuresInRow = 0;
    openings = 0;
    open = false;
    probing = false;
  }

  /// The provider failed.
  synchronized void failed(Fault fault) {
    switch (fault.failure()) {
      case AUTHENTICATION, NO_CREDIT -> open(patience.longRest());
      case RATE_LIMITED -> rateLimited(fault);
      case UNAVAILABLE, NETWORK, TIMEOUT, MALFORMED -> count();
      // The provider works; this request was the trouble.
      case BAD_REQUEST, TOO_LONG, REFUSED -> succeeded();
      case CIRCUIT_OPEN, BUDGET -> unused();
    }
  }

  private void rateLimited(Fault fault) {
    if (fault.remedy() == Remedy.NONE) {
      open(patience.longRest());
    } else if (fault.statedWait().isPresent()) {
      open(shorter(fault.statedWait().get()));
    } else {
      count();
    }
  }

  private void count() {
    failuresInRow++;
    if (probing || failuresInRow >= patience.failuresInRow()) {
      open(shorter(patience.rest().multipliedBy(1L << Math.min(openings, 10))));
      openings++;
    }
  }

  private void open(Duration time) {
    open = true;
    probing = false;
    openUntil = nanos.getAsLong() + time.toNanos();
  }

  private Duration shorter(Duration time) {
    return time.compareTo(patience.longRest()) < 0 ? time : patience.longRest();
  }
}
