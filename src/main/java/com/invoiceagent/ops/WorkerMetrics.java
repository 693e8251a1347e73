package com.invoiceagent.ops;

import com.invoiceagent.document.worker.Ending;
import com.invoiceagent.document.worker.WorkerPool;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Locale;

/// Shows how many worker processes there are, and why others ended.
public final class WorkerMetrics implements MeterBinder {

  private final WorkerPool pool;

  /// Watches the pool.
  public WorkerMetrics(WorkerPool pool) {
    this.pool = pool;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("invoiceagent.worker.processes", pool, p -> p.status().idle())
        .description("Worker processes")
        .tag("state", "idle")
        .register(registry);
    Gauge.builder("invoiceagent.worker.processes", pool, p -> p.status().busy())
        .description("Worker processes")
        .tag("state", "busy")
        .register(registry);
    for (Ending why : Ending.values()) {
      FunctionCounter.builder(
              "invoiceagent.worker.ended", pool, p -> p.status().ended().getOrDefault(why, 0))
          .description("Worker processes that ended, and why")
          .tag("reason", why.name().toLowerCase(Locale.ROOT))
          .register(registry);
    }
  }
}
