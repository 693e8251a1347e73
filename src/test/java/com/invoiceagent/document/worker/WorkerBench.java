package com.invoiceagent.document.worker;

import com.invoiceagent.corpus.InvoiceCase;
import com.invoiceagent.document.DocumentReader;
import com.invoiceagent.document.ReadOutcome;
import com.invoiceagent.document.pdf.PdfBoxReader;
import com.invoiceagent.issuer.Issuers;
import com.invoiceagent.reading.LocalReader;
import com.invoiceagent.reading.category.Categories;
import com.invoiceagent.reading.layout.PageLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How much isolation costs. Run by hand, on a machine that does nothing else: `java -cp ...
/// com.invoiceagent.document.worker.WorkerBench [rounds] [flags of a worker ...]`
final class WorkerBench {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private static final int COLD_STARTS = 6;

  private WorkerBench() {}

  public static void main(String[] args) throws Exception {
    int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 10;
    List<byte[]> files = InvoiceCase.all().stream().map(InvoiceCase::pdf).toList();
    LocalReader reader = new LocalReader(Categories.load());
    PdfBoxReader inline = new PdfBoxReader();
    WorkerOptions options = WorkerOptions.of(1).withDocuments(1_000_000);
    Scratch scratch = Scratch.create();
    WorkerCommand command = with(args, options, ProgramFiles.classPath(scratch));
    System.out.println(command.line());
    for (int i = 0; i < COLD_STARTS; i++) {
      long start = System.nanoTime();
      try (WorkerPool pool = WorkerPool.start(options.withSpares(0), command, _ -> {})) {
        while (!pool.status().isWhole()) {
          Thread.sleep(1);
        }
        long ready = System.nanoTime();
        var _ = pool.read(files.getFirst(), List.of(), MINUTE);
        System.out.printf(
            "cold: hello after %d ms, first answer after %d ms, RSS %s, CPU %s%n",
            (ready - start) / 1_000_000,
            (System.nanoTime() - start) / 1_000_000,
            resident(),
            cpu());
      }
    }
    try (WorkerPool pool = WorkerPool.start(options.withSpares(0), command, _ -> {})) {
      for (int i = 1; i <= rounds; i++) {
        String inlineRead = round(inline, files, null);
        String inlineWhole = round(inline, files, reader);
        String poolRead = round(pool, files, null);
        String poolWhole = round(pool, files, reader);
        System.out.printf(
            "%2d: read inline %s process %s; whole inline %s process %s; RSS %s%n",
            i, inlineRead, poolRead, inlineWhole, poolWhole, resident());
      }
    }
  }

  private static WorkerCommand with(String[] args, WorkerOptions options, String classPath) {
    WorkerCommand plain = WorkerCommand.of(options, classPath, WorkerMain.class);
    List<String> line = new ArrayList<>(plain.line());
    for (int i = 1; i < args.length; i++) {
      if (args[i].startsWith("~")) {
        line.remove(args[i].substring(1));
      } else {
        line.add(line.indexOf("-cp"), args[i]);
      }
    }
    return new WorkerCommand(line, plain.environment());
  }

  /// Mean, median and 95th percentile in milliseconds.
  private static String round(
      DocumentReader documents, List<byte[]> files, @Nullable LocalReader reader) {
    long[] times = new long[files.size()];
    for (int i = 0; i < times.length; i++) {
      long start = System.nanoTime();
      ReadOutcome outcome = documents.read(files.get(i), List.of(), MINUTE);
      if (reader != null && outcome instanceof ReadOutcome.Read(var document)) {
        List<PageLayout> pages = PageLayout.of(document);
        var _ = reader.read(pages, Issuers.hints(pages));
      }
      times[i] = System.nanoTime() - start;
    }
    Arrays.sort(times);
    return "%.1f/%.1f/%.1f"
        .formatted(
            Arrays.stream(times).sum() / 1e6 / times.length,
            times[times.length / 2] / 1e6,
            times[times.length * 95 / 100] / 1e6);
  }

  /// Of this process's children, in megabytes.
  private static String resident() throws IOException {
    StringBuilder all = new StringBuilder();
    for (ProcessHandle child : ProcessHandle.current().children().toList()) {
      Path status = Path.of("/proc", Long.toString(child.pid()), "statm");
      all.append(Long.parseLong(Files.readString(status).split(" ", -1)[1]) * 4 / 1024).append(' ');
    }
    return all.toString().strip();
  }

  private static String cpu() {
    return ProcessHandle.current()
        .children()
        .map(child -> child.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() + " ms")
        .collect(java.util.stream.Collectors.joining(" "));
  }
}
