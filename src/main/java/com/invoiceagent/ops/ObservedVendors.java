package com.invoiceagent.ops;

import com.invoiceagent.agent.call.Outcome;
import com.invoiceagent.agent.call.Question;
import com.invoiceagent.agent.call.Usage;
import com.invoiceagent.agent.call.Vendors;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.Span;
import java.time.Duration;
import java.util.List;

/// Counts what asking AI providers takes: calls and how they ended, tokens, money.
///
/// Providers come from the configured list and outcomes from an enum, so that labels are few.
public final class ObservedVendors implements Vendors {

  private static final double DOLLARS_PER_MICRODOLLAR = 1e-6;

  private final Vendors vendors;
  private final Traces traces;
  private final MeterRegistry registry;

  /// Watches these.
  public ObservedVendors(Vendors vendors, Traces traces, MeterRegistry registry) {
    this.vendors = vendors;
    this.traces = traces;
    this.registry = registry;
  }

  @Override
  public List<String> order() {
    return vendors.order();
  }

  @Override
  public List<String> configured() {
    return vendors.configured();
  }

  @Override
  public Outcome ask(String provider, Question question, Duration time, int calls, long tokens)
      throws InterruptedException {
    Span span = traces.begin("ask " + provider);
    try (var _ = span.makeCurrent()) {
      Outcome outcome = vendors.ask(provider, question, time, calls, tokens);
      span.setAttribute("invoiceagent.outcome", label(outcome));
      span.setAttribute("invoiceagent.calls", outcome.calls());
      count(provider, outcome);
      return outcome;
    } finally {
      span.end();
    }
  }

  @Override
  public int callsPerRequest() {
    return vendors.callsPerRequest();
  }

  @Override
  public long tokensPerRequest() {
    return vendors.tokensPerRequest();
  }

  private void count(String provider, Outcome outcome) {
    Usage usage = outcome.usage();
    registry
        .counter("invoiceagent.ai.questions", "provider", provider, "outcome", label(outcome))
        .increment();
    registry.counter("invoiceagent.ai.calls", "provider", provider).increment(outcome.calls());
    tokens(provider, "input", usage.inputTokens());
    tokens(provider, "output", usage.outputTokens());
    registry
        .counter("invoiceagent.ai.cost.dollars", "provider", provider)
        .increment(usage.microDollars() * DOLLARS_PER_MICRODOLLAR);
  }

  private void tokens(String provider, String direction, long count) {
    registry
        .counter("invoiceagent.ai.tokens", "provider", provider, "direction", direction)
        .increment((double) count);
  }

  private static String label(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Answered _ -> "answered";
      case Outcome.Failed(var failure, var _, var _) -> Labels.of(failure);
    };
  }
}
