package com.invoiceagent.agent.call;

import com.invoiceagent.agent.Reply;
import java.util.Map;

/// Errors as the vendors write them.
final class Errors {

  private Errors() {}

  /// A body with this status in the vendor's own words.
  static Reply reply(Vendor vendor, int status) {
    return Reply.status(status, body(vendor, status));
  }

  static String body(Vendor vendor, int status) {
    return switch (vendor) {
      case GEMINI ->
          "{\"error\":{\"code\":"
              + status
              + ",\"message\":\"Scripted\",\"status\":\""
              + google(status)
              + "\"}}";
      case ANTHROPIC ->
          "{\"type\":\"error\",\"error\":{\"type\":\""
              + anthropic(status)
              + "\",\"message\":\"Scripted\"},\"request_id\":\"req_1\"}";
      case OPENAI, DEEPSEEK, OPENAI_COMPATIBLE ->
          "{\"error\":{\"message\":\"Scripted\",\"type\":\""
              + openai(status)
              + "\",\"param\":null,\"code\":null}}";
    };
  }

  /// 429 with a wait in the head.
  static Reply rate(Vendor vendor, String retryAfter) {
    return Reply.status(
        429,
        Map.of("Content-Type", "application/json", "Retry-After", retryAfter),
        body(vendor, 429));
  }

  /// 429 that means that there is no money.
  static Reply moneyAs429(Vendor vendor) {
    return Reply.status(
        429,
        vendor == Vendor.ANTHROPIC
            ? "{\"type\":\"error\",\"error\":{\"type\":\"rate_limit_error\",\"message\":\"Scripted\","
                + "\"details\":{\"error_code\":\"enforced_spend_limit_reached\"}}}"
            : "{\"error\":{\"message\":\"You exceeded your current quota\",\"type\":"
                + "\"insufficient_quota\",\"param\":null,\"code\":\"credit_balance_exhausted\"}}");
  }

  /// Google's quota of the day.
  static Reply daily() {
    return Reply.status(
        429,
        "{\"error\":{\"code\":429,\"message\":\"You exceeded your current quota. Please retry in"
            + " 10h17m5.3s.\",\"status\":\"RESOURCE_EXHAUSTED\",\"details\":[{\"@type\":"
            + "\"type.googleapis.com/google.rpc.QuotaFailure\",\"violations\":[{\"quotaId\":"
            + "\"GenerateRequestsPerDayPerProjectPerModel\"}]},{\"@type\":"
            + "\"type.googleapis.com/google.rpc.RetryInfo\",\"retryDelay\":\"37025s\"}]}}");
  }

  /// Google's wait in the body.
  static Reply retryInfo(String delay) {
    return Reply.status(
        429,
        "{\"error\":{\"code\":429,\"message\":\"Scripted\",\"status\":\"RESOURCE_EXHAUSTED\","
            + "\"details\":[{\"@type\":\"type.googleapis.com/google.rpc.RetryInfo\",\"retryDelay\":\""
            + delay
            + "\"}]}}");
  }

  /// 400 for a text that is too long.
  static Reply tooLong(Vendor vendor) {
    return Reply.status(
        400,
        switch (vendor) {
          case GEMINI ->
              "{\"error\":{\"code\":400,\"message\":\"The input token count (9) exceeds the maximum"
                  + " number of tokens allowed (8).\",\"status\":\"INVALID_ARGUMENT\"}}";
          case ANTHROPIC ->
              "{\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":"
                  + "\"prompt is too long: 9 tokens > 8 maximum\"}}";
          case OPENAI ->
              "{\"error\":{\"message\":\"Scripted\",\"type\":\"invalid_request_error\",\"code\":"
                  + "\"context_length_exceeded\"}}";
          case DEEPSEEK, OPENAI_COMPATIBLE ->
              "{\"error\":{\"message\":\"This model's maximum context length is 8 tokens\",\"type\":"
                  + "\"invalid_request_error\"}}";
        });
  }

  /// 400 by a filter before the model.
  static Reply filter(Vendor vendor) {
    return Reply.status(
        400,
        vendor == Vendor.DEEPSEEK
            ? "{\"error\":{\"message\":\"Content Exists Risk\",\"type\":\"invalid_request_error\"}}"
            : "{\"error\":{\"message\":\"Filtered\",\"type\":null,\"code\":\"content_filter\"}}");
  }

  private static String google(int status) {
    return switch (status) {
      case 401 -> "UNAUTHENTICATED";
      case 403 -> "PERMISSION_DENIED";
      case 404 -> "NOT_FOUND";
      case 429 -> "RESOURCE_EXHAUSTED";
      case 500 -> "INTERNAL";
      case 503 -> "UNAVAILABLE";
      case 504 -> "DEADLINE_EXCEEDED";
      default -> "INVALID_ARGUMENT";
    };
  }

  private static String anthropic(int status) {
    return switch (status) {
      case 401 -> "authentication_error";
      case 402 -> "billing_error";
      case 403 -> "permission_error";
      case 404 -> "not_found_error";
      case 413 -> "request_too_large";
      case 429 -> "rate_limit_error";
      case 500 -> "api_error";
      case 504 -> "timeout_error";
      case 503, 529 -> "overloaded_error";
      default -> "invalid_request_error";
    };
  }

  private static String openai(int status) {
    return switch (status) {
      case 401 -> "authentication_error";
      case 429 -> "requests";
      case 500, 503 -> "server_error";
      default -> "invalid_request_error";
    };
  }
}
