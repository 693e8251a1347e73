package com.invoiceagent.agent;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Speaks the wire formats of all vendors over HTTP on loopback, does with each request what a
/// [Script] says, and remembers what it was sent.
///
/// ```java
/// try (FaultServer server = FaultServer.start(Script.always(Reply.says("{\"rows\":[]}")))) {
///   ... server.baseUrl("gemini") ...
///   assertThat(server.received()).hasSize(1);
/// }
/// ```
public final class FaultServer implements AutoCloseable {

  private final ServerSocket listening;
  private final Script script;
  private final List<Received> received = new CopyOnWriteArrayList<>();
  private final List<Socket> open = new CopyOnWriteArrayList<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private FaultServer(Script script) throws IOException {
    this.script = script;
    this.listening = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
  }

  /// Listens on a free port until it is closed.
  public static FaultServer start(Script script) throws IOException {
    FaultServer server = new FaultServer(script);
    var _ = server.threads.submit(server::accept);
    return server;
  }

  /// What to set as the vendor's base URL.
  public URI baseUrl(String vendor) {
    return URI.create("http://127.0.0.1:" + port() + "/" + vendor + "/v1");
  }

  /// Where it listens.
  public int port() {
    return listening.getLocalPort();
  }

  /// All requests so far, in the order in which they came.
  public List<Received> received() {
    return List.copyOf(received);
  }

  /// The requests in one vendor's format.
  public List<Received> received(String vendor) {
    return received.stream().filter(request -> request.vendor().equals(vendor)).toList();
  }

  @Override
  public void close() throws IOException {
    listening.close();
    for (Socket socket : open) {
      socket.close();
    }
    threads.shutdownNow();
  }

  private Void accept() throws IOException {
    while (!listening.isClosed()) {
      Socket socket = listening.accept();
      var _ = threads.submit(() -> serve(socket));
    }
    return null;
  }

  private Void serve(Socket socket) throws IOException, InterruptedException {
    open.add(socket);
    try (socket) {
      Received request = read(socket.getInputStream());
      script.to(request).send(request, new Exchange(socket));
    } finally {
      open.remove(socket);
    }
    return null;
  }

  private Received read(InputStream in) throws IOException {
    String path = line(in).split(" ", 0)[1];
    Map<String, List<String>> headers = new TreeMap<>();
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      String[] parts = line.split(":", 2);
      headers
          .computeIfAbsent(parts[0].toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
          .add(parts[1].strip());
    }
    int length = Integer.parseInt(headers.getOrDefault("content-length", List.of("0")).getFirst());
    String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
    synchronized (received) {
      Received request = WireFormat.received(path, headers, body, received.size());
      received.add(request);
      return request;
    }
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new IOException("The request ended early");
      }
      line.write(next);
    }
    byte[] bytes = line.toByteArray();
    int length =
        bytes.length > 0 && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
    return new String(Arrays.copyOf(bytes, length), StandardCharsets.ISO_8859_1);
  }
}
