package com.invoiceagent.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.springframework.core.io.Resource;

/// One file of the web page, ready to be sent.
///
/// @param type its media type
/// @param tag changes when the content does
/// @param plain the content
/// @param zipped the content in gzip's form
@SuppressWarnings("ArrayRecordComponent") // never compared
record PageFile(String type, String tag, byte[] plain, byte[] zipped) {

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html;charset=UTF-8"),
          Map.entry("css", "text/css;charset=UTF-8"),
          Map.entry("js", "text/javascript;charset=UTF-8"),
          Map.entry("mjs", "text/javascript;charset=UTF-8"),
          Map.entry("json", "application/json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("ttf", "font/ttf"));

  /// Reads the file.
  ///
  /// @throws IOException when it cannot be read
  static PageFile read(Resource file) throws IOException {
    byte[] content;
    try (InputStream in = file.getInputStream()) {
      content = in.readAllBytes();
    }
    return new PageFile(typeOf(file), tagOf(content), content, zip(content));
  }

  /// The content as it is sent.
  byte[] content(boolean asZip) {
    return asZip ? zipped : plain;
  }

  /// The entity tag as the header has it; the two forms of the content are two entities.
  String tag(boolean asZip) {
    return '"' + tag + (asZip ? "-gz" : "") + '"';
  }

  private static String typeOf(Resource file) {
    String name = String.valueOf(file.getFilename());
    String ending = name.substring(name.lastIndexOf('.') + 1);
    // Licences have no ending, Type 1 fonts have no type that browsers know.
    return TYPES.getOrDefault(
        ending,
        name.startsWith("LICENSE") ? "text/plain;charset=UTF-8" : "application/octet-stream");
  }

  private static String tagOf(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private static byte[] zip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length / 3 + 64);
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(content);
    }
    return bytes.toByteArray();
  }
}
