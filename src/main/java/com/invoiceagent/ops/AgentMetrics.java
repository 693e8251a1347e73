package com.invoiceagent.ops;

import com.invoiceagent.agent.AgentListener;
import io.micrometer.core.instrument.MeterRegistry;

/// Counts how the readings of AI providers were judged.
public final class AgentMetrics implements AgentListener {

  private final MeterRegistry registry;

  /// Counts into the registry.
  public AgentMetrics(MeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  public void judged(String provider, Verdict verdict) {
    registry
        .counter("invoiceagent.ai.readings", "provider", provider, "verdict", Labels.of(verdict))
        .increment();
  }

  @Override
  public void repaired(String provider) {
    registry.counter("invoiceagent.ai.repairs", "provider", provider).increment();
  }

  @Override
  public void refusedRows(String provider, int rows) {
    registry.counter("invoiceagent.ai.rows.refused", "provider", provider).increment(rows);
  }
}
