package com.invoiceagent.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A multipart body as a client writes it.
final class Form {

  static final String BOUNDARY = "a-boundary";
  static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;
  static final byte[] PDF = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  static Form withFile() {
    return withFile(PDF);
  }

  static Form withFile(byte[] content) {
    return new Form().file("fatura.pdf", content);
  }

  /// A file of so many bytes.
  static Form withFile(int size) {
    byte[] content = new byte[size];
    Arrays.fill(content, (byte) 'x');
    return withFile(content);
  }

  Form file(String name, byte[] content) {
    return part(
        "Content-Disposition: form-data; name=\"file\"; filename=\""
            + name
            + "\"\r\nContent-Type: application/pdf",
        content);
  }

  Form text(String name, String value) {
    return part(
        "Content-Disposition: form-data; name=\"" + name + "\"",
        value.getBytes(StandardCharsets.UTF_8));
  }

  Form part(String headers, byte[] content) {
    write("--" + BOUNDARY + "\r\n" + headers + "\r\n\r\n");
    body.writeBytes(content);
    write("\r\n");
    return this;
  }

  byte[] bytes() {
    byte[] end = ("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII);
    byte[] begun = body.toByteArray();
    byte[] all = Arrays.copyOf(begun, begun.length + end.length);
    System.arraycopy(end, 0, all, begun.length, end.length);
    return all;
  }

  private void write(String text) {
    body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
