package com.invoiceagent.http;

import com.invoiceagent.ops.Probes;
import com.invoiceagent.ops.Settings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/// Sends clients that came by http to https, where the operator wants that.
///
/// What they post is refused instead: its key and its file have crossed the network in the clear
/// already, and a redirection would let that go unnoticed for ever.
@Component
@Order(4)
public final class HttpsCheck extends HttpFilter {

  private final boolean wanted;
  private final Caller caller;
  private final Problems problems;

  /// Knows whether to check, and whom to believe.
  public HttpsCheck(Settings settings, Caller caller, Problems problems) {
    this.wanted = settings.forceHttps();
    this.caller = caller;
    this.problems = problems;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!wanted || Probes.PATHS.contains(request.getRequestURI()) || caller.cameByHttps(request)) {
      chain.doFilter(request, response);
    } else if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
      response.setHeader(HttpHeaders.LOCATION, addressByHttps(request));
      response.setStatus(HttpServletResponse.SC_PERMANENT_REDIRECT);
    } else {
      problems.write(
          request, response, ProblemType.BAD_REQUEST, "The service is called by https only.");
    }
  }

  private static String addressByHttps(HttpServletRequest request) {
    String query = request.getQueryString();
    return "https://"
        + request.getServerName()
        + request.getRequestURI()
        + (query == null ? "" : "?" + query);
  }
}
