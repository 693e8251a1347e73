package com.invoiceagent.document.pdf;

import com.invoiceagent.pipeline.Deadline;
import com.invoiceagent.pipeline.Extraction;
import com.invoiceagent.pipeline.ProcessInvoice;
import com.invoiceagent.pipeline.ProcessRequest;
import com.invoiceagent.reading.LocalReader;
import com.invoiceagent.reading.category.Categories;
import java.time.Duration;

/// Whatever a file holds, it is read or refused.
public final class PdfFuzz {

  private static final Duration LIMIT = Duration.ofSeconds(5);
  private static final ProcessInvoice PIPELINE =
      new ProcessInvoice(new PdfBoxReader(), new LocalReader(Categories.load()));

  private PdfFuzz() {}

  /// Reads the file. What only ends a worker, a lack of memory, is no failure.
  public static void fuzzerTestOneInput(byte[] input) {
    try {
      Extraction extraction =
          PIPELINE.extract(new ProcessRequest(input, "local", "12345"), Deadline.in(LIMIT));
      if (extraction == null) {
        throw new IllegalStateException("neither read nor refused");
      }
    } catch (OutOfMemoryError e) {
      // a worker ends by it, and its document is refused
    }
  }
}
