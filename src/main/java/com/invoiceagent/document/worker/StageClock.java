package com.invoiceagent.document.worker;

import com.invoiceagent.document.Stage;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// Ends a worker whose document takes longer than its stage, or the whole, may.
///
/// While other documents wait, a stage gets less, though far more than any invoice needs: a few
/// files that use all of their time would keep everybody else out. That is measured in the
/// processor's time, which does not pass for a worker that is kept from working.
final class StageClock implements AutoCloseable {

  private static final long LOOK_EVERY = TimeUnit.MILLISECONDS.toNanos(50);

  private final ScheduledExecutorService timer;
  private final WorkerOptions options;
  private final WorkerProcess worker;
  private final BooleanSupplier othersWait;
  private final long end;
  private Future<?> alarm;
  private Future<?> looks;

  /// Starts with the text of the document.
  StageClock(
      ScheduledExecutorService timer,
      WorkerOptions options,
      WorkerProcess worker,
      Duration whole,
      BooleanSupplier othersWait) {
    this.timer = timer;
    this.options = options;
    this.worker = worker;
    this.othersWait = othersWait;
    this.end = System.nanoTime() + whole.toNanos();
    this.alarm = alarm(options.text());
    this.looks = looks();
  }

  /// Another stage begins, which has its own time but none beyond the whole.
  void begins(Stage stage) {
    close();
    alarm = alarm(time(stage));
    looks = looks();
  }

  private Duration time(Stage stage) {
    return switch (stage) {
      case TEXT -> options.text();
      case OCR -> options.ocrPage();
    };
  }

  private Future<?> alarm(Duration stage) {
    long left = Math.min(stage.toNanos(), end - System.nanoTime());
    return timer.schedule(() -> worker.kill(Ending.TOO_SLOW), left, TimeUnit.NANOSECONDS);
  }

  private Future<?> looks() {
    Duration most = worker.used().plus(options.contended());
    Runnable look =
        () -> {
          if (othersWait.getAsBoolean() && worker.used().compareTo(most) >= 0) {
            worker.kill(Ending.TOO_SLOW);
          }
        };
    long first = options.contended().toNanos();
    return timer.scheduleWithFixedDelay(look, first, LOOK_EVERY, TimeUnit.NANOSECONDS);
  }

  @Override
  public void close() {
    alarm.cancel(false);
    looks.cancel(false);
  }
}
