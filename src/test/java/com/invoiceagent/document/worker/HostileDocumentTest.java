package com.invoiceagent.document.worker;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.corpus.InvoiceCase;
import com.invoiceagent.document.HostilePdf;
import com.invoiceagent.document.ReadOutcome;
import com.invoiceagent.model.Problem;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever a file asks for, its sender gets an answer, and the next sender is served.
class HostileDocumentTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final InvoiceCase INVOICE = InvoiceCase.all().getFirst();

  private static WorkerPool pool;

  @BeforeAll
  static void start() {
    Duration text = Duration.ofSeconds(3);
    pool =
        WorkerPool.start(
            WorkerOptions.of(1).withTimes(text, text, Duration.ofSeconds(30)), _ -> {});
  }

  @AfterAll
  static void end() {
    try (WorkerPool closed = pool) {
      assertThat(closed.read(INVOICE.pdf(), List.of(), MINUTE))
          .isEqualTo(new ReadOutcome.Read(INVOICE.document()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void isRefusedAndHurtsNobody(HostilePdf hostile) {
    byte[] file = hostile.bytes();
    assertThat(file).hasSizeLessThan(3_000_000);
    long start = System.nanoTime();

    ReadOutcome outcome = pool.read(file, List.of(), MINUTE);

    assertThat(outcome)
        .isInstanceOfSatisfying(
            ReadOutcome.Refused.class,
            refused ->
                assertThat(refused.problem())
                    .isInstanceOfAny(
                        Problem.TooComplex.class, Problem.InvalidPdf.class, Problem.NoText.class));
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
    Pools.await(() -> pool.status().idle() > 0);
  }

  @Test
  void doesNotBelieveTheNumberOfPages() {
    assertThat(pool.read(HostilePdf.lyingAboutItsPages(), List.of(), MINUTE))
        .isInstanceOfSatisfying(
            ReadOutcome.Refused.class,
            refused -> assertThat(refused.problem()).isInstanceOf(Problem.NoText.class));
  }
}
