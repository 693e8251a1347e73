package com.invoiceagent.app;

import com.invoiceagent.document.DocumentReader;
import com.invoiceagent.document.ocr.Tesseract;
import com.invoiceagent.document.pdf.PdfBoxReader;
import com.invoiceagent.document.worker.WorkerOptions;
import com.invoiceagent.document.worker.WorkerPool;
import com.invoiceagent.load.Capacity;
import com.invoiceagent.ops.Settings;
import com.invoiceagent.pipeline.Extractor;
import com.invoiceagent.pipeline.ProcessInvoice;
import com.invoiceagent.reading.LocalReader;
import com.invoiceagent.reading.category.Categories;
import java.util.function.BooleanSupplier;

/// Puts together what reads invoices, the same for the service and for commands; no framework.
final class Assembly {

  private Assembly() {}

  /// A reader of files; to be closed when it holds worker processes.
  ///
  /// @param workers how many documents it reads at once
  /// @param othersWait whether more documents wait to be read
  static DocumentReader documents(Settings settings, int workers, BooleanSupplier othersWait) {
    return switch (settings.isolation()) {
      case PROCESS ->
          WorkerPool.prepare(
              WorkerOptions.of(workers).withSpares(Capacity.here().spares(workers)),
              othersWait,
              _ -> {});
      case INLINE -> new PdfBoxReader(new Tesseract(), _ -> {});
    };
  }

  /// The whole way from a file to a proved reading.
  static Extractor extractor(DocumentReader documents) {
    return new ProcessInvoice(documents, new LocalReader(Categories.load()));
  }
}
