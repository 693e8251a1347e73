package com.invoiceagent.load;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/// How often each client may call: as many requests at once as a minute allows, and then as many as
/// come back with time (a token bucket, kept as the time at which it will be full again).
///
/// Its memory is bounded: of more clients than it can know, those that have not called for longest
/// are forgotten.
public final class RateLimit {

  private static final long MINUTE = Duration.ofMinutes(1).toNanos();

  private final long interval;
  private final LongSupplier clock;
  private final Map<String, Long> fullAgain;
  private long refusals;

  /// So many requests a minute for each client, 0 for any number.
  ///
  /// @param clients how many are known at once
  /// @param clock in nanoseconds, from any beginning
  public RateLimit(int perMinute, int clients, LongSupplier clock) {
    this.interval = perMinute == 0 ? 0 : MINUTE / perMinute;
    this.clock = clock;
    this.fullAgain =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > clients;
          }
        };
  }

  /// Takes one request of the client's share.
  ///
  /// @return how long the client has to wait; zero when the request may go on
  public synchronized Duration take(String client) {
    if (interval == 0) {
      return Duration.ZERO;
    }
    long now = clock.getAsLong();
    long used = Math.max(fullAgain.getOrDefault(client, now) - now, 0);
    long excess = used + interval - MINUTE;
    if (excess > 0) {
      refusals++;
      return Duration.ofNanos(excess);
    }
    fullAgain.put(client, now + used + interval);
    return Duration.ZERO;
  }

  /// How many requests were turned away since the start.
  public synchronized long refusals() {
    return refusals;
  }

  /// How many clients it knows now.
  synchronized int clients() {
    return fullAgain.size();
  }
}
