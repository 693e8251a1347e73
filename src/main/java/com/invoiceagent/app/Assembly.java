package com.invoiceagent.app;

import com.invoiceagent.agent.AgentListener;
import com.invoiceagent.agent.InvoiceAgent;
import com.invoiceagent.agent.call.Vendors;
import com.invoiceagent.document.DocumentReader;
import com.invoiceagent.document.ocr.Tesseract;
import com.invoiceagent.document.pdf.PdfBoxReader;
import com.invoiceagent.document.worker.WorkerOptions;
import com.invoiceagent.document.worker.WorkerPool;
import com.invoiceagent.ops.Settings;
import com.invoiceagent.pipeline.Extractor;
import com.invoiceagent.pipeline.ProcessInvoice;
import com.invoiceagent.pipeline.Settlement;
import com.invoiceagent.reading.LocalReader;
import com.invoiceagent.reading.category.Categories;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Puts together what reads invoices, the same for the service and for commands; no framework.
final class Assembly {

  private Assembly() {}

  /// A reader of files; to be closed when it holds worker processes.
  ///
  /// @param options of the worker processes, where there are some
  /// @param othersWait whether more documents wait to be read
  static DocumentReader documents(
      Settings settings, WorkerOptions options, BooleanSupplier othersWait) {
    return switch (settings.isolation()) {
      case PROCESS -> WorkerPool.prepare(options, othersWait, _ -> {});
      case INLINE -> new PdfBoxReader(new Tesseract(), _ -> {});
    };
  }

  /// How many requests may wait for AI providers at once; each holds one document in memory.
  private static final int WAITING_FOR_AI = 32;

  private static final Duration PATIENCE = Duration.ofSeconds(1);

  /// The whole way from a file to a proved reading.
  static Extractor extractor(DocumentReader documents, Vendors vendors, AgentListener listener) {
    InvoiceAgent agent = new InvoiceAgent(vendors, listener);
    Settlement settlement = new Settlement(agent, vendors.order(), WAITING_FOR_AI, PATIENCE);
    return new ProcessInvoice(documents, new LocalReader(Categories.load()), settlement);
  }
}
