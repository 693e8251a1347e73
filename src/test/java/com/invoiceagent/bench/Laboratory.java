package com.invoiceagent.bench;

import com.invoiceagent.document.pdf.PdfBoxReader;
import com.invoiceagent.pipeline.Deadline;
import com.invoiceagent.pipeline.Extraction;
import com.invoiceagent.pipeline.ProcessInvoice;
import com.invoiceagent.pipeline.ProcessRequest;
import com.invoiceagent.reading.LocalReader;
import com.invoiceagent.reading.category.Categories;
import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.logging.LogManager;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// A process of its own that does one kind of work when told to, and says what it cost.
///
/// Each line of its input is `bare FILE TIMES`, `pipeline FILE TIMES` or `long PAGES TIMES`; each
/// line of its output is `WALL CPU OUTCOME`, nanoseconds for each time.
final class Laboratory {

  private static final ProcessInvoice PIPELINE =
      new ProcessInvoice(new PdfBoxReader(), new LocalReader(Categories.load()));

  private Laboratory() {}

  /// What is measured.
  private interface Work {
    String once() throws IOException;
  }

  /// Reads commands until its input ends.
  public static void main(String[] args) throws IOException {
    LogManager.getLogManager().reset();
    BufferedReader commands =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = commands.readLine(); line != null; line = commands.readLine()) {
      String[] words = line.split(" ", 3);
      System.out.println(measured(work(words[0], words[1]), Integer.parseInt(words[2])));
    }
  }

  private static Work work(String kind, String of) throws IOException {
    return switch (kind) {
      case "bare" -> {
        byte[] file = Files.readAllBytes(Path.of(of));
        yield () -> bare(file);
      }
      case "pipeline" -> {
        byte[] file = Files.readAllBytes(Path.of(of));
        yield () -> pipeline(file);
      }
      case "long" -> {
        byte[] file = LongInvoice.of(Integer.parseInt(of));
        yield () -> pipeline(file);
      }
      default -> throw new IllegalArgumentException(kind);
    };
  }

  private static String measured(Work work, int times) throws IOException {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    String outcome = "";
    long cpu = system.getProcessCpuTime();
    long wall = System.nanoTime();
    for (int i = 0; i < times; i++) {
      outcome = work.once();
    }
    wall = System.nanoTime() - wall;
    cpu = system.getProcessCpuTime() - cpu;
    return wall / times + " " + cpu / times + " " + outcome;
  }

  private static String bare(byte[] file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(pdf).length() + " characters";
    }
  }

  private static String pipeline(byte[] file) {
    Extraction extraction =
        PIPELINE.extract(
            new ProcessRequest(file, "local", null), Deadline.in(Duration.ofMinutes(5)));
    return switch (extraction) {
      case Extraction.Answer answer ->
          answer.reading().proof().status().name().toLowerCase(Locale.ROOT)
              + ", "
              + answer.reading().transactions().size()
              + " rows";
      case Extraction.Failure failure -> failure.problem().detail();
    };
  }
}
