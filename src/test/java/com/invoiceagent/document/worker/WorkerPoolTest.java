package com.invoiceagent.document.worker;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.corpus.InvoiceCase;
import com.invoiceagent.document.ReadOutcome;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Workers find what the reader finds that runs within the service.
class WorkerPoolTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private static WorkerPool pool;

  @BeforeAll
  static void start() {
    pool = WorkerPool.start(WorkerOptions.of(1), _ -> {});
  }

  @AfterAll
  static void end() {
    pool.close();
  }

  @Test
  void findsWhatTheReaderFindsInline() {
    for (InvoiceCase invoice : InvoiceCase.all()) {
      assertThat(pool.read(invoice.pdf(), null, MINUTE))
          .as(invoice.toString())
          .isEqualTo(new ReadOutcome.Read(invoice.document()));
    }
  }
}
