package com.invoiceagent.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.invoiceagent.document.hostile.Bomb;
import com.invoiceagent.document.hostile.Bombs;
import com.invoiceagent.document.worker.PoolStatus;
import com.invoiceagent.document.worker.WorkerOptions;
import com.invoiceagent.document.worker.WorkerPool;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;

/// Whatever a file asks for, its sender gets an answer in time, and the next sender is served.
///
/// The workers get less time than usual for a document, as most bombs use all of it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
@Import(BombsTest.Impatient.class)
class BombsTest extends WithWorkers {

  /// What a file may be answered that is no invoice.
  private static final Set<String> CODES =
      Set.of(
          "invalid_pdf",
          "too_complex",
          "no_text",
          "not_an_invoice",
          "ocr_unavailable",
          "password_required",
          "password_wrong",
          "unsupported_encryption",
          "timeout");

  private static final int CLIENTS = 2;
  private static final int LARGEST = 10 * 1024 * 1024;

  private static final Duration STAGE = Duration.ofSeconds(3);

  @TestConfiguration(proxyBeanMethods = false)
  static class Impatient {

    @Bean
    @Primary
    WorkerPool impatient() {
      return WorkerPool.start(
          WorkerOptions.of(CLIENTS).withTimes(STAGE, STAGE, STAGE.multipliedBy(3)), _ -> {});
    }
  }

  /// What became of one bomb.
  record Fate(Bomb bomb, int size, String code, Duration took) {

    @Override
    public String toString() {
      return bomb.toString();
    }
  }

  private final List<Fate> fates = new ArrayList<>();
  @Autowired private WorkerPool pool;
  private long heapBefore;
  private int foldersBefore;
  private int processesBefore;

  /// Two at a time, as there are two workers.
  @BeforeAll
  void sendAll() throws Exception {
    connect();
    for (Bomb bomb : Bombs.all().subList(0, 3)) {
      send(bomb);
    }
    await().until(() -> pool.status().isWhole());
    heapBefore = heap();
    foldersBefore = folders().size();
    processesBefore = processes().size();
    try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
      List<Future<Fate>> sent =
          Bombs.all().stream().map(bomb -> clients.submit(() -> send(bomb))).toList();
      for (Future<Fate> fate : sent) {
        fates.add(fate.get());
      }
    }
    print();
  }

  List<Fate> fates() {
    return fates;
  }

  @ParameterizedTest
  @MethodSource("fates")
  void isAnsweredInTimeWithAKnownCode(Fate fate) {
    assertThat(fate.size()).isLessThan(LARGEST);
    assertThat(fate.code()).isIn(CODES);
    assertThat(fate.took()).isLessThan(Duration.ofSeconds(DEADLINE_SECONDS + 1));
  }

  @Test
  void areManyAndAllDifferent() {
    assertThat(fates).hasSizeGreaterThan(80);
    assertThat(Bombs.all().stream().map(Bomb::name)).doesNotHaveDuplicates();
  }

  @Test
  void leaveTheServiceAsItWas() throws Exception {
    await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(() -> {
          PoolStatus status = pool.status();
          assertThat(status.isWhole()).isTrue();
          assertThat(status.busy()).isZero();
          assertThat(processes()).as("processes").hasSize(processesBefore);
          assertThat(folders()).as("folders").hasSize(foldersBefore);
          assertThat(heap()).as("heap").isLessThan(heapBefore * 6 / 5);
          assertThat(service.post(Form.withFile(sample())).statusCode()).isEqualTo(200);
        });
  }

  private Fate send(Bomb bomb) throws Exception {
    byte[] file = bomb.bytes();
    long start = System.nanoTime();
    HttpResponse<String> answer = service.post(Form.withFile(file));
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    String code = answer.statusCode() == 200 ? "ok" : Service.code(answer);
    return new Fate(bomb, file.length, code, took);
  }

  /// Those that were started here, and by those.
  private static List<ProcessHandle> processes() {
    return ProcessHandle.current().descendants().filter(ProcessHandle::isAlive).toList();
  }

  private static long heap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private void print() {
    System.out.printf("heap %d -> %d kB%n", heapBefore / 1024, heap() / 1024);
    System.out.println(
        fates.stream().collect(Collectors.groupingBy(Fate::code, Collectors.counting())));
    System.out.println(pool.status());
    for (Fate fate : fates) {
      System.out.printf(
          "%6d ms %-22s %8d %s%n", fate.took().toMillis(), fate.code(), fate.size(), fate.bomb());
    }
  }
}
