package com.invoiceagent.ops;

import com.invoiceagent.load.Admission;
import com.invoiceagent.load.RateLimit;
import com.invoiceagent.load.Workers;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.LongSupplier;

/// Shows how much the service has taken on and what it turned away.
public final class LoadMetrics implements MeterBinder {

  private final Admission admission;
  private final Workers workers;
  private final RateLimit limit;

  /// Watches them.
  public LoadMetrics(Admission admission, Workers workers, RateLimit limit) {
    this.limit = limit;
    this.admission = admission;
    this.workers = workers;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("invoiceagent.upload.memory.limit", admission, Admission::limit)
        .description("Memory that uploads share")
        .baseUnit("bytes")
        .register(registry);
    Gauge.builder("invoiceagent.upload.memory.reserved", admission, Admission::reserved)
        .description("Memory that uploads have reserved")
        .baseUnit("bytes")
        .register(registry);
    Gauge.builder("invoiceagent.workers.size", workers, Workers::size)
        .description("Threads that read documents")
        .register(registry);
    Gauge.builder("invoiceagent.workers.busy", workers, Workers::busy)
        .description("Threads that are reading a document, stuck ones included")
        .register(registry);
    Gauge.builder("invoiceagent.workers.stuck", workers, Workers::stuck)
        .description("Threads that are still reading a document past its deadline")
        .register(registry);
    Gauge.builder("invoiceagent.queue.size", workers, Workers::waiting)
        .description("Documents that wait for a thread")
        .register(registry);
    refusals(registry, "memory", admission::refusals);
    refusals(registry, "queue", workers::refusals);
    refusals(registry, "rate", limit::refusals);
  }

  private void refusals(MeterRegistry registry, String reason, LongSupplier count) {
    FunctionCounter.builder("invoiceagent.refusals", this, _ -> count.getAsLong())
        .description(
            "Requests turned away because the service had as much as it takes on, or their caller had")
        .tag("reason", reason)
        .register(registry);
  }
}
