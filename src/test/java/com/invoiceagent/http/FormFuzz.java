package com.invoiceagent.http;

import com.invoiceagent.pipeline.ProcessRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Whatever a body holds, it is a form or refused.
public final class FormFuzz {

  private static final int LARGEST = 10_000;

  private FormFuzz() {}

  /// Reads a form. The first line is the type of the body, the rest its content.
  public static void fuzzerTestOneInput(byte[] input) {
    int line = 0;
    while (line < input.length && input[line] != '\n') {
      line++;
    }
    String type = new String(input, 0, line, StandardCharsets.ISO_8859_1).strip();
    byte[] body = Arrays.copyOfRange(input, Math.min(line + 1, input.length), input.length);
    try {
      ProcessRequest request =
          new FormReader(LARGEST, body.length)
              .read(new ByteArrayInputStream(body), type)
              .complete();
      if (request.file().length > LARGEST || request.file().length > body.length) {
        throw new IllegalStateException("a file out of nothing");
      }
    } catch (RequestRefused refused) {
      if (refused.type().status() / 100 != 4) {
        throw refused;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
