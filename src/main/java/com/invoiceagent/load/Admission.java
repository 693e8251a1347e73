package com.invoiceagent.load;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/// Shares out the memory for uploads before any of it is used, first come, first served.
///
/// Without it, a few dozen large uploads at once would end the process. A small invoice reserves
/// little, so that slow senders of small bodies keep nobody out.
public final class Admission {

  private static final int UNIT = 1024;

  private final int units;
  private final Semaphore free;
  private final Duration patience;
  private final LongAdder refusals = new LongAdder();

  /// Shares out so many bytes.
  ///
  /// @param patience how long a request waits for others to finish
  public Admission(long bytes, Duration patience) {
    this.units = Math.max(1, Math.toIntExact(bytes / UNIT));
    this.free = new Semaphore(units, true);
    this.patience = patience;
  }

  /// Reserves the bytes; empty when they did not become free in time.
  ///
  /// More than there is reserves all there is, so that one large request at a time gets through.
  public Optional<Ticket> enter(long bytes) throws InterruptedException {
    int wanted = Math.clamp(Math.ceilDiv(bytes, UNIT), 1, units);
    if (free.tryAcquire(wanted, patience.toNanos(), TimeUnit.NANOSECONDS)) {
      return Optional.of(new Ticket(wanted));
    }
    refusals.increment();
    return Optional.empty();
  }

  /// All there is to share out, in bytes.
  public long limit() {
    return (long) units * UNIT;
  }

  /// What is reserved now, in bytes.
  public long reserved() {
    return (long) (units - free.availablePermits()) * UNIT;
  }

  /// How many requests were turned away since the start.
  public long refusals() {
    return refusals.sum();
  }

  /// One request's reservation, given back when the last of its holders closes it.
  public final class Ticket implements AutoCloseable {

    private final int reserved;
    private int holders = 1;

    private Ticket(int reserved) {
      this.reserved = reserved;
    }

    /// Adds a holder, who must close the ticket too.
    public synchronized void share() {
      if (holders == 0) {
        throw new IllegalStateException("The reservation was given back already");
      }
      holders++;
    }

    @Override
    public synchronized void close() {
      if (holders > 0 && --holders == 0) {
        free.release(reserved);
      }
    }
  }
}
