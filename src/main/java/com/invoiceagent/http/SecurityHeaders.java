package com.invoiceagent.http;

import com.invoiceagent.ops.Settings;
import com.invoiceagent.ops.Stage;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Tells browsers to keep nothing, guess nothing, run nothing and frame nothing.
@Component
@Order(2)
public final class SecurityHeaders extends HttpFilter {

  static final String POLICY = "Content-Security-Policy";
  private static final String TWO_YEARS = "max-age=63072000";

  private final boolean production;
  private final Caller caller;

  /// Knows the stage.
  public SecurityHeaders(Settings settings, Caller caller) {
    this.caller = caller;
    this.production = settings.stage() == Stage.PRODUCTION;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    addTo(response);
    if (production && caller.cameByHttps(request)) {
      response.setHeader("Strict-Transport-Security", TWO_YEARS);
    }
    chain.doFilter(request, response);
  }

  /// The headers that every answer carries, however it came about.
  static void addTo(HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(POLICY, "default-src 'none'; frame-ancestors 'none'");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
  }
}
