package com.invoiceagent.document.worker;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Keeps as many workers alive as there should be, and lends them out.
final class Crew {

  private static final Duration START = Duration.ofSeconds(20);
  private static final Duration FAREWELL = Duration.ofSeconds(2);
  private static final long FIRST_PAUSE_MILLIS = 50;
  private static final int MOST_DOUBLINGS = 8;

  /// So many starts that failed in a row are no accident.
  private static final int HOPELESS = 4;

  private final WorkerOptions options;
  private final CommandSource command;
  private final Scratch scratch;
  private final ScheduledExecutorService timer;
  private final Consumer<WorkerEnd> listener;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();

  /// The one that worked last comes first: its code is compiled, its memory is there.
  private final Deque<WorkerProcess> idle = new ArrayDeque<>();

  /// Everyone whose process runs, ready or not.
  private final Set<WorkerProcess> living = new HashSet<>();

  private final Map<Ending, Integer> ended = new EnumMap<>(Ending.class);
  private int places;
  private int busy;
  private int failures;
  private boolean closed;

  Crew(
      WorkerOptions options,
      CommandSource command,
      Scratch scratch,
      ScheduledExecutorService timer,
      Consumer<WorkerEnd> listener) {
    this.options = options;
    this.command = command;
    this.scratch = scratch;
    this.timer = timer;
    this.listener = listener;
  }

  /// Starts workers until there are as many as there should be.
  void fill() {
    lock.lock();
    try {
      while (!closed && places < options.size() + options.spares()) {
        places++;
        Thread.ofPlatform().name("worker-keeper").daemon().start(this::keepOne);
      }
    } finally {
      lock.unlock();
    }
  }

  /// Lends a worker; null when none became free in time, or none can be started at all.
  @Nullable WorkerProcess borrow(Duration limit) throws InterruptedException {
    long left = limit.toNanos();
    lock.lockInterruptibly();
    try {
      while (true) {
        WorkerProcess worker = busy < options.size() ? idle.pollFirst() : null;
        if (worker != null && worker.isAlive()) {
          busy++;
          return worker;
        }
        if (worker == null) {
          if (left <= 0 || closed || isHopeless()) {
            return null;
          }
          left = changed.awaitNanos(left);
        }
      }
    } finally {
      lock.unlock();
    }
  }

  /// Takes a worker back; one that is not fit for more work is let go.
  void giveBack(WorkerProcess worker, boolean fit) {
    boolean again;
    lock.lock();
    try {
      busy--;
      again = fit && !closed && living.contains(worker);
      if (again) {
        idle.addFirst(worker);
      }
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    if (!again) {
      letGo(worker, Ending.USED_UP);
    }
  }

  PoolStatus status() {
    lock.lock();
    try {
      return new PoolStatus(
          options.size(), options.size() + options.spares(), idle.size(), busy, ended);
    } finally {
      lock.unlock();
    }
  }

  boolean isHopeless() {
    lock.lock();
    try {
      return idle.isEmpty() && busy == 0 && failures >= HOPELESS;
    } finally {
      lock.unlock();
    }
  }

  /// Ends all workers and waits until they are gone.
  void close() {
    List<WorkerProcess> leaving;
    lock.lock();
    try {
      closed = true;
      leaving = List.copyOf(living);
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    leaving.forEach(worker -> worker.dismiss(Ending.CLOSED));
    leaving.forEach(Crew::awaitOrKill);
  }

  /// The life of one worker. A thread for each: what the JDK offers to be told of the end of a
  /// process waits for threads that others may have taken.
  private void keepOne() {
    WorkerProcess worker;
    try {
      worker = WorkerProcess.start(command.get(), scratch.folder());
    } catch (IOException e) {
      lost(Ending.CRASHED, true);
      return;
    }
    enter(worker);
    Future<?> alarm = later(START, () -> worker.kill(Ending.TOO_SLOW));
    try {
      worker.awaitHello();
      ready(worker);
    } catch (IOException e) {
      worker.kill(Ending.CRASHED);
    } finally {
      alarm.cancel(false);
    }
    worker.awaitEnd();
    left(worker);
  }

  private void enter(WorkerProcess worker) {
    boolean late;
    lock.lock();
    try {
      late = closed;
      living.add(worker);
    } finally {
      lock.unlock();
    }
    if (late) {
      worker.kill(Ending.CLOSED);
    }
  }

  private void ready(WorkerProcess worker) {
    lock.lock();
    try {
      failures = 0;
      if (living.contains(worker)) {
        idle.addLast(worker);
      }
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// A worker's process is gone, whoever ended it.
  private void left(WorkerProcess worker) {
    Scratch.delete(worker.folder());
    lock.lock();
    try {
      living.remove(worker);
      idle.remove(worker);
    } finally {
      lock.unlock();
    }
    listener.accept(new WorkerEnd(worker.pid(), worker.ending(), worker.documents()));
    lost(worker.ending(), !worker.saidHello());
  }

  private void lost(Ending why, boolean atStart) {
    int failed;
    lock.lock();
    try {
      places--;
      failures += atStart ? 1 : 0;
      failed = failures;
      ended.merge(why, 1, Integer::sum);
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    if (failed == 0) {
      fill();
    } else {
      long pause = FIRST_PAUSE_MILLIS << Math.min(failed, MOST_DOUBLINGS);
      var _ = later(Duration.ofMillis(pause), this::fill);
    }
  }

  /// A worker whose input is closed ends by itself; if it does not, it is ended.
  private void letGo(WorkerProcess worker, Ending why) {
    worker.dismiss(why);
    var _ = later(FAREWELL, () -> worker.kill(why));
  }

  private Future<?> later(Duration time, Runnable task) {
    lock.lock();
    try {
      return closed
          ? CompletableFuture.completedFuture(null)
          : timer.schedule(task, time.toMillis(), TimeUnit.MILLISECONDS);
    } finally {
      lock.unlock();
    }
  }

  private static void awaitOrKill(WorkerProcess worker) {
    try {
      if (!worker.awaitEnd(FAREWELL)) {
        worker.kill(Ending.CLOSED);
        worker.awaitEnd(FAREWELL);
      }
    } catch (InterruptedException e) {
      worker.kill(Ending.CLOSED);
      Thread.currentThread().interrupt();
    }
  }
}
