package com.invoiceagent.ops;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdk;
import io.opentelemetry.sdk.autoconfigure.spi.ConfigProperties;
import io.opentelemetry.sdk.autoconfigure.spi.ConfigurationException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What a request went through and how long each part took, for a collector that speaks OTLP.
///
/// The standard variables of OpenTelemetry configure it. Without an endpoint nothing is sent
/// anywhere; trace ids are there all the same, so that logs of several services can be joined.
public final class Traces implements AutoCloseable {

  private static final List<String> ENDPOINTS =
      List.of("otel.exporter.otlp.endpoint", "otel.exporter.otlp.traces.endpoint");
  private static final List<String> PROTOCOLS =
      List.of("otel.exporter.otlp.protocol", "otel.exporter.otlp.traces.protocol");
  private static final String PROTOCOL = "http/protobuf";

  private final OpenTelemetrySdk sdk;
  private final Tracer tracer;

  private Traces(OpenTelemetrySdk sdk) {
    this.sdk = sdk;
    this.tracer = sdk.getTracer("com.invoiceagent");
  }

  /// Configured by the process's environment.
  ///
  /// @throws BadSetting when a variable of OpenTelemetry cannot be used
  public static Traces fromEnvironment() {
    try {
      return new Traces(
          AutoConfiguredOpenTelemetrySdk.builder()
              .addPropertiesSupplier(() -> Map.of("otel.service.name", "ai-invoice-agent"))
              .addPropertiesCustomizer(Traces::limited)
              .disableShutdownHook()
              .build()
              .getOpenTelemetrySdk());
    } catch (ConfigurationException | IllegalArgumentException e) {
      throw new BadSetting("A variable of OpenTelemetry cannot be used: " + e.getMessage());
    }
  }

  /// That send nothing and know nothing.
  public static Traces none() {
    return new Traces(OpenTelemetrySdk.builder().build());
  }

  /// Begins a request's span, below the caller's where it sent one.
  ///
  /// @param header gives a header of the request, or null
  public Span begin(String name, Function<String, @Nullable String> header) {
    Context caller =
        W3CTraceContextPropagator.getInstance().extract(Context.root(), header, new Headers());
    return tracer.spanBuilder(name).setSpanKind(SpanKind.SERVER).setParent(caller).startSpan();
  }

  /// Begins a part of what is under way on this thread; whoever begins it ends it.
  Span begin(String name) {
    return tracer.spanBuilder(name).startSpan();
  }

  /// Does the work as a part of what is under way on this thread.
  ///
  /// @param finish tells the span what came of it
  public <T> T inside(String name, Supplier<T> work, BiConsumer<Span, T> finish) {
    Span span = begin(name);
    try (var _ = span.makeCurrent()) {
      T result = work.get();
      finish.accept(span, result);
      return result;
    } finally {
      span.end();
    }
  }

  /// Ends a request's span.
  public static void end(Span span, Served served) {
    span.setAttribute("http.request.method", served.method());
    span.setAttribute("http.route", served.route());
    span.setAttribute("http.response.status_code", served.status());
    span.setAttribute("invoiceagent.code", served.code());
    if (served.status() >= 500) {
      span.setStatus(StatusCode.ERROR);
      span.setAttribute("error.type", served.code());
    }
    span.end();
  }

  /// Sends what is left, for two seconds at most.
  @Override
  public void close() {
    sdk.shutdown().join(2, TimeUnit.SECONDS);
  }

  /// Metrics are read at `/metrics` and logs from the output; and only one sender is on board.
  private static Map<String, String> limited(ConfigProperties given) {
    Map<String, String> limits = new HashMap<>();
    limits.put("otel.metrics.exporter", "none");
    limits.put("otel.logs.exporter", "none");
    boolean wanted = ENDPOINTS.stream().anyMatch(name -> given.getString(name) != null);
    if (!wanted) {
      limits.put("otel.traces.exporter", "none");
    }
    for (String name : PROTOCOLS) {
      String protocol = given.getString(name);
      if (wanted && protocol != null && !protocol.equals(PROTOCOL)) {
        throw new ConfigurationException(name + " must be " + PROTOCOL);
      }
    }
    limits.put(PROTOCOLS.getFirst(), PROTOCOL);
    return limits;
  }

  private static final class Headers implements TextMapGetter<Function<String, @Nullable String>> {

    @Override
    public Iterable<String> keys(Function<String, @Nullable String> carrier) {
      return W3CTraceContextPropagator.getInstance().fields();
    }

    @Override
    public @Nullable String get(@Nullable Function<String, @Nullable String> carrier, String key) {
      return carrier == null ? null : carrier.apply(key);
    }
  }
}
