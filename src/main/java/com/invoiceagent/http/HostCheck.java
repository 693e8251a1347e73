package com.invoiceagent.http;

import com.invoiceagent.ops.Probes;
import com.invoiceagent.ops.Settings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Answers only under the names the operator allows.
///
/// Probes are exempt: an orchestrator asks by the address of the moment.
@Component
@Order(3)
public final class HostCheck extends HttpFilter {

  private final List<String> allowed;
  private final Problems problems;

  /// Knows the allowed names.
  public HostCheck(Settings settings, Problems problems) {
    this.allowed = settings.allowedHosts();
    this.problems = problems;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (allowed.isEmpty()
        || Probes.PATHS.contains(request.getRequestURI())
        || isAllowed(request.getServerName().toLowerCase(Locale.ROOT))) {
      chain.doFilter(request, response);
    } else {
      problems.write(
          request,
          response,
          ProblemType.BAD_REQUEST,
          "The service does not answer under the name in the Host header.");
    }
  }

  private boolean isAllowed(String host) {
    return allowed.stream()
        .anyMatch(name ->
            name.equals("*")
                || name.equals(host)
                || (name.startsWith("*.") && host.endsWith(name.substring(1))));
  }
}
