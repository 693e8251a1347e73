package com.invoiceagent.document.worker;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What a worker is asked to read; shows neither the file nor the password when printed.
final class Request {

  /// PDF knows 127 bytes at most.
  static final int LONGEST_PASSWORD = 1024;

  private static final int NO_PASSWORD = -1;

  private final byte[] file;
  private final @Nullable String password;
  private final Duration limit;

  Request(byte[] file, @Nullable String password, Duration limit) {
    this.file = file;
    this.password = password;
    this.limit = limit;
  }

  byte[] file() {
    return file;
  }

  @Nullable String password() {
    return password;
  }

  Duration limit() {
    return limit;
  }

  /// Whether the protocol carries it.
  boolean fits() {
    return (password == null || bytes(password).length <= LONGEST_PASSWORD)
        && Frame.Kind.REQUEST.fits((long) file.length + LONGEST_PASSWORD + 2 * Integer.BYTES);
  }

  void write(OutputStream pipe) throws IOException {
    byte[] secret = password == null ? new byte[0] : bytes(password);
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(pipe));
    long length = 2L * Integer.BYTES + secret.length + file.length;
    Frame.head(out, Frame.Kind.REQUEST, length);
    out.writeInt((int) Math.min(limit.toMillis(), Integer.MAX_VALUE));
    out.writeInt(password == null ? NO_PASSWORD : secret.length);
    out.write(secret);
    out.write(file);
    out.flush();
  }

  static Request read(Frame frame) throws IOException {
    if (frame.kind() != Frame.Kind.REQUEST) {
      throw new BadFrame("A request was expected");
    }
    DataInputStream in = new DataInputStream(new java.io.ByteArrayInputStream(frame.payload()));
    int millis = in.readInt();
    int length = in.readInt();
    if (millis < 0 || length < NO_PASSWORD || length > LONGEST_PASSWORD) {
      throw new BadFrame("No request looks like this");
    }
    byte[] secret = in.readNBytes(Math.max(0, length));
    String password = length == NO_PASSWORD ? null : new String(secret, StandardCharsets.UTF_8);
    return new Request(in.readAllBytes(), password, Duration.ofMillis(millis));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
