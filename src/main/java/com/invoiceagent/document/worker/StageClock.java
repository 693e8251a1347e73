package com.invoiceagent.document.worker;

import com.invoiceagent.document.Stage;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Ends a worker whose document takes longer than its stage, or the whole, may.
final class StageClock implements AutoCloseable {

  private final ScheduledExecutorService timer;
  private final WorkerOptions options;
  private final WorkerProcess worker;
  private final long end;
  private Future<?> alarm;

  /// Starts with the text of the document.
  StageClock(
      ScheduledExecutorService timer, WorkerOptions options, WorkerProcess worker, Duration whole) {
    this.timer = timer;
    this.options = options;
    this.worker = worker;
    this.end = System.nanoTime() + whole.toNanos();
    this.alarm = alarm(options.text());
  }

  /// Another stage begins, which has its own time but none beyond the whole.
  void begins(Stage stage) {
    alarm.cancel(false);
    alarm = alarm(time(stage));
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

  @Override
  public void close() {
    alarm.cancel(false);
  }
}
