package com.invoiceagent.http;

import com.invoiceagent.load.RateLimit;
import com.invoiceagent.ops.ApiKeys;
import com.invoiceagent.ops.Settings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/// Wants a valid API key, and a caller who does not call too often, before the body is read.
///
/// Not a filter: what a filter takes for the path may differ from what the framework takes for the
/// route, and the difference would be a way around it.
@Component
public final class KeyCheck implements HandlerInterceptor {

  private static final String BEARER = "Bearer ";

  private final ApiKeys keys;
  private final RateLimit limit;
  private final Caller caller;

  /// Knows the keys and the limit.
  public KeyCheck(Settings settings, RateLimit limit, Caller caller) {
    this.keys = settings.apiKeys();
    this.limit = limit;
    this.caller = caller;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    Duration wait = limit.take(keys.isOpen() ? caller.address(request) : keyName(request));
    if (wait.isPositive()) {
      long seconds = wait.plusSeconds(1).minusNanos(1).toSeconds();
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
      throw new RequestRefused(
          ProblemType.RATE_LIMITED, "Too many requests. Retry-After says when to go on.");
    }
    return true;
  }

  private String keyName(HttpServletRequest request) {
    String key = keyOf(request);
    String name = key == null ? null : keys.nameOf(key);
    if (name == null) {
      throw new RequestRefused(
          ProblemType.UNAUTHORIZED,
          "Send a valid key as 'Authorization: Bearer <key>' or 'X-API-Key: <key>'.");
    }
    Exchange.of(request).calledBy(name);
    return name;
  }

  private static @Nullable String keyOf(HttpServletRequest request) {
    String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      return authorization.substring(BEARER.length()).strip();
    }
    return request.getHeader("X-API-Key");
  }
}
