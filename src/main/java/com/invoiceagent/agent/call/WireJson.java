package com.invoiceagent.agent.call;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The JSON of a response's body, read with limits: a provider, or whoever stands in its place, is
/// a stranger.
final class WireJson {

  /// The longest body, unpacked, in bytes: far more than the longest answer that is asked for.
  static final int LONGEST = 2 * 1024 * 1024;

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(64)
                          .maxStringLength(LONGEST)
                          .maxNumberLength(100)
                          .build())
                  .build())
          .build();

  private WireJson() {}

  /// The body as an object, or in the error lists of some gateways its first one; empty when it is
  /// anything else.
  static Optional<JsonNode> object(String text) {
    try {
      JsonNode json = JSON.readTree(text);
      JsonNode first = json.isArray() ? json.path(0) : json;
      return first.isObject() ? Optional.of(first) : Optional.empty();
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }

  /// The body as text, unpacked, and without the blank lines and comments that keep a connection
  /// alive while the model thinks.
  ///
  /// @throws IOException when it is packed otherwise than the head says, or unpacks to too much
  static String text(byte[] body, String encoding) throws IOException {
    String text = new String(unpacked(body, encoding), StandardCharsets.UTF_8);
    int start = 0;
    while (start < text.length()) {
      char next = text.charAt(start);
      if (next == ':') {
        int end = text.indexOf('\n', start);
        start = end < 0 ? text.length() : end;
      } else if (Character.isWhitespace(next) || next == '\uFEFF') {
        start++;
      } else {
        break;
      }
    }
    return text.substring(start);
  }

  private static byte[] unpacked(byte[] body, String encoding) throws IOException {
    return switch (encoding) {
      case "", "identity" -> body;
      case "gzip", "x-gzip" -> {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
          byte[] unpacked = in.readNBytes(LONGEST + 1);
          if (unpacked.length > LONGEST) {
            throw new IOException("The body unpacks to too much");
          }
          yield unpacked;
        }
      }
      default -> throw new IOException("The body is packed in an unknown way");
    };
  }
}
