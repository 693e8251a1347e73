package com.invoiceagent.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Whatever the work does, the others are served and what it holds comes back once.
@Timeout(30)
class WorkersTest {

  private static final Duration SOON = Duration.ofMillis(50);
  private static final Duration ENOUGH_TO_BEGIN = Duration.ofMillis(400);
  private static final Duration LATER = Duration.ofSeconds(20);

  private final Workers workers = new Workers(2, SOON);
  private final AtomicInteger over = new AtomicInteger();
  private final CountDownLatch end = new CountDownLatch(1);

  @AfterEach
  void stop() {
    end.countDown();
    workers.close();
  }

  @Test
  void givesTheResult() throws Exception {
    assertThat(workers.run(() -> "read", LATER, over::incrementAndGet))
        .isEqualTo(new WorkOutcome.Done<>("read"));
    awaitOver(1);
    assertThat(workers.stuck()).isZero();
  }

  @Test
  void runsOnThreadsOfItsOwn() throws Exception {
    WorkOutcome<Boolean> virtual =
        workers.run(() -> Thread.currentThread().isVirtual(), LATER, over::incrementAndGet);

    assertThat(virtual).isEqualTo(new WorkOutcome.Done<>(false));
  }

  @Test
  void saysWhatTheWorkThrew() throws Exception {
    WorkOutcome<Object> outcome =
        workers.run(
            () -> {
              throw new StackOverflowError();
            },
            LATER,
            over::incrementAndGet);

    assertThat(outcome)
        .isInstanceOfSatisfying(
            WorkOutcome.Failed.class,
            failed -> assertThat(failed.failure()).hasCauseInstanceOf(StackOverflowError.class));
    awaitOver(1);
  }

  @Test
  void interruptsWhatIsLate() throws Exception {
    AtomicBoolean interrupted = new AtomicBoolean();

    WorkOutcome<Object> outcome =
        workers.run(
            () -> {
              try {
                return end.await(20, TimeUnit.SECONDS);
              } catch (InterruptedException e) {
                interrupted.set(true);
                throw e;
              }
            },
            ENOUGH_TO_BEGIN,
            over::incrementAndGet);

    assertThat(outcome).isEqualTo(new WorkOutcome.TimedOut<>());
    awaitOver(1);
    assertThat(interrupted).isTrue();
    await().untilAsserted(() -> assertThat(workers.stuck()).isZero());
  }

  @Test
  void replacesThreadsThatDoNotStop() throws Exception {
    stick();
    stick();

    assertThat(workers.stuck()).isEqualTo(2);
    assertThat(over).as("what stuck work holds").hasValue(0);
    assertThat(workers.alive()).isTrue();
    assertThat(workers.run(() -> "read", LATER, () -> {}))
        .isEqualTo(new WorkOutcome.Done<>("read"));
  }

  @Test
  void isDeadWhenTheReplacementsAreStuckToo() throws Exception {
    for (int i = 0; i < 4; i++) {
      stick();
    }

    assertThat(workers.alive()).isFalse();
    assertThat(workers.run(() -> "read", SOON, () -> {})).isEqualTo(new WorkOutcome.TimedOut<>());

    end.countDown();
    awaitOver(4);
    await().untilAsserted(() -> assertThat(workers.stuck()).isZero());
    assertThat(workers.alive()).isTrue();
    assertThat(workers.run(() -> "read", LATER, () -> {}))
        .isEqualTo(new WorkOutcome.Done<>("read"));
  }

  @Test
  void refusesWhatDoesNotFitIntoTheQueue() throws Exception {
    List<Thread> callers = new ArrayList<>();
    int all = 2 + 2 * 8;
    for (int i = 0; i < all; i++) {
      callers.add(Thread.ofVirtual().start(this::occupy));
    }
    await().untilAsserted(() -> assertThat(workers.waiting()).isEqualTo(16));

    assertThat(workers.run(() -> "read", LATER, over::incrementAndGet))
        .isEqualTo(new WorkOutcome.Refused<>());
    assertThat(over).as("what the refused work held").hasValue(1);
    assertThat(workers.refusals()).isEqualTo(1);

    end.countDown();
    for (Thread caller : callers) {
      caller.join();
    }
    awaitOver(1 + all);
  }

  @Test
  void forgetsWhatIsLateBeforeItsTurn() throws Exception {
    Thread.ofVirtual().start(this::occupy);
    Thread.ofVirtual().start(this::occupy);
    await().untilAsserted(() -> assertThat(workers.busy()).isEqualTo(2));
    AtomicBoolean ran = new AtomicBoolean();

    WorkOutcome<Object> outcome =
        workers.run(
            () -> {
              ran.set(true);
              return "read";
            },
            SOON,
            over::incrementAndGet);

    assertThat(outcome).isEqualTo(new WorkOutcome.TimedOut<>());
    assertThat(over).hasValue(1);
    assertThat(workers.waiting()).isZero();
    assertThat(workers.stuck()).isZero();
    end.countDown();
    awaitOver(3);
    assertThat(ran).isFalse();
  }

  @Test
  void refusesEverythingOnceClosed() throws Exception {
    workers.close();

    assertThat(workers.run(() -> "read", LATER, over::incrementAndGet))
        .isEqualTo(new WorkOutcome.Refused<>());
    assertThat(over).hasValue(1);
  }

  /// Work that goes on whatever it is told.
  private void stick() throws InterruptedException {
    assertThat(workers.run(this::untilTheEnd, ENOUGH_TO_BEGIN, over::incrementAndGet))
        .isEqualTo(new WorkOutcome.TimedOut<>());
  }

  private void occupy() {
    try {
      workers.run(this::untilTheEnd, LATER, over::incrementAndGet);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Object untilTheEnd() {
    while (end.getCount() > 0) {
      Thread.onSpinWait();
    }
    return "read";
  }

  private void awaitOver(int times) {
    await().untilAsserted(() -> assertThat(over).hasValue(times));
  }
}
