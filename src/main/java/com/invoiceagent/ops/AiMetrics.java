package com.invoiceagent.ops;

import com.invoiceagent.agent.AgentListener;
import com.invoiceagent.agent.call.CallFailure;
import com.invoiceagent.agent.call.CallListener;
import com.invoiceagent.agent.call.Usage;
import com.invoiceagent.agent.call.Vendor;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Optional;

/// Times single calls to AI providers and counts what comes of their answers; [ObservedVendors]
/// counts what they take. Labels are the names of providers and of outcomes; texts and keys are not
/// seen here.
public final class AiMetrics implements CallListener, AgentListener {

  private static final Duration[] BUCKETS = {
    Duration.ofMillis(500),
    Duration.ofSeconds(1),
    Duration.ofSeconds(2),
    Duration.ofSeconds(5),
    Duration.ofSeconds(10),
    Duration.ofSeconds(20),
    Duration.ofSeconds(30)
  };

  private final MeterRegistry registry;

  /// Counts into the registry.
  public AiMetrics(MeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  public void called(Vendor vendor, Optional<CallFailure> failure, Duration took, Usage usage) {
    Timer.builder("invoiceagent.ai.exchanges")
        .description("Single calls to AI providers, retries too, by outcome")
        .tag("provider", vendor.label())
        .tag("outcome", failure.map(Labels::of).orElse("answered"))
        .serviceLevelObjectives(BUCKETS)
        .register(registry)
        .record(took);
  }

  @Override
  public void judged(String provider, Verdict verdict) {
    Counter.builder("invoiceagent.ai.readings")
        .description("Readings by AI providers, by what the proof says of them")
        .tag("provider", provider)
        .tag("verdict", Labels.of(verdict))
        .register(registry)
        .increment();
  }

  @Override
  public void repaired(String provider) {
    Counter.builder("invoiceagent.ai.repairs")
        .description("Repair rounds that were asked for")
        .tag("provider", provider)
        .register(registry)
        .increment();
  }

  @Override
  public void refusedRows(String provider, int rows) {
    Counter.builder("invoiceagent.ai.rows.refused")
        .description("Rows of answers that are not printed so on the page")
        .tag("provider", provider)
        .register(registry)
        .increment(rows);
  }
}
