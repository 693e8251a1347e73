package com.invoiceagent.document.worker;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.corpus.InvoiceCase;
import com.invoiceagent.document.ReadOutcome;
import com.invoiceagent.document.Verification;
import com.invoiceagent.document.hostile.Bombs;
import com.invoiceagent.model.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Workers find what the reader finds inline, last for a while, and leave nothing behind.
class WorkerPoolTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final List<InvoiceCase> INVOICES = InvoiceCase.all();
  private static final InvoiceCase INVOICE = INVOICES.getFirst();

  private static WorkerPool pool;

  @BeforeAll
  static void start() {
    pool = WorkerPool.start(WorkerOptions.of(2), _ -> {});
  }

  @AfterAll
  static void end() {
    pool.close();
  }

  @Test
  void aDocumentGetsLessTimeWhileOthersWait() {
    byte[] endless = Bombs.named("ten forms that each draw the next ten times").bytes();
    Duration little = Duration.ofMillis(100);
    WorkerOptions options =
        WorkerOptions.of(1).withTimes(MINUTE, MINUTE, MINUTE).withContended(little);
    try (WorkerPool busy = WorkerPool.start(options, () -> true, _ -> {});
        WorkerPool calm = WorkerPool.start(options, () -> false, _ -> {})) {
      assertThat(busy.read(endless, List.of(), Duration.ofSeconds(50)).toString())
          .contains("TooComplex");
      assertThat(calm.read(endless, List.of(), Duration.ofSeconds(3)).toString())
          .contains("TimedOut");
    }
  }

  @Test
  void findsWhatTheReaderFindsInline() {
    List<InvoiceCase> some =
        INVOICES.stream().filter(invoice -> invoice.name().hashCode() % 6 == 0).toList();
    assertThat(some).hasSizeGreaterThan(5);
    some.parallelStream()
        .forEach(invoice ->
            assertThat(pool.read(invoice.pdf(), List.of(), MINUTE))
                .as(invoice.toString())
                .isEqualTo(new ReadOutcome.Read(invoice.document())));
  }

  @Test
  void opensWithThePasswordOfTheRequestOnly() throws IOException {
    byte[] locked = locked("abre-te sésamo");

    assertThat(pool.read(locked, List.of("abre-te sésamo"), MINUTE))
        .isEqualTo(new ReadOutcome.Read(INVOICE.document()));
    assertThat(problem(pool.read(locked, List.of(), MINUTE)))
        .isInstanceOf(Problem.PasswordRequired.class);
    assertThat(problem(pool.read(locked, List.of("outra"), MINUTE)))
        .isInstanceOf(Problem.PasswordWrong.class);
    assertThat(problem(pool.read(locked, List.of("x".repeat(2000)), MINUTE)))
        .isInstanceOf(Problem.PasswordWrong.class);
  }

  @Test
  void saysWhyAFileIsNone() {
    assertThat(problem(pool.read(new byte[0], List.of(), MINUTE)))
        .isInstanceOf(Problem.NotAPdf.class);
    assertThat(problem(pool.read(INVOICE.pdf(), List.of(), Duration.ZERO)))
        .isInstanceOf(Problem.TimedOut.class);
  }

  @Test
  void replacesWorkersAfterTheirShare() {
    try (WorkerPool brief = WorkerPool.start(WorkerOptions.of(1).withDocuments(2), _ -> {})) {
      for (int i = 0; i < 5; i++) {
        assertThat(brief.read(INVOICE.pdf(), List.of(), MINUTE))
            .isInstanceOf(ReadOutcome.Read.class);
      }
      Pools.awaitWhole(brief);
      assertThat(brief.status().ended()).isEqualTo(Map.of(Ending.USED_UP, 2));
    }
  }

  @Test
  void leavesNothingBehind() throws IOException {
    Pools.awaitWhole(pool);
    long files = folders();
    List<ProcessHandle> before = Pools.children();
    WorkerPool other = WorkerPool.start(WorkerOptions.of(1), _ -> {});
    assertThat(other.read(INVOICE.pdf(), List.of(), MINUTE)).isInstanceOf(ReadOutcome.Read.class);
    assertThat(folders()).isEqualTo(files + 1);

    other.close();

    assertThat(folders()).isEqualTo(files);
    assertThat(Pools.children()).hasSameElementsAs(before);
    Pools.await(() -> keepers() == before.size());
  }

  @Test
  void clearsAwayWhatAKilledServiceLeft() throws IOException {
    Path left =
        Files.createDirectory(
            Path.of(System.getProperty("java.io.tmpdir"), "invoice-workers-999999999-0-1"));
    Files.writeString(left.resolve("file"), "left");

    Scratch.create().close();

    assertThat(left).doesNotExist();
  }

  @Test
  void aWorkerEndsWhenItsServiceDoes() throws Exception {
    try (Scratch scratch = Scratch.create()) {
      WorkerOptions options = WorkerOptions.of(1);
      String classPath = ProgramFiles.classPath(scratch);
      WorkerCommand command = WorkerCommand.of(options, classPath, WorkerMain.class);
      Process idle = command.start(scratch.folder());
      Process busy = command.start(scratch.folder());
      Process confused = command.start(scratch.folder());
      assertThat(Frame.read(idle.getInputStream()).kind()).isEqualTo(Frame.Kind.HELLO);
      idle.getOutputStream().close();
      new Request(INVOICE.pdf(), List.of(), Verification.AUTO, MINUTE)
          .write(busy.getOutputStream());
      busy.getOutputStream().close();
      try (OutputStream out = confused.getOutputStream()) {
        out.write("GET / HTTP/1.1".getBytes(StandardCharsets.US_ASCII));
      }

      for (Process process : List.of(idle, busy, confused)) {
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
      }
      assertThat(List.of(idle.exitValue(), busy.exitValue(), confused.exitValue()))
          .containsExactly(0, 0, 4);
    }
  }

  @Test
  void survivesTheDeathOfItsWorkers() {
    Pools.awaitWhole(pool);
    List<ProcessHandle> others = Pools.children();
    try (WorkerPool mortal = WorkerPool.start(WorkerOptions.of(1), _ -> {})) {
      for (int i = 0; i < 4; i++) {
        Pools.awaitWhole(mortal);
        var answer =
            Pools.read(mortal, Bombs.named("ten forms that each draw the next ten times").bytes());
        Pools.await(() -> mortal.status().busy() == 1);
        Pools.kill(Pools.children().stream().filter(child -> !others.contains(child)).toList());
        assertThat(problem(answer.join())).isInstanceOf(Problem.TooComplex.class);
      }
      assertThat(mortal.read(INVOICE.pdf(), List.of(), MINUTE))
          .isInstanceOf(ReadOutcome.Read.class);
    }
  }

  private static long keepers() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("worker-keeper"))
        .count();
  }

  private static long folders() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      String own = "invoice-workers-" + ProcessHandle.current().pid() + "-";
      return files.filter(file -> file.getFileName().toString().startsWith(own)).count();
    }
  }

  private static byte[] locked(String password) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(INVOICE.pdf())) {
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("owner", password, new AccessPermission());
      policy.setEncryptionKeyLength(256);
      pdf.protect(policy);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    }
  }

  private static Problem problem(ReadOutcome outcome) {
    return ((ReadOutcome.Refused) outcome).problem();
  }
}
