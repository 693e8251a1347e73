package com.invoiceagent.app;

import com.invoiceagent.agent.AgentListener;
import com.invoiceagent.agent.call.ConfiguredVendors;
import com.invoiceagent.cli.ReadingSource;
import com.invoiceagent.document.DocumentReader;
import com.invoiceagent.document.worker.WorkerOptions;
import com.invoiceagent.document.worker.WorkerPool;
import com.invoiceagent.ops.Settings;
import com.invoiceagent.pipeline.Deadline;
import com.invoiceagent.pipeline.Extraction;
import com.invoiceagent.pipeline.Extractor;
import com.invoiceagent.pipeline.ProcessRequest;
import java.time.Clock;

/// Gives commands the same way of reading invoices that the service has.
final class CommandReading implements ReadingSource {

  /// So many files for each worker are done before the slow compiler has paid off.
  private static final int FEW_FILES = 300;

  @Override
  public OpenReader open(Settings settings, int jobs, int files) {
    WorkerOptions workers = WorkerOptions.of(jobs).withSpares(0).briefly(files <= FEW_FILES * jobs);
    DocumentReader documents = Assembly.documents(settings, workers, () -> false);
    // Connects to nobody before the first question.
    ConfiguredVendors vendors =
        new ConfiguredVendors(
            settings.ai(), (vendor, failure, took, usage) -> {}, Clock.systemUTC());
    Extractor extractor = Assembly.extractor(documents, vendors, AgentListener.NONE);
    return new OpenReader() {
      @Override
      public Extraction extract(ProcessRequest request, Deadline deadline) {
        return extractor.extract(request, deadline);
      }

      @Override
      public void close() {
        vendors.close();
        if (documents instanceof WorkerPool pool) {
          pool.close();
        }
      }
    };
  }
}
