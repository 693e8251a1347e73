package com.invoiceagent.agent.call;

import com.invoiceagent.agent.Reply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/// Replies that no well-behaved server gives.
final class RawReplies {

  private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

  static final Reply RESET = (_, exchange) -> exchange.reset();

  static final Reply SILENCE = (_, exchange) -> exchange.hang();

  static final Reply HEAD_ONLY =
      (_, exchange) -> {
        exchange.beginJson(200);
        exchange.hang();
      };

  static final Reply BLANK_LINES =
      (_, exchange) -> {
        exchange.beginJson(200);
        while (true) {
          exchange.write("\n");
          Thread.sleep(20);
        }
      };

  static final Reply DRIP =
      (request, exchange) -> {
        exchange.beginJson(200);
        for (byte next : Faults.answer(request).getBytes(StandardCharsets.UTF_8)) {
          exchange.write(new byte[] {next});
          Thread.sleep(100);
        }
      };

  static final Reply COMMENTS =
      (request, exchange) -> {
        exchange.beginJson(200);
        exchange.write(": keep-alive\n\n: keep-alive\n\n");
        exchange.write(Faults.answer(request));
      };

  static final Reply RESET_IN_BODY =
      (request, exchange) -> {
        exchange.head(200, JSON, "Content-Length: 5000\r\n");
        exchange.write(Faults.answer(request).substring(0, 40));
        Thread.sleep(50);
        exchange.reset();
      };

  static final Reply SHORT_BODY =
      (request, exchange) -> {
        exchange.head(200, JSON, "Content-Length: 5000\r\n");
        exchange.write(Faults.answer(request));
      };

  static final Reply LONG_BODY =
      (request, exchange) -> {
        exchange.head(200, JSON, "Content-Length: 40\r\n");
        exchange.write(Faults.answer(request));
      };

  /// To another path of the same server, which would answer.
  static final Reply REDIRECT =
      (request, exchange) ->
          exchange.respond(307, Map.of("Location", request.path() + "?again"), new byte[0]);

  static final Reply OTHER_TYPES =
      Reply.status(
          200,
          "{\"choices\":[{\"message\":{\"content\":{\"rows\":{}}},\"finish_reason\":\"stop\"}],"
              + "\"candidates\":[{\"content\":[\"text\"],\"finishReason\":\"STOP\"}],"
              + "\"content\":[7],\"stop_reason\":\"end_turn\"}");

  static final Reply DEEP = Reply.status(200, "[".repeat(100_000));

  static final Reply HUGE =
      (_, exchange) -> {
        exchange.beginJson(200);
        byte[] part = "          ".repeat(10_000).getBytes(StandardCharsets.UTF_8);
        for (int sent = 0; sent < 50_000_000; sent += part.length) {
          exchange.write(part);
        }
      };

  static final Reply GZIP_BOMB =
      (_, exchange) ->
          exchange.respond(200, Map.of("Content-Encoding", "gzip"), packed(" ".repeat(50_000_000)));

  static final Reply BROTLI =
      Reply.status(200, Map.of("Content-Encoding", "br"), "\u0001\u0002\u0003");

  static final Reply PLAIN =
      (request, exchange) ->
          exchange.respond(
              200,
              Map.of("Content-Type", "text/plain"),
              Faults.answer(request).getBytes(StandardCharsets.UTF_8));

  static final Reply WITHOUT_USAGE =
      (request, exchange) ->
          exchange.json(
              200, Faults.answer(request).replaceAll("\"usage(Metadata)?\"", "\"other\""));

  private RawReplies() {}

  static Reply gzip() {
    return (request, exchange) ->
        exchange.respond(200, Map.of("Content-Encoding", "gzip"), packed(Faults.answer(request)));
  }

  static Reply html(int status) {
    return Reply.status(
        status,
        Map.of("Content-Type", "text/html"),
        "<!doctype html><title>Sign in</title><p>Please sign in to the network.");
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
