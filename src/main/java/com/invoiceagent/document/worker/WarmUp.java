package com.invoiceagent.document.worker;

import com.invoiceagent.document.DocumentReader;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;

/// Reads a small document of the program's own, so that the first caller does not wait for classes
/// to load.
final class WarmUp {

  private static final String SAMPLE = "warm-up.pdf";
  private static final Duration ENOUGH = Duration.ofSeconds(10);

  private WarmUp() {}

  static void run(DocumentReader reader) throws IOException {
    try (InputStream in = WarmUp.class.getResourceAsStream(SAMPLE)) {
      if (in == null) {
        throw new IOException("The program has lost its " + SAMPLE);
      }
      var _ = reader.read(in.readAllBytes(), List.of(), ENOUGH);
    }
  }
}
