package com.invoiceagent.http;

import com.invoiceagent.ops.AccessLog;
import com.invoiceagent.ops.RequestMetrics;
import com.invoiceagent.ops.Served;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Outermost: gives the request its id, and writes down how it ended.
@Component
@Order(1)
public final class ExchangeFilter extends HttpFilter {

  static final String ID_IN_LOGS = "request_id";

  private final AccessLog log;
  private final RequestMetrics metrics;

  /// Writes to both.
  public ExchangeFilter(AccessLog log, RequestMetrics metrics) {
    this.log = log;
    this.metrics = metrics;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Exchange exchange = Exchange.of(request);
    response.setHeader(Exchange.ID_HEADER, exchange.id());
    try (MDC.MDCCloseable _ = MDC.putCloseable(ID_IN_LOGS, exchange.id())) {
      int status = ProblemType.INTERNAL_ERROR.status();
      try {
        chain.doFilter(request, response);
        status = response.getStatus();
      } finally {
        // What escapes every handler is answered by the server, after this filter.
        finish(exchange, status);
      }
    }
  }

  private void finish(Exchange exchange, int status) {
    Served served = exchange.served(status);
    log.write(served);
    metrics.count(served);
  }
}
