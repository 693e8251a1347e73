package com.invoiceagent.agent;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A request as the fault server understood it.
///
/// @param vendor the one whose wire format it has: the first part of the path
/// @param model as asked for; empty when the request names none
/// @param instructions the system's part of the prompt
/// @param text the user's part of the prompt
/// @param longestAnswer in tokens; 0 when the request does not limit it
/// @param path with its query
/// @param headers by lower-case name
/// @param body as it came
/// @param number how many requests came before it, of all vendors
public record Received(
    String vendor,
    String model,
    String instructions,
    String text,
    int longestAnswer,
    String path,
    Map<String, List<String>> headers,
    String body,
    int number) {

  /// The first value of a header.
  public Optional<String> header(String name) {
    return headers.getOrDefault(name, List.of()).stream().findFirst();
  }
}
