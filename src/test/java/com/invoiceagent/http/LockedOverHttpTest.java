package com.invoiceagent.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.document.pdf.LockedPdf;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// Locked files, and that nobody but the reader gets to see what opens them.
@ExtendWith(OutputCaptureExtension.class)
class LockedOverHttpTest extends WithWorkers {

  private static final String RIGHT = "canary3471right";
  private static final String OWNER = "canary3471owner";
  private static final String WRONG = "canary3471wrong";
  private static final String CANARY = "canary3471";

  /// The page that was locked is read, and is no invoice.
  private static final String OPENED = "not_an_invoice";

  private final List<Path> seen = new ArrayList<>();
  private final AtomicBoolean over = new AtomicBoolean();
  private CapturedOutput output;
  private Thread spy;

  @BeforeEach
  void spy(CapturedOutput captured) {
    output = captured;
    spy = Thread.ofPlatform().start(this::spy);
  }

  @AfterEach
  void nobodySawThePassword() throws InterruptedException {
    over.set(true);
    spy.join();
    assertThat(seen).as("files and processes that hold a password").isEmpty();
    assertThat(output).doesNotContain(CANARY);
  }

  @ParameterizedTest
  @EnumSource
  void areAnsweredByWhatTheCallerKnows(LockedPdf lock) throws Exception {
    byte[] file = lock.file(RIGHT, OWNER);

    assertThat(code(file, RIGHT)).isEqualTo(OPENED);
    assertThat(code(file, OWNER)).isEqualTo(OPENED);
    assertThat(code(file, WRONG)).isEqualTo("password_wrong");
    assertThat(code(file, "")).isEqualTo("password_required");
    assertThat(code(file, null)).isEqualTo("password_required");
  }

  @ParameterizedTest
  @EnumSource
  void anOwnersPasswordAloneLocksNobodyOut(LockedPdf lock) throws Exception {
    byte[] file = lock.file("", OWNER);

    assertThat(code(file, null)).isEqualTo(OPENED);
    assertThat(code(file, "")).isEqualTo(OPENED);
    assertThat(code(file, OWNER)).isEqualTo(OPENED);
    assertThat(code(file, WRONG)).isEqualTo(OPENED);
  }

  @Test
  void noPasswordOpensWhatACertificateLocks() throws Exception {
    byte[] file = LockedPdf.byCertificate();

    assertThat(code(file, null)).isEqualTo("unsupported_encryption");
    assertThat(code(file, RIGHT)).isEqualTo("unsupported_encryption");
  }

  private String code(byte[] file, @Nullable String password) throws Exception {
    Form form = Form.withFile(file);
    HttpResponse<String> answer =
        service.post(password == null ? form : form.text("password", password));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).doesNotContain(CANARY);
    return Service.code(answer);
  }

  /// Looks again and again at what anyone on the machine may see.
  private void spy() {
    do {
      ProcessHandle.allProcesses()
          .map(process -> Path.of("/proc", Long.toString(process.pid())))
          .flatMap(process -> Stream.of(process.resolve("cmdline"), process.resolve("environ")))
          .forEach(this::look);
      filesOfWorkers().forEach(this::look);
    } while (!over.get());
  }

  private static List<Path> filesOfWorkers() {
    List<Path> files = new ArrayList<>();
    try {
      for (Path folder : folders()) {
        try (Stream<Path> below = Files.walk(folder)) {
          below.filter(Files::isRegularFile).forEach(files::add);
        }
      }
    } catch (IOException gone) {
      // with the worker whose folder it was
    }
    return files;
  }

  private void look(Path file) {
    try {
      if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(CANARY)) {
        seen.add(file);
      }
    } catch (IOException gone) {
      // with its process, or somebody else's
    }
  }
}
