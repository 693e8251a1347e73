package com.invoiceagent.agent.call;

import java.util.Set;

/// From a status and an error's body to what follows from them.
///
/// The order matters: 429 alone may mean too fast, no money or the day's quota, and 400 may be a
/// wrong key, a text that is too long or a filter.
final class FailureRules {

  private static final Set<String> MONEY =
      Set.of(
          "insufficient_quota",
          "insufficient_balance",
          "billing_error",
          "billing_not_active",
          "billing_hard_limit_reached",
          "credit_balance_exhausted",
          "organization_usage_limit_exceeded");
  private static final Set<String> KEY =
      Set.of(
          "invalid_api_key",
          "api_key_invalid",
          "authentication_error",
          "permission_error",
          "permission_denied",
          "unauthenticated");
  private static final Set<String> LENGTH =
      Set.of("context_length_exceeded", "request_too_large", "string_above_max_length");
  private static final Set<String> FILTER =
      Set.of(
          "content_filter",
          "content_policy_violation",
          "invalid_prompt",
          "responsibleaipolicyviolation");
  private static final Set<String> BUSY =
      Set.of("overloaded_error", "server_is_overloaded", "slow_down", "unavailable");
  private static final Set<String> BROKEN =
      Set.of("server_error", "api_error", "internal_server_error", "internal", "internal_error");

  private FailureRules() {}

  /// The fault that this response is.
  ///
  /// @param status of the response
  static Fault of(int status, ErrorBody error) {
    if (status == 402
        || error.has(MONEY)
        || error.codeContains("spend_limit")
        || error.says("credit balance is too low", "insufficient balance", "spend limit")) {
      return Fault.free(CallFailure.NO_CREDIT, Remedy.NONE);
    }
    if (status == 401 || status == 403 || error.has(KEY)) {
      return Fault.free(CallFailure.AUTHENTICATION, Remedy.NONE);
    }
    if (status == 413
        || error.has(LENGTH)
        || error.says("maximum context length", "prompt is too long", "input token count")) {
      return Fault.free(CallFailure.TOO_LONG, Remedy.NONE);
    }
    if (error.has(FILTER) || error.says("content exists risk", "content management policy")) {
      return Fault.free(CallFailure.REFUSED, Remedy.NONE);
    }
    return byStatus(stated(status, error), error);
  }

  /// The status itself, or for an error under 200 the one that its body means.
  private static int stated(int status, ErrorBody error) {
    if (status >= 300) {
      return status;
    }
    if (error.status() >= 400 && error.status() < 600) {
      return error.status();
    }
    if (error.has(BUSY)) {
      return 503;
    }
    if (error.has(BROKEN)) {
      return 500;
    }
    return error.codeContains("rate_limit") || error.codeContains("resource_exhausted")
        ? 429
        : status;
  }

  private static Fault byStatus(int status, ErrorBody error) {
    return switch (status) {
      case 429 ->
          Fault.free(CallFailure.RATE_LIMITED, daily(error) ? Remedy.NONE : Remedy.ONE_RETRY);
      case 503, 504, 529 -> Fault.free(CallFailure.UNAVAILABLE, Remedy.TWO_RETRIES);
      case 408, 409, 425 -> Fault.free(CallFailure.UNAVAILABLE, Remedy.ONE_RETRY);
      default -> {
        if (status >= 500) {
          yield Fault.free(
              CallFailure.UNAVAILABLE, error.has(BUSY) ? Remedy.TWO_RETRIES : Remedy.ONE_RETRY);
        }
        // A redirect would take the key along to wherever it points.
        yield status >= 300
            ? Fault.free(CallFailure.BAD_REQUEST, Remedy.NONE)
            : Fault.billed(CallFailure.MALFORMED, Remedy.ONE_RETRY);
      }
    };
  }

  private static boolean daily(ErrorBody error) {
    return error.codeContains("perday")
        || error.codeContains("quota_exceeded")
        || error.says("limit: 0", "per day");
  }
}
