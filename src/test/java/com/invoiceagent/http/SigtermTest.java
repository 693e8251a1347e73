package com.invoiceagent.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.invoiceagent.document.ocr.ScannedPdf;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The order to stop, given to a real process: nothing that was accepted gets lost.
class SigtermTest {

  private static final int ENDED_BY_SIGTERM = 128 + 15;
  private static final Executor THREADS = Executors.newVirtualThreadPerTaskExecutor();

  @Test
  void losesNothingUnderLoad() throws Exception {
    try (ServiceProcess process =
        ServiceProcess.start(Map.of("ISOLATION", "inline", "DRAIN_SECONDS", "2"))) {
      process.awaitReady();
      byte[] invoice = Files.readAllBytes(Path.of("samples", "nubank.pdf"));
      AtomicBoolean sends = new AtomicBoolean(true);
      AtomicBoolean told = new AtomicBoolean();
      AtomicInteger late = new AtomicInteger();
      ConcurrentLinkedQueue<String> outcomes = new ConcurrentLinkedQueue<>();
      List<CompletableFuture<Void>> clients =
          Stream.generate(() ->
                  CompletableFuture.runAsync(
                      () -> {
                        while (sends.get()) {
                          boolean afterwards = told.get();
                          outcomes.add(outcome(process, invoice));
                          late.addAndGet(afterwards ? 1 : 0);
                        }
                      },
                      THREADS))
              .limit(4)
              .toList();
      await().until(() -> outcomes.size() > 20);

      process.stop();
      await().atMost(Duration.ofSeconds(1)).until(() -> !process.isReady());
      told.set(true);
      TimeUnit.SECONDS.sleep(1); // until the one who sends requests has learnt of it
      sends.set(false);
      clients.forEach(CompletableFuture::join);

      assertThat(process.awaitEnd()).isEqualTo(ENDED_BY_SIGTERM);
      assertThat(outcomes).containsOnly("200");
      assertThat(late).as("accepted while not ready any more").hasPositiveValue();
    }
  }

  /// Some who stop a service tell every process of it, not only the first.
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void answersTheScanUnderWay(boolean everyProcess) throws Exception {
    byte[] scan =
        new ScannedPdf(150, 0, 0, 2).of(Files.readAllBytes(Path.of("samples", "nubank.pdf")));
    try (ServiceProcess process =
        ServiceProcess.start(Map.of("ISOLATION", "process", "WORKERS", "1"))) {
      process.awaitReady();
      CompletableFuture<HttpResponse<String>> answer =
          CompletableFuture.supplyAsync(() -> post(process, scan), THREADS);
      await().until(() -> process.handle().descendants().anyMatch(SigtermTest::isEngine));

      List<ProcessHandle> others = process.handle().descendants().toList();
      process.stop();
      if (everyProcess) {
        others.forEach(ProcessHandle::destroy);
      }

      assertThat(answer.get(50, TimeUnit.SECONDS).body()).contains("\"status\":\"proved\"");
      assertThat(process.awaitEnd()).isEqualTo(ENDED_BY_SIGTERM);
      assertThat(others).noneMatch(ProcessHandle::isAlive);
    }
  }

  private static boolean isEngine(ProcessHandle process) {
    return process.info().command().filter(name -> name.endsWith("tesseract")).isPresent();
  }

  private static String outcome(ServiceProcess process, byte[] invoice) {
    try {
      return String.valueOf(post(process, invoice).statusCode());
    } catch (RuntimeException e) {
      return String.valueOf(e.getCause());
    }
  }

  private static HttpResponse<String> post(ServiceProcess process, byte[] file) {
    try {
      return process.service().post(Form.withFile(file));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
