package com.invoiceagent.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A socket, for requests that no well-behaved client sends.
final class RawConnection implements AutoCloseable {

  private final Socket socket;

  RawConnection(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(20_000);
  }

  RawConnection write(String text) throws IOException {
    return write(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  RawConnection write(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
    socket.getOutputStream().flush();
    return this;
  }

  /// Writes only the beginning.
  RawConnection write(byte[] bytes, int count) throws IOException {
    return write(Arrays.copyOf(bytes, count));
  }

  /// The head of an upload that says it will be so long.
  RawConnection beginUpload(int length) throws IOException {
    return write(
        "POST "
            + Paths.PROCESS_INVOICE
            + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
            + Form.TYPE
            + "\r\nContent-Length: "
            + length
            + "\r\nConnection: close\r\n\r\n");
  }

  /// Says that nothing more will come.
  RawConnection endOutput() throws IOException {
    socket.shutdownOutput();
    return this;
  }

  /// All that comes until the service closes the connection.
  String readAll() throws IOException {
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /// What comes until this text was there.
  String readUntil(String text) throws IOException {
    StringBuilder read = new StringBuilder();
    while (read.indexOf(text) < 0) {
      int next = socket.getInputStream().read();
      if (next < 0) {
        throw new IOException("The connection was closed after " + read);
      }
      read.append((char) next);
    }
    return read.toString();
  }

  /// Gives up without a word.
  @Override
  public void close() throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }
}
