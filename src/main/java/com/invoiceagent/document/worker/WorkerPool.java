package com.invoiceagent.document.worker;

import com.invoiceagent.document.DocumentReader;
import com.invoiceagent.document.ReadOutcome;
import com.invoiceagent.document.Verification;
import com.invoiceagent.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Reads documents in worker processes, which serve one document at a time, may use little memory,
/// and are killed when a document takes too long.
///
/// A file can make a reader use all memory or loop for ever, and Java cannot stop its own threads.
/// Nothing such a file does reaches this process, or another caller's document.
public final class WorkerPool implements DocumentReader, AutoCloseable {

  private static final int ATTEMPTS = 3;
  private static final Duration LAST_WORDS = Duration.ofMillis(500);

  private final WorkerOptions options;
  private final Scratch scratch;
  private final ScheduledThreadPoolExecutor timer;
  private final Crew crew;
  private final BooleanSupplier othersWait;

  private WorkerPool(
      WorkerOptions options,
      CommandSource command,
      Scratch scratch,
      BooleanSupplier othersWait,
      Consumer<WorkerEnd> listener) {
    this.options = options;
    this.scratch = scratch;
    this.othersWait = othersWait;
    this.timer =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("worker-clock").daemon().factory());
    timer.setRemoveOnCancelPolicy(true);
    this.crew = new Crew(options, command, scratch, timer, listener);
  }

  /// Starts workers; does not wait until they are ready.
  ///
  /// @param listener is told about each worker that ended
  public static WorkerPool start(WorkerOptions options, Consumer<WorkerEnd> listener) {
    return start(options, () -> false, listener);
  }

  /// Starts workers; does not wait until they are ready.
  ///
  /// @param othersWait whether more documents wait to be read; a document gets less time then
  /// @param listener is told about each worker that ended
  public static WorkerPool start(
      WorkerOptions options, BooleanSupplier othersWait, Consumer<WorkerEnd> listener) {
    WorkerPool pool = prepare(options, othersWait, listener);
    pool.begin();
    return pool;
  }

  /// The same without any worker yet: they are started by [#begin()], or by the first document.
  public static WorkerPool prepare(
      WorkerOptions options, BooleanSupplier othersWait, Consumer<WorkerEnd> listener) {
    try {
      Scratch scratch = Scratch.create();
      return new WorkerPool(
          options, CommandSource.ofProgram(options, scratch), scratch, othersWait, listener);
    } catch (IOException e) {
      throw new UncheckedIOException("Workers need a folder for temporary files", e);
    }
  }

  /// Starts processes that need not be workers.
  static WorkerPool start(
      WorkerOptions options, WorkerCommand command, Consumer<WorkerEnd> listener)
      throws IOException {
    WorkerPool pool =
        new WorkerPool(options, () -> command, Scratch.create(), () -> false, listener);
    pool.begin();
    return pool;
  }

  /// Starts what workers there are not; does not wait until they are ready. A service that does
  /// this when it listens has the processors to itself until then.
  public void begin() {
    crew.fill();
  }

  @Override
  public ReadOutcome read(
      byte[] file, List<String> passwords, Verification verification, Duration limit) {
    long end = System.nanoTime() + limit.toNanos();
    Request asked = new Request(file, passwords, verification, limit);
    if (!asked.fits()) {
      return new ReadOutcome.Refused(
          new Problem.PasswordWrong("No PDF has passwords as long or as many as these."));
    }
    begin();
    try {
      for (int i = 0; i < ATTEMPTS; i++) {
        WorkerProcess worker = crew.borrow(remaining(end));
        if (worker == null) {
          break;
        }
        try {
          return read(worker, new Request(file, passwords, verification, remaining(end)), end);
        } catch (WorkerGone e) {
          // the next one will do
        }
      }
      return none(end);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return late();
    }
  }

  /// What the pool is doing.
  public PoolStatus status() {
    return crew.status();
  }

  /// False when no worker can be started.
  public boolean alive() {
    return !crew.isHopeless();
  }

  @Override
  public void close() {
    crew.close();
    timer.shutdownNow();
    scratch.close();
  }

  private ReadOutcome read(WorkerProcess worker, Request request, long end)
      throws InterruptedException, WorkerGone {
    boolean fit = false;
    try (StageClock clock = clock(worker, end)) {
      Answer answer = worker.exchange(request, clock);
      fit = !answer.tired() && worker.documents() < options.documents() && isWell(answer);
      return answer.outcome();
    } catch (WorkerGone e) {
      if (worker.isKilled()) {
        return lost(worker, end);
      }
      worker.kill(Ending.CRASHED);
      throw e;
    } catch (BadFrame e) {
      worker.kill(Ending.GARBAGE);
      return lost(worker, end);
    } catch (IOException e) {
      return lost(worker, end);
    } finally {
      crew.giveBack(worker, fit);
    }
  }

  private StageClock clock(WorkerProcess worker, long end) {
    return new StageClock(timer, options, worker, wholeTime(end), othersWait);
  }

  /// A document that went beyond a limit may have left the worker in a bad state.
  private static boolean isWell(Answer answer) {
    return !(answer.outcome() instanceof ReadOutcome.Refused(Problem problem))
        || !(problem instanceof Problem.TooComplex || problem instanceof Problem.TimedOut);
  }

  private Duration wholeTime(long end) {
    Duration left = remaining(end);
    return left.compareTo(options.whole()) < 0 ? left : options.whole();
  }

  private static ReadOutcome lost(WorkerProcess worker, long end) throws InterruptedException {
    if (!worker.awaitEnd(LAST_WORDS)) {
      worker.kill(Ending.CRASHED);
      worker.awaitEnd(LAST_WORDS);
    }
    if (end - System.nanoTime() <= 0) {
      return late();
    }
    return new ReadOutcome.Refused(
        switch (worker.ending()) {
          case TOO_SLOW -> new Problem.TooComplex("Reading the document takes too long.");
          case OUT_OF_MEMORY ->
              new Problem.TooComplex("Reading the document takes too much memory.");
          case GARBAGE, CRASHED, USED_UP ->
              new Problem.TooComplex("The document made its reader fail.");
          case CLOSED -> new Problem.Overloaded("The service is ending.");
        });
  }

  private ReadOutcome none(long end) {
    return end - System.nanoTime() <= 0
        ? late()
        : new ReadOutcome.Refused(
            new Problem.Overloaded("No process to read the document with can be had now."));
  }

  private static Duration remaining(long end) {
    return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
  }

  private static ReadOutcome late() {
    return new ReadOutcome.Refused(
        new Problem.TimedOut("The deadline passed while reading the document."));
  }
}
