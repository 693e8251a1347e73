package com.invoiceagent.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.invoiceagent.load.Admission;
import com.invoiceagent.pipeline.Extractor;
import java.io.Closeable;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;

/// Too much at once ends in quick refusals, and `/health` does not notice.
@TestPropertySource(properties = "WORKERS=2")
@Import(LoadTest.LittleMemory.class)
class LoadTest extends WithService {

  private static final int LARGE = 2_000_000;
  private static final Duration PATIENCE = Duration.ofMillis(500);

  /// Room for three large uploads at a time.
  @TestConfiguration(proxyBeanMethods = false)
  static class LittleMemory {

    @Bean
    @Primary
    Admission littleMemory() {
      return new Admission(10L * LARGE, PATIENCE);
    }
  }

  private record Timed(int status, Duration took) {}

  @Test
  void refusesLargeUploadsThatItHasNoMemoryFor() throws Exception {
    extractor.does(burning(Duration.ofMillis(100)));
    Form form = Form.withFile(LARGE);

    List<HttpResponse<String>> answers = atOnce(64, form);

    assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200, 503);
    assertThat(answers)
        .filteredOn(answer -> answer.statusCode() == 503)
        .allSatisfy(answer -> {
          assertThat(Service.code(answer)).isEqualTo("overloaded");
          assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
        });
    await().untilAsserted(() -> assertThat(admission.reserved()).isZero());
  }

  /// On the threads that wait for the network, computing would leave none to answer the probe.
  @Test
  @Timeout(30)
  void answersProbesWhileAllWorkersCompute() throws Exception {
    AtomicBoolean ended = new AtomicBoolean();
    AtomicInteger computing = new AtomicInteger();
    extractor.does((request, deadline) -> {
      computing.incrementAndGet();
      while (!ended.get()) {
        Thread.onSpinWait();
      }
      return Samples.answer();
    });
    try (ExecutorService clients = clients();
        Closeable _ = () -> ended.set(true)) {
      for (int i = 0; i < 10; i++) {
        var _ = clients.submit(() -> service.post(Form.withFile()));
      }
      await().untilAtomic(computing, equalTo(2));
      for (int i = 0; i < 20; i++) {
        Future<HttpResponse<String>> probe = clients.submit(() -> service.get("/health"));
        assertThat(probe.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
      }
    }
    assertThat(computing).as("the others, later").hasValue(10);
  }

  @Test
  void refusesQuicklyWhileAllMemoryIsTaken() throws Exception {
    try (Admission.Ticket _ = admission.enter(admission.limit()).orElseThrow()) {
      Timed refused = timed(() -> service.post(Form.withFile()));

      assertThat(refused.status()).isEqualTo(503);
      assertThat(refused.took()).isBetween(PATIENCE, PATIENCE.plusSeconds(3));
      assertThat(timed(() -> service.get("/health")).status()).isEqualTo(200);
      assertThat(service.get("/metrics").statusCode()).isEqualTo(200);
      assertThat(service.post(new Form(), "Content-Encoding", "gzip").statusCode())
          .as("what needs no memory to be refused")
          .isEqualTo(415);
    }
    assertThat(service.post(Form.withFile()).statusCode()).isEqualTo(200);
  }

  @Test
  void servesManySmallOnesAtOnce() throws Exception {
    assertThat(atOnce(40, Form.withFile())).extracting(HttpResponse::statusCode).containsOnly(200);
  }

  @Test
  void refusesMoreDocumentsThanFitIntoTheQueue() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    long before = workers.refusals();
    extractor.does((request, deadline) -> {
      awaits(end);
      return Samples.answer();
    });
    try (ExecutorService clients = clients();
        Closeable _ = end::countDown) {
      List<Future<HttpResponse<String>>> taken = new ArrayList<>();
      for (int i = 0; i < 2 + 2 * 8; i++) {
        taken.add(clients.submit(() -> service.post(Form.withFile())));
      }
      await().untilAsserted(() -> assertThat(workers.waiting()).isEqualTo(16));

      HttpResponse<String> refused = service.post(Form.withFile());

      assertThat(refused.statusCode()).isEqualTo(503);
      assertThat(service.get("/metrics").body())
          .contains("invoiceagent_queue_size 16.0")
          .contains("invoiceagent_workers_busy 2.0")
          .contains("invoiceagent_refusals_total{reason=\"queue\"} %.1f".formatted(before + 1.0));
      end.countDown();
      for (Future<HttpResponse<String>> answer : taken) {
        assertThat(answer.get().statusCode()).isEqualTo(200);
      }
    }
    await().untilAsserted(() -> assertThat(admission.reserved()).isZero());
  }

  private List<HttpResponse<String>> atOnce(int uploads, Form form) throws Exception {
    List<HttpResponse<String>> answers = new ArrayList<>();
    try (ExecutorService clients = clients()) {
      List<Future<HttpResponse<String>>> all = new ArrayList<>();
      for (int i = 0; i < uploads; i++) {
        all.add(clients.submit(() -> service.post(form)));
      }
      for (Future<HttpResponse<String>> answer : all) {
        answers.add(answer.get());
      }
    }
    return answers;
  }

  /// Needs the processor for so long.
  private static Extractor burning(Duration time) {
    return (request, deadline) -> {
      long end = System.nanoTime() + time.toNanos();
      while (System.nanoTime() < end) {
        Thread.onSpinWait();
      }
      return Samples.answer();
    };
  }

  /// Not virtual threads, which would compete with the service's own.
  private static ExecutorService clients() {
    return Executors.newCachedThreadPool();
  }

  private static Timed timed(Callable<HttpResponse<String>> request) throws Exception {
    long began = System.nanoTime();
    HttpResponse<String> answer = request.call();
    return new Timed(answer.statusCode(), Duration.ofNanos(System.nanoTime() - began));
  }

  private static void awaits(CountDownLatch end) {
    try {
      assertThat(end.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
