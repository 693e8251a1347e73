package com.invoiceagent.agent.call;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// What an error's body says, in any vendor's format.
///
/// @param codes its types, codes and reasons in lower case
/// @param message its text in lower case; read for known phrases and never shown, since it may
///   quote the request
/// @param status the status that stands in the body; 0 when none does
/// @param retryDelay a stated time to wait such as `37s`; empty when none is
record ErrorBody(Set<String> codes, String message, int status, String retryDelay) {

  static final ErrorBody NONE = new ErrorBody(Set.of(), "", 0, "");

  /// Reads the object whose member `error` tells of the failure; nothing when there is none.
  static ErrorBody of(JsonNode json) {
    JsonNode error = json.path("error");
    if (error.isString()) {
      return new ErrorBody(Set.of(), lower(error), 0, "");
    }
    if (!error.isObject()) {
      return NONE;
    }
    Set<String> codes = new LinkedHashSet<>();
    Stream.of("type", "code", "status", "reason")
        .map(name -> lower(error.path(name)))
        .filter(code -> !code.isEmpty())
        .forEach(codes::add);
    String delay = "";
    JsonNode details = error.path("details");
    if (details.isObject()) {
      details.forEach(value -> codes.add(lower(value)));
    }
    for (JsonNode detail : details.isArray() ? details : MissingNode.getInstance()) {
      codes.add(lower(detail.path("reason")));
      detail.path("violations").forEach(each -> codes.add(lower(each.path("quotaId"))));
      delay = detail.path("retryDelay").asString(delay);
    }
    int status = error.path("code").asInt(0);
    return new ErrorBody(codes, lower(error.path("message")), status, delay);
  }

  /// Whether it tells of a failure at all.
  boolean isError() {
    return !codes.isEmpty() || !message.isEmpty();
  }

  boolean has(Set<String> any) {
    return codes.stream().anyMatch(any::contains);
  }

  boolean codeContains(String part) {
    return codes.stream().anyMatch(code -> code.contains(part));
  }

  boolean says(String... phrases) {
    return Stream.of(phrases).anyMatch(message::contains);
  }

  private static String lower(JsonNode text) {
    return text.asString("").toLowerCase(Locale.ROOT);
  }
}
