package com.invoiceagent.agent;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/// One reply of the fault server, down to the bytes on its socket.
@FunctionalInterface
public interface Reply {

  /// Sends it; returning early leaves the rest of the exchange unsent.
  void send(Received request, Exchange exchange) throws IOException, InterruptedException;

  /// A complete answer of the model, in the vendor's format.
  static Reply says(String text) {
    return ends(text, WireFormat.End.COMPLETE);
  }

  /// The answer stops at its longest length.
  static Reply truncated(String text) {
    return ends(text, WireFormat.End.LENGTH);
  }

  /// The model or the vendor's filter refuses.
  static Reply refuses() {
    return ends("", WireFormat.End.REFUSAL);
  }

  /// The vendor's content filter cut in.
  static Reply filtered() {
    return ends("", WireFormat.End.FILTER);
  }

  /// Complete, and nothing in it.
  static Reply empty() {
    return says("");
  }

  /// An answer that ended in that way.
  static Reply ends(String text, WireFormat.End end) {
    return (request, exchange) ->
        exchange.json(200, WireFormat.of(request.vendor()).answer(request, text, end));
  }

  /// Any status with a JSON body.
  static Reply status(int status, String json) {
    return (_, exchange) -> exchange.json(status, json);
  }

  /// Any status with headers and a body of that type.
  static Reply status(int status, Map<String, String> headers, String body) {
    return (_, exchange) ->
        exchange.respond(status, headers, body.getBytes(StandardCharsets.UTF_8));
  }

  /// Waits first.
  default Reply after(Duration pause) {
    return (request, exchange) -> {
      Thread.sleep(pause);
      send(request, exchange);
    };
  }

  /// Sends the head at once, then blank lines in that pace, then the model's answer, as a waiting
  /// DeepSeek does.
  static Reply blankLinesThenSays(String text, int lines, Duration pace) {
    return (request, exchange) -> {
      exchange.beginJson(200);
      for (int line = 0; line < lines; line++) {
        exchange.write("\n");
        Thread.sleep(pace);
      }
      exchange.write(
          WireFormat.of(request.vendor()).answer(request, text, WireFormat.End.COMPLETE));
    };
  }
}
