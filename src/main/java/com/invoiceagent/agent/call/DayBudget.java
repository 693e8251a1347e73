package com.invoiceagent.agent.call;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// What may be spent in a day of UTC, in this process. The most that a call can cost is reserved
/// before it is sent, so that calls at the same time cannot spend the rest twice.
final class DayBudget {

  private final long limit;
  private final Clock clock;

  private LocalDate day;
  private long spent;
  private long reserved;

  /// Limits to so many millionths of a US dollar.
  DayBudget(long limit, Clock clock) {
    this.limit = limit;
    this.clock = clock;
    this.day = today();
  }

  /// Reserves the amount; false when so much is not left. Who gets true must [#settle].
  synchronized boolean reserve(long amount) {
    turnPage();
    // What costs nothing is always affordable, even when the budget is used up.
    if (amount > 0 && amount > limit - spent - reserved) {
      return false;
    }
    reserved += amount;
    return true;
  }

  /// Gives the reserved amount back and notes what it cost in truth.
  synchronized void settle(long amount, long cost) {
    turnPage();
    reserved -= amount;
    spent += cost;
  }

  /// Spent today.
  synchronized long spent() {
    turnPage();
    return spent;
  }

  private void turnPage() {
    LocalDate now = today();
    if (!now.equals(day)) {
      day = now;
      spent = 0;
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
