package com.invoiceagent.document.worker;

import com.invoiceagent.corpus.InvoiceCase;
import com.invoiceagent.document.DocumentReader;
import com.invoiceagent.document.ReadOutcome;
import com.invoiceagent.document.pdf.PdfBoxReader;
import com.invoiceagent.issuer.Issuers;
import com.invoiceagent.reading.LocalReader;
import com.invoiceagent.reading.category.Categories;
import com.invoiceagent.reading.layout.PageLayout;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/// How much isolation costs, measured by hand: `java -cp
/// target/test-classes:target/classes:<libraries> com.invoiceagent.document.worker.WorkerBench`.
final class WorkerBench {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int ROUNDS = 12;

  private WorkerBench() {}

  public static void main(String[] args) throws Exception {
    List<byte[]> files = InvoiceCase.all().stream().map(InvoiceCase::pdf).toList();
    LocalReader reader = new LocalReader(Categories.load());
    try (WorkerPool pool = WorkerPool.start(WorkerOptions.of(1), _ -> {})) {
      PdfBoxReader inline = new PdfBoxReader();
      for (int i = 0; i < ROUNDS; i++) {
        System.out.println(
            "round %d: inline read %s; process read %s; inline whole %s; process whole %s"
                .formatted(
                    i,
                    round(inline, files, null),
                    round(pool, files, null),
                    round(inline, files, reader),
                    round(pool, files, reader)));
      }
      System.out.println(pool.status());
    }
  }

  private static String round(DocumentReader documents, List<byte[]> files, LocalReader reader) {
    long[] times = new long[files.size()];
    for (int i = 0; i < times.length; i++) {
      long start = System.nanoTime();
      ReadOutcome outcome = documents.read(files.get(i), null, MINUTE);
      if (reader != null && outcome instanceof ReadOutcome.Read(var document)) {
        List<PageLayout> pages = PageLayout.of(document);
        reader.read(pages, Issuers.hints(pages));
      }
      times[i] = System.nanoTime() - start;
    }
    Arrays.sort(times);
    return "%.1f ms (p50 %.1f, p95 %.1f)"
        .formatted(
            Arrays.stream(times).sum() / 1e6 / times.length,
            times[times.length / 2] / 1e6,
            times[times.length * 95 / 100] / 1e6);
  }
}
