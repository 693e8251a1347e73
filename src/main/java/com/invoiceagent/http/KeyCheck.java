package com.invoiceagent.http;

import com.invoiceagent.ops.ApiKeys;
import com.invoiceagent.ops.Settings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/// Wants a valid API key before the body is read.
///
/// Not a filter: what a filter takes for the path may differ from what the framework takes for the
/// route, and the difference would be a way around it.
@Component
public final class KeyCheck implements HandlerInterceptor {

  private static final String BEARER = "Bearer ";

  private final ApiKeys keys;

  /// Knows the keys.
  public KeyCheck(Settings settings) {
    this.keys = settings.apiKeys();
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    String key = keyOf(request);
    if (keys.isOpen() || (key != null && keys.contains(key))) {
      return true;
    }
    throw new RequestRefused(
        ProblemType.UNAUTHORIZED,
        "Send a valid key as 'Authorization: Bearer <key>' or 'X-API-Key: <key>'.");
  }

  private static @Nullable String keyOf(HttpServletRequest request) {
    String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      return authorization.substring(BEARER.length()).strip();
    }
    return request.getHeader("X-API-Key");
  }
}
