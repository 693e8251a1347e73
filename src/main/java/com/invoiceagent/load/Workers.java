package com.invoiceagent.load;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;

/// A fixed number of threads for work that needs the CPU, with a bounded queue before them.
///
/// Virtual threads share a few carriers, so that long computations on them would keep every other
/// request waiting, `/health` first of all.
///
/// Java cannot stop a thread that ignores its interruption. Work that goes on past its time is
/// *stuck*: it gets a substitute, so that the others are served meanwhile, but no more substitutes
/// than there are workers. When those are stuck as well the service is not [#alive()] any more, and
/// only a restart helps.
public final class Workers implements AutoCloseable {

  private static final int WAITING_PER_WORKER = 8;

  private final int size;
  private final ThreadPoolExecutor threads;
  private final Semaphore places;
  private final Duration patience;
  private final LongAdder refusals = new LongAdder();
  private int stuck;

  /// So many threads.
  ///
  /// @param patience how long work waits for a place in the queue
  public Workers(int size, Duration patience) {
    int waiting = size * WAITING_PER_WORKER;
    this.size = size;
    this.patience = patience;
    this.places = new Semaphore(size + waiting, true);
    this.threads =
        new ThreadPoolExecutor(
            size,
            size,
            0,
            TimeUnit.SECONDS,
            // As many as there are places: work that is handed over always fits.
            new ArrayBlockingQueue<>(size + waiting),
            Thread.ofPlatform().name("worker-", 1).daemon().factory());
  }

  /// Runs the work on one of the threads and waits for it, but no longer than the limit.
  ///
  /// @param limit for waiting and working together
  /// @param whenOver runs exactly once, when the work will not use a thread or memory any more;
  ///   after a time-out that may be later than this method's end
  public <T> WorkOutcome<T> run(Callable<T> work, Duration limit, Runnable whenOver)
      throws InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    Duration wait = patience.compareTo(limit) < 0 ? patience : limit;
    if (!places.tryAcquire(wait.toNanos(), TimeUnit.NANOSECONDS)) {
      refusals.increment();
      whenOver.run();
      return new WorkOutcome.Refused<>();
    }
    Task<T> task = new Task<>(work, whenOver);
    try {
      threads.execute(task);
      return new WorkOutcome.Done<>(task.get(end - System.nanoTime(), TimeUnit.NANOSECONDS));
    } catch (RejectedExecutionException closing) {
      refusals.increment();
      return new WorkOutcome.Refused<>();
    } catch (TimeoutException late) {
      return new WorkOutcome.TimedOut<>();
    } catch (ExecutionException failed) {
      return new WorkOutcome.Failed<>(failed);
    } finally {
      task.abandon();
    }
  }

  /// How many threads there are without substitutes.
  public int size() {
    return size;
  }

  /// How much work waits for a thread.
  public int waiting() {
    return threads.getQueue().size();
  }

  /// How many threads are working, stuck ones included.
  public int busy() {
    return threads.getActiveCount();
  }

  /// How many threads work on something nobody waits for any more.
  public synchronized int stuck() {
    return stuck;
  }

  /// How much work was turned away since the start.
  public long refusals() {
    return refusals.sum();
  }

  /// False when every thread and every substitute is stuck.
  public synchronized boolean alive() {
    return stuck < 2 * size;
  }

  /// Interrupts what is running; nothing is taken on any more.
  @Override
  public void close() {
    threads.shutdownNow();
  }

  private synchronized void stuckChangedBy(int change) {
    stuck += change;
    int wanted = size + Math.min(stuck, size);
    // In this order the core size never exceeds the maximum, growing or shrinking.
    threads.setCorePoolSize(Math.min(wanted, threads.getMaximumPoolSize()));
    threads.setMaximumPoolSize(wanted);
    threads.setCorePoolSize(wanted);
  }

  /// Work that has its place. It gives the place back when it ends, or is abandoned: neither waits
  /// for the requesting thread, which under load gets its turn late.
  private final class Task<T> extends FutureTask<T> {

    private final Runnable whenOver;
    private boolean running;
    private boolean abandoned;

    Task(Callable<T> work, Runnable whenOver) {
      super(work);
      this.whenOver = whenOver;
    }

    @Override
    public void run() {
      if (begin()) {
        try {
          super.run();
        } finally {
          end();
        }
      }
    }

    /// Nobody waits for the result any more; without effect when it is there already.
    synchronized void abandon() {
      if (!cancel(true)) {
        return;
      }
      abandoned = true;
      places.release();
      if (running) {
        stuckChangedBy(1);
      } else {
        threads.remove(this);
        whenOver.run();
      }
    }

    private synchronized boolean begin() {
      running = !abandoned;
      return running;
    }

    private synchronized void end() {
      running = false;
      if (abandoned) {
        stuckChangedBy(-1);
      } else {
        places.release();
      }
      whenOver.run();
    }
  }
}
