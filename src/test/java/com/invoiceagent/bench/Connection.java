package com.invoiceagent.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// One connection to the service that stays open, with as little work around a request as there can
/// be.
final class Connection implements AutoCloseable {

  private static final String BOUNDARY = "----bench";

  /// After so many nanoseconds the service may have ended the connection.
  private static final long LONGEST_IDLE = 5_000_000_000L;

  private final int port;
  private Socket socket;
  private InputStream in;
  private OutputStream out;
  private boolean open;
  private long lastUsed;

  Connection(int port) throws IOException {
    this.port = port;
    connect();
  }

  private void connect() throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(120_000);
    in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    out = socket.getOutputStream();
    open = true;
    lastUsed = System.nanoTime();
  }

  /// The bytes of a request that sends the file.
  static byte[] request(byte[] file) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.write(
        ascii(
            "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"invoice.pdf\"\r\n"
                    .formatted(BOUNDARY)
                + "Content-Type: application/pdf\r\n\r\n"));
    body.write(file);
    body.write(ascii("\r\n--" + BOUNDARY + "--\r\n"));
    ByteArrayOutputStream request = new ByteArrayOutputStream();
    request.write(
        ascii(
            "POST /v1/process-invoice HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: application/json\r\n"
                + "Content-Type: multipart/form-data; boundary=%s\r\nContent-Length: %d\r\n\r\n"
                    .formatted(BOUNDARY, body.size())));
    body.writeTo(request);
    return request.toByteArray();
  }

  /// Sends the request, reads the whole answer, and gives its status.
  int send(byte[] request) throws IOException {
    if (!open || System.nanoTime() - lastUsed > LONGEST_IDLE) {
      socket.close();
      connect();
    }
    out.write(request);
    out.flush();
    int status = Integer.parseInt(line().split(" ", 3)[1]);
    int length = -1;
    boolean chunked = false;
    for (String header = line(); !header.isEmpty(); header = line()) {
      String lower = header.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Integer.parseInt(header.substring(15).strip());
      }
      chunked |= lower.equals("transfer-encoding: chunked");
      open &= !lower.equals("connection: close");
    }
    if (chunked) {
      skipChunks();
    } else {
      in.skipNBytes(Math.max(0, length));
    }
    lastUsed = System.nanoTime();
    return status;
  }

  private void skipChunks() throws IOException {
    for (int size = chunkSize(); size > 0; size = chunkSize()) {
      in.skipNBytes(size);
      line();
    }
    line();
  }

  private int chunkSize() throws IOException {
    return Integer.parseInt(line().split(";", 2)[0].strip(), 16);
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("the service closed the connection");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
