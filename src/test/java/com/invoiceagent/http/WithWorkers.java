package com.invoiceagent.http;

import com.invoiceagent.app.Application;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The whole service, with nothing replaced: documents are read in worker processes.
@SpringBootTest(
    classes = Application.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"TIMEOUT_SECONDS=" + WithWorkers.DEADLINE_SECONDS, "LOG_LEVEL=TRACE"})
abstract class WithWorkers {

  static final int DEADLINE_SECONDS = 30;

  private static final Path SAMPLE = Path.of("samples", "nubank.pdf");

  @LocalServerPort private int port;

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
