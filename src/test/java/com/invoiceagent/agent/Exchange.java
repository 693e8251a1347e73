package com.invoiceagent.agent;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// The answering side of one connection of the fault server. Every reply ends with the connection.
public final class Exchange {

  private final Socket socket;
  private final OutputStream out;

  Exchange(Socket socket) throws IOException {
    this.socket = socket;
    this.out = socket.getOutputStream();
  }

  /// A complete response of JSON.
  public void json(int status, String body) throws IOException {
    respond(
        status, Map.of("Content-Type", "application/json"), body.getBytes(StandardCharsets.UTF_8));
  }

  /// A complete response.
  public void respond(int status, Map<String, String> headers, byte[] body) throws IOException {
    head(status, headers, "Content-Length: " + body.length + "\r\n");
    out.write(body);
    out.flush();
  }

  /// A head whose body lasts until the connection ends; what follows is up to [#write].
  public void beginJson(int status) throws IOException {
    head(status, Map.of("Content-Type", "application/json"), "");
  }

  /// Any head, exactly these lines included: each ends with a line break.
  public void head(int status, Map<String, String> headers, String more) throws IOException {
    StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Scripted\r\n");
    headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
    write(head + more + "Connection: close\r\n\r\n");
  }

  /// Bytes as they are.
  public void write(String text) throws IOException {
    write(text.getBytes(StandardCharsets.UTF_8));
  }

  /// Bytes as they are.
  public void write(byte[] bytes) throws IOException {
    out.write(bytes);
    out.flush();
  }

  /// Ends the connection as a crash does: the other side gets a reset, not an end.
  public void reset() throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  /// Says nothing until the other side has gone.
  public void hang() throws IOException {
    while (socket.getInputStream().read() >= 0) {
      // Whatever it still sends is not wanted.
    }
  }
}
