package com.invoiceagent.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.GZIPInputStream;

/// Takes what the service tells others: traces by OTLP, and events of an error tracker.
final class Collector implements AutoCloseable {

  private final HttpServer server;
  private final Queue<byte[]> traces = new ConcurrentLinkedQueue<>();
  private final Queue<String> events = new ConcurrentLinkedQueue<>();
  private final Queue<String> heads = new ConcurrentLinkedQueue<>();

  Collector() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/v1/traces", exchange -> traces.add(take(exchange)));
    server.createContext(
        "/api/", exchange -> events.add(new String(take(exchange), StandardCharsets.UTF_8)));
    server.start();
  }

  String endpoint() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  String dsn() {
    return "http://publickey@127.0.0.1:" + server.getAddress().getPort() + "/7";
  }

  /// The bodies of events, as text.
  List<String> events() {
    return List.copyOf(events);
  }

  /// Everything that came, as text.
  String all() {
    StringBuilder all =
        new StringBuilder(String.join("\n", events)).append(String.join("\n", heads));
    traces.forEach(body -> all.append(new String(body, StandardCharsets.UTF_8)));
    return all.toString();
  }

  /// The spans that came.
  List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    for (byte[] body : traces) {
      for (byte[] resource : fields(body, 1)) {
        for (byte[] scope : fields(resource, 2)) {
          fields(scope, 2).forEach(span -> spans.add(Span.of(span)));
        }
      }
    }
    return spans;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private byte[] take(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    heads.add(exchange.getRequestURI() + " " + exchange.getRequestHeaders().entrySet());
    exchange.sendResponseHeaders(200, -1);
    exchange.close();
    if (!"gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"))) {
      return body;
    }
    try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return plain.readAllBytes();
    }
  }

  /// The values of a message's field that are texts, bytes or messages (protocol buffers).
  private static List<byte[]> fields(byte[] message, int number) {
    List<byte[]> found = new ArrayList<>();
    ByteBuffer in = ByteBuffer.wrap(message);
    while (in.hasRemaining()) {
      long tag = varint(in);
      switch ((int) (tag & 7)) {
        case 0 -> varint(in);
        case 1 -> in.getLong();
        case 5 -> in.getInt();
        case 2 -> {
          byte[] value = new byte[(int) varint(in)];
          in.get(value);
          if (tag >> 3 == number) {
            found.add(value);
          }
        }
        default -> throw new IllegalArgumentException("No protocol buffer");
      }
    }
    return found;
  }

  private static long varint(ByteBuffer in) {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = in.get();
      value |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  /// A part of a trace.
  record Span(String trace, String id, String parent, String name, List<String> attributes) {

    private static Span of(byte[] message) {
      return new Span(
          hex(message, 1),
          hex(message, 2),
          hex(message, 4),
          new String(fields(message, 5).getFirst(), StandardCharsets.UTF_8),
          fields(message, 9).stream()
              .map(attribute -> new String(fields(attribute, 1).getFirst(), StandardCharsets.UTF_8))
              .toList());
    }

    private static String hex(byte[] message, int number) {
      List<byte[]> values = fields(message, number);
      return values.isEmpty() ? "" : HexFormat.of().formatHex(values.getFirst());
    }
  }
}
