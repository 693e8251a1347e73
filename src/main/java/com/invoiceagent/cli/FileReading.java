package com.invoiceagent.cli;

import com.invoiceagent.export.ExportedInvoice;
import com.invoiceagent.pipeline.Deadline;
import com.invoiceagent.pipeline.Extraction;
import com.invoiceagent.pipeline.Extractor;
import com.invoiceagent.pipeline.ProcessRequest;
import com.invoiceagent.pipeline.TaxId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads one file after another by the same settings; from any number of threads.
///
/// @param extractor reads invoices
/// @param options what holds for all files
record FileReading(Extractor extractor, Options options) {

  /// What holds for all files.
  ///
  /// @param largest of a file, in bytes
  /// @param limit for one file
  record Options(
      int largest,
      Duration limit,
      String provider,
      @Nullable String password,
      @Nullable TaxId taxId,
      boolean rendered) {

    @Override
    public String toString() {
      return "Options";
    }
  }

  /// Reads the file; a failure is an outcome.
  FileOutcome read(Path file) {
    byte[] content;
    try (InputStream in = Files.newInputStream(file)) {
      content = in.readNBytes(options.largest() + 1);
    } catch (IOException unreadable) {
      return new FileOutcome.Failed(file, "bad_request", "The file cannot be read.");
    }
    if (content.length > options.largest()) {
      return new FileOutcome.Failed(
          file, "too_large", "The file is larger than MAX_FILE_SIZE allows.");
    }
    if (content.length == 0) {
      return new FileOutcome.Failed(file, "not_a_pdf", "The file is empty.");
    }
    return read(file, content);
  }

  private FileOutcome read(Path file, byte[] content) {
    long began = System.nanoTime();
    ProcessRequest request =
        new ProcessRequest(
            content, options.provider(), options.password(), options.taxId(), options.rendered());
    return switch (extractor.extract(request, Deadline.in(options.limit()))) {
      case Extraction.Failure(var problem) ->
          new FileOutcome.Failed(file, problem.code(), problem.detail());
      case Extraction.Answer answer ->
          new FileOutcome.Answered(
              file,
              answer,
              new ExportedInvoice(
                  answer.reading(),
                  answer.checks(),
                  answer.confidence(),
                  answer.provider(),
                  answer.egress(),
                  answer.warnings(),
                  Duration.ofNanos(System.nanoTime() - began),
                  UUID.randomUUID().toString()));
    };
  }
}
