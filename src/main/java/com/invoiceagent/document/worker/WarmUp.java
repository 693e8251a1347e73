package com.invoiceagent.document.worker;

import com.invoiceagent.document.DocumentReader;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;

/// Reads a small document of the program's own, so that the first callers wait neither for classes
/// to load nor for code to be compiled.
final class WarmUp {

  private static final String SAMPLE = "warm-up.pdf";
  private static final Duration ENOUGH = Duration.ofSeconds(10);

  /// After so many rounds the next document takes a third of what it takes after one.
  private static final int ROUNDS = 40;

  /// So long a pause follows a round, in rounds: whoever works meanwhile should not notice.
  private static final int PAUSE = 2;

  private final DocumentReader reader;
  private final byte[] sample;
  private int rounds;
  private Duration pause = Duration.ZERO;

  /// By this reader.
  ///
  /// @throws IOException when the program has lost its sample
  WarmUp(DocumentReader reader) throws IOException {
    this.reader = reader;
    try (InputStream in = WarmUp.class.getResourceAsStream(SAMPLE)) {
      if (in == null) {
        throw new IOException("The program has lost its " + SAMPLE);
      }
      this.sample = in.readAllBytes();
    }
  }

  /// Reads it once.
  void round() {
    long start = System.nanoTime();
    var _ = reader.read(sample, List.of(), ENOUGH);
    rounds++;
    pause = Duration.ofNanos(PAUSE * (System.nanoTime() - start));
  }

  /// Whether more rounds would make little difference.
  boolean isDone() {
    return rounds >= ROUNDS;
  }

  /// How long to wait for work before the next round.
  Duration pause() {
    return pause;
  }
}
