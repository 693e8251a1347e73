package com.invoiceagent.http;

import com.invoiceagent.ops.Settings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/// Lets pages of allowed origins call the service from a browser.
///
/// Everybody else is answered without these headers, and the browser keeps the answer from the
/// page. Refusing would also hit the service's own pages behind a proxy that ends TLS: the service
/// cannot tell that such a request is of its own origin.
@Component
@Order(5)
public final class CrossOrigin extends HttpFilter {

  private final List<String> origins;

  /// Knows the allowed origins.
  public CrossOrigin(Settings settings) {
    this.origins = settings.corsOrigins();
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!origins.isEmpty()) {
      response.addHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
    }
    String origin = request.getHeader(HttpHeaders.ORIGIN);
    if (origin == null || !(origins.contains("*") || origins.contains(origin))) {
      chain.doFilter(request, response);
      return;
    }
    response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
    response.setHeader(
        HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS,
        "X-Request-Id, X-Proof-Status, Content-Disposition, Retry-After");
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    if (isPreflight(request)) {
      response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, POST");
      response.setHeader(
          HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS,
          "Authorization, Content-Type, Mcp-Protocol-Version, traceparent, X-API-Key, X-Request-Id");
      response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "600");
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean isPreflight(HttpServletRequest request) {
    return request.getMethod().equals("OPTIONS")
        && request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD) != null;
  }
}
