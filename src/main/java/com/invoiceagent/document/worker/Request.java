package com.invoiceagent.document.worker;

import com.invoiceagent.document.Verification;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// What a worker is asked to read; shows neither the file nor the passwords when printed.
final class Request {

  /// PDF knows 127 bytes at most.
  static final int LONGEST_PASSWORD = 1024;

  private static final int MOST_PASSWORDS = 32;

  private final byte[] file;
  private final List<String> passwords;
  private final Verification verification;
  private final Duration limit;

  Request(byte[] file, List<String> passwords, Verification verification, Duration limit) {
    this.file = file;
    this.passwords = List.copyOf(passwords);
    this.verification = verification;
    this.limit = limit;
  }

  byte[] file() {
    return file;
  }

  List<String> passwords() {
    return passwords;
  }

  Verification verification() {
    return verification;
  }

  Duration limit() {
    return limit;
  }

  /// Whether the protocol carries it.
  boolean fits() {
    return passwords.size() <= MOST_PASSWORDS
        && passwords.stream().allMatch(password -> bytes(password).length <= LONGEST_PASSWORD)
        && Frame.Kind.REQUEST.fits(length());
  }

  void write(OutputStream pipe) throws IOException {
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(pipe));
    Frame.head(out, Frame.Kind.REQUEST, length());
    out.writeInt((int) Math.min(limit.toMillis(), Integer.MAX_VALUE));
    out.writeByte(Codes.code(verification));
    out.writeInt(passwords.size());
    for (String password : passwords) {
      byte[] secret = bytes(password);
      out.writeInt(secret.length);
      out.write(secret);
    }
    out.write(file);
    out.flush();
  }

  private long length() {
    long secrets = 0;
    for (String password : passwords) {
      secrets += Integer.BYTES + bytes(password).length;
    }
    return 2L * Integer.BYTES + 1 + secrets + file.length;
  }

  static Request read(Frame frame) throws IOException {
    if (frame.kind() != Frame.Kind.REQUEST) {
      throw new BadFrame("A request was expected");
    }
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(frame.payload()));
    int millis = in.readInt();
    Verification verification = Codes.verification(in.readByte());
    int count = in.readInt();
    if (millis < 0 || count < 0 || count > MOST_PASSWORDS) {
      throw new BadFrame("No request looks like this");
    }
    List<String> passwords = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      passwords.add(password(in));
    }
    return new Request(in.readAllBytes(), passwords, verification, Duration.ofMillis(millis));
  }

  private static String password(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > LONGEST_PASSWORD) {
      throw new BadFrame("No password is as long as this");
    }
    byte[] secret = new byte[length];
    in.readFully(secret);
    return new String(secret, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
