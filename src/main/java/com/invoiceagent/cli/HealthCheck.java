package com.invoiceagent.cli;

import com.invoiceagent.ops.Setting;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Asks the service on this machine whether it is alive. Uses little, so that it starts fast: an
/// orchestrator runs it every few seconds.
final class HealthCheck {

  private static final int MILLISECONDS = 3000;
  private static final byte[] GOOD = "HTTP/1.1 200".getBytes(StandardCharsets.US_ASCII);

  private HealthCheck() {}

  /// The port that the service listens on, by the value of its setting.
  static String port(@Nullable String setting) {
    return setting == null || setting.isBlank() ? Setting.PORT.standard() : setting.strip();
  }

  /// The exit code: 0 when the service on the port is alive, else 1.
  static int ask(String port) {
    try (Socket socket = new Socket()) {
      socket.setSoTimeout(MILLISECONDS);
      socket.connect(
          new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), Integer.parseInt(port)),
          MILLISECONDS);
      socket
          .getOutputStream()
          .write(
              "GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      return answersWell(socket.getInputStream()) ? 0 : 1;
    } catch (IOException | IllegalArgumentException unreachable) {
      return 1;
    }
  }

  private static boolean answersWell(InputStream answer) throws IOException {
    return Arrays.equals(answer.readNBytes(GOOD.length), GOOD);
  }
}
