package com.invoiceagent.http;

import com.invoiceagent.ops.AccessLog;
import com.invoiceagent.ops.Drain;
import com.invoiceagent.ops.LogKey;
import com.invoiceagent.ops.Probes;
import com.invoiceagent.ops.RequestMetrics;
import com.invoiceagent.ops.Served;
import com.invoiceagent.ops.Traces;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/// Outermost: gives the request its id, and writes down how it ended.
@Component
@Order(1)
public final class ExchangeFilter extends HttpFilter {

  private final AccessLog log;
  private final RequestMetrics metrics;
  private final Traces traces;
  private final Drain drain;

  /// Writes to all of them.
  public ExchangeFilter(AccessLog log, RequestMetrics metrics, Traces traces, Drain drain) {
    this.log = log;
    this.metrics = metrics;
    this.traces = traces;
    this.drain = drain;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Exchange exchange = Exchange.of(request);
    response.setHeader(Exchange.ID_HEADER, exchange.id());
    if (drain.isOn()) {
      // The next request is for somebody else: this connection will not be there for it.
      response.setHeader(HttpHeaders.CONNECTION, "close");
    }
    Span span = span(exchange, request);
    try (Scope _ = span.makeCurrent();
        MDC.MDCCloseable _ = MDC.putCloseable(LogKey.REQUEST_ID.label(), exchange.id());
        MDC.MDCCloseable _ = MDC.putCloseable(LogKey.TRACE_ID.label(), traceId(span))) {
      int status = ProblemType.INTERNAL_ERROR.status();
      try {
        chain.doFilter(request, response);
        status = response.getStatus();
      } finally {
        // What escapes every handler is answered by the server, after this filter.
        finish(exchange, span, status);
      }
    }
  }

  /// Null, which puts nothing there, for what is not traced.
  private static @Nullable String traceId(Span span) {
    return span.getSpanContext().isValid() ? span.getSpanContext().getTraceId() : null;
  }

  /// Probes come every few seconds and would only fill the collector.
  private Span span(Exchange exchange, HttpServletRequest request) {
    String route = exchange.route();
    return Probes.PATHS.contains(route)
        ? Span.getInvalid()
        : traces.begin(exchange.method() + " " + route, request::getHeader);
  }

  private void finish(Exchange exchange, Span span, int status) {
    Served served = exchange.served(status);
    Traces.end(span, served);
    log.write(served);
    metrics.count(served);
  }
}
