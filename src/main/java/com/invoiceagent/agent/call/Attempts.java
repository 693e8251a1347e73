package com.invoiceagent.agent.call;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/// One question to one provider: the call, and the calls after it that its failure allows.
final class Attempts {

  /// No call is worth beginning with less.
  private static final Duration SHORTEST = Duration.ofMillis(100);

  private final ConfiguredVendors.Seat seat;
  private final AiConfig config;
  private final DayBudget budget;
  private final CallListener listener;
  private final HttpClient client;
  private final Question question;
  private final long deadline;

  private int made;
  private Usage total = Usage.NONE;

  /// @param deadline by [System#nanoTime()]
  Attempts(
      ConfiguredVendors.Seat seat,
      AiConfig config,
      DayBudget budget,
      CallListener listener,
      HttpClient client,
      Question question,
      long deadline) {
    this.seat = seat;
    this.config = config;
    this.budget = budget;
    this.listener = listener;
    this.client = client;
    this.question = question;
    this.deadline = deadline;
  }

  /// Asks until there is an answer or no use in asking on.
  ///
  /// @param calls the most to send
  /// @param tokens the most to take
  Outcome run(int calls, long tokens) throws InterruptedException {
    Usage most = seat.provider().most(question);
    CallFailure last = CallFailure.BUDGET;
    while (true) {
      long left = tokens - total.inputTokens() - total.outputTokens();
      if (made >= calls || most.inputTokens() + most.outputTokens() > left) {
        return failed(made == 0 ? CallFailure.BUDGET : last);
      }
      if (remaining().compareTo(SHORTEST) < 0) {
        return failed(made == 0 ? CallFailure.TIMEOUT : last);
      }
      if (!seat.circuit().enter()) {
        return failed(made == 0 ? CallFailure.CIRCUIT_OPEN : last);
      }
      if (!budget.reserve(most.microDollars())) {
        seat.circuit().unused();
        return failed(CallFailure.BUDGET);
      }
      CallResult result = call(most);
      made++;
      total = total.plus(result.usage());
      switch (result) {
        case CallResult.Answer answer -> {
          return new Outcome.Answered(
              answer.text(), answer.truncated(), answer.model(), made, total);
        }
        case CallResult.Failure(Fault fault, var _) -> {
          last = fault.failure();
          if (made > fault.remedy().retries() || made >= calls || !pause(fault)) {
            return failed(last);
          }
        }
      }
    }
  }

  private CallResult call(Usage most) throws InterruptedException {
    Duration time = shorter(remaining(), config.longestCall());
    long start = System.nanoTime();
    Usage used = most;
    boolean told = false;
    try {
      CallResult result = seat.provider().ask(client, question, time);
      used = result.usage();
      tell(result, time);
      told = true;
      listener.called(
          seat.provider().vendor(),
          result instanceof CallResult.Failure(Fault fault, var _)
              ? Optional.of(fault.failure())
              : Optional.empty(),
          Duration.ofNanos(System.nanoTime() - start),
          used);
      return result;
    } finally {
      // Also when the thread was interrupted: what is not known counts as its most.
      budget.settle(most.microDollars(), used.microDollars());
      if (!told) {
        seat.circuit().unused();
      }
    }
  }

  private void tell(CallResult result, Duration time) {
    switch (result) {
      case CallResult.Answer _ -> seat.circuit().succeeded();
      case CallResult.Failure(Fault fault, var _) -> {
        // Who had hardly any time left learnt nothing about the provider.
        boolean rushed =
            fault.failure() == CallFailure.TIMEOUT
                && time.multipliedBy(2).compareTo(config.longestCall()) < 0;
        if (rushed) {
          seat.circuit().unused();
        } else {
          seat.circuit().failed(fault);
        }
      }
    }
  }

  /// Waits before the next call; false when the time is not enough for that.
  private boolean pause(Fault fault) throws InterruptedException {
    Duration own =
        config
            .patience()
            .pause()
            .multipliedBy(1L << (made - 1))
            .multipliedBy(jitter())
            .dividedBy(100);
    Duration wait = fault.statedWait().map(stated -> stated.plus(own.dividedBy(4))).orElse(own);
    if (wait.plus(SHORTEST).compareTo(remaining()) > 0) {
      return false;
    }
    Thread.sleep(wait);
    return true;
  }

  /// In percent: callers that failed together should not come back together.
  private static long jitter() {
    return ThreadLocalRandom.current().nextLong(75, 126);
  }

  private Duration remaining() {
    return Duration.ofNanos(deadline - System.nanoTime());
  }

  private Outcome failed(CallFailure failure) {
    return new Outcome.Failed(failure, made, total);
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
