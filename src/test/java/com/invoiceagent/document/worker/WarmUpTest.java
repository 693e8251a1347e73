package com.invoiceagent.document.worker;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.document.DocumentReader;
import com.invoiceagent.document.ReadOutcome;
import com.invoiceagent.document.pdf.PdfBoxReader;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WarmUpTest {

  private final List<ReadOutcome> outcomes = new ArrayList<>();
  private final DocumentReader reading =
      (file, passwords, verification, limit) -> {
        ReadOutcome outcome = new PdfBoxReader().read(file, passwords, verification, limit);
        outcomes.add(outcome);
        return outcome;
      };

  @Test
  void readsASampleThatCanBeRead() throws IOException {
    new WarmUp(reading).round();

    assertThat(outcomes).hasSize(1).first().isInstanceOf(ReadOutcome.Read.class);
  }

  @Test
  void pausesLongerThanItWorksAndEnds() throws IOException {
    WarmUp warmUp = new WarmUp(reading);
    long start = System.nanoTime();
    warmUp.round();

    assertThat(warmUp.pause())
        .isPositive()
        .isLessThanOrEqualTo(Duration.ofNanos(2 * (System.nanoTime() - start)));
    assertThat(warmUp.isDone()).isFalse();

    while (!warmUp.isDone()) {
      warmUp.round();
    }

    assertThat(outcomes).hasSizeBetween(10, 100);
  }
}
