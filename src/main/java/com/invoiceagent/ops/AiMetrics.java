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

/// Counts what is asked of AI providers, what it takes, and what comes of it. Labels are the names
/// of providers and of outcomes; texts and keys are not seen here.
public final class AiMetrics implements CallListener, AgentListener {

  private static final double DOLLARS_PER_MICRO = 1e-6;
  private static final Duration[] BUCKETS = {
    Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(5),
    Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(30)
  };

  private final MeterRegistry registry;

  /// Counts into the registry.
  public AiMetrics(MeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  public void called(Vendor vendor, Optional<CallFailure> failure, Duration took, Usage usage) {
    Timer.builder("invoiceagent.ai.calls")
        .description("Calls to AI providers by outcome")
        .tag("provider", vendor.label())
        .tag("outcome", failure.map(Labels::of).orElse("answered"))
        .serviceLevelObjectives(BUCKETS)
        .register(registry)
        .record(took);
    tokens(vendor, "input", usage.inputTokens());
    tokens(vendor, "output", usage.outputTokens());
    Counter.builder("invoiceagent.ai.cost")
        .description("What calls cost by the configured prices, unknown ends at their most")
        .baseUnit("usd")
        .tag("provider", vendor.label())
        .register(registry)
        .increment(usage.microDollars() * DOLLARS_PER_MICRO);
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

  private void tokens(Vendor vendor, String direction, long tokens) {
    Counter.builder("invoiceagent.ai.tokens")
        .description("Tokens that calls took")
        .tag("provider", vendor.label())
        .tag("direction", direction)
        .register(registry)
        .increment(tokens);
  }
}
