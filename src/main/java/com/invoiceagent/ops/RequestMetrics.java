package com.invoiceagent.ops;

import com.invoiceagent.model.Reading;
import com.invoiceagent.pipeline.Providers;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Counts and times requests by their outcome, and invoices by issuer and proof.
///
/// Every label comes from a small set, whatever callers send.
public final class RequestMetrics {

  private static final int MOST_INSTITUTIONS = 100;
  private static final Duration[] BUCKETS = {
    Duration.ofMillis(10), Duration.ofMillis(50), Duration.ofMillis(100), Duration.ofMillis(250),
    Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(15),
    Duration.ofSeconds(60)
  };

  private final MeterRegistry registry;
  private final Set<String> institutions = ConcurrentHashMap.newKeySet();

  /// Counts into the registry.
  public RequestMetrics(MeterRegistry registry) {
    this.registry = registry;
  }

  /// Counts the request.
  public void count(Served served) {
    Timer.builder("invoiceagent.requests")
        .description("Requests by route and outcome")
        .tag("route", served.route())
        .tag("code", served.code())
        .serviceLevelObjectives(BUCKETS)
        .register(registry)
        .record(served.took());
    registry
        .counter(
            "http.requests",
            "method",
            served.method(),
            "endpoint",
            served.route(),
            "status",
            Integer.toString(served.status()))
        .increment();
    Timer.builder("http.request.duration")
        .description("How long requests took")
        .tag("method", served.method())
        .tag("endpoint", served.route())
        .serviceLevelObjectives(BUCKETS)
        .register(registry)
        .record(served.took());
    Reading reading = served.reading();
    if (reading != null) {
      Counter.builder("invoiceagent.invoices")
          .description("Invoices read, by issuer, provider and proof")
          .tag("institution", bounded(reading.invoice().institution()))
          .tag("provider", provider(served.provider()))
          .tag("proof", Labels.of(reading.proof().status()))
          .register(registry)
          .increment();
    }
  }

  private static String provider(@Nullable String name) {
    return name != null && (Providers.BUILT_IN.contains(name) || Providers.AI.contains(name))
        ? name
        : "other";
  }

  /// The first hundred names that occur; names beyond them share one label.
  private String bounded(String institution) {
    if (institutions.contains(institution)
        || (institutions.size() < MOST_INSTITUTIONS && institutions.add(institution))) {
      return institution;
    }
    return "OTHER";
  }
}
