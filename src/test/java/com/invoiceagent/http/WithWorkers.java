package com.invoiceagent.http;

import com.invoiceagent.app.Application;
import com.invoiceagent.document.worker.WorkerOptions;
import com.invoiceagent.document.worker.WorkerPool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// The whole service with its worker processes, which get less time than usual for a document: most
/// bombs use all of it.
@SpringBootTest(
    classes = {Application.class, WithWorkers.Impatient.class},
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"TIMEOUT_SECONDS=" + WithWorkers.DEADLINE_SECONDS, "LOG_LEVEL=TRACE"})
abstract class WithWorkers {

  static final int DEADLINE_SECONDS = 30;

  private static final Path SAMPLE = Path.of("samples", "nubank.pdf");

  @TestConfiguration(proxyBeanMethods = false)
  static class Impatient {

    @Bean
    @Primary
    WorkerPool impatient() {
      return WorkerPool.start(
          WorkerOptions.of(2)
              .withTimes(Duration.ofSeconds(3), Duration.ofSeconds(3), Duration.ofSeconds(9)),
          _ -> {});
    }
  }

  @LocalServerPort private int port;

  @Autowired WorkerPool pool;

  Service service;

  @BeforeEach
  void connect() {
    service = new Service(port);
  }

  /// An invoice that the service reads.
  static byte[] sample() throws IOException {
    return Files.readAllBytes(SAMPLE);
  }

  /// The folders that workers have for temporary files.
  static List<Path> folders() throws IOException {
    List<Path> folders = new ArrayList<>();
    for (Path root : below(Path.of(System.getProperty("java.io.tmpdir")))) {
      String name = root.getFileName().toString();
      if (name.startsWith("invoice-workers-" + ProcessHandle.current().pid() + "-")) {
        folders.addAll(below(root));
      }
    }
    return folders;
  }

  private static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
