package com.invoiceagent.pipeline;

import com.invoiceagent.document.Document;
import com.invoiceagent.document.DocumentReader;
import com.invoiceagent.document.ReadOutcome;
import com.invoiceagent.issuer.Issuers;
import com.invoiceagent.model.Check;
import com.invoiceagent.model.Problem;
import com.invoiceagent.model.Reading;
import com.invoiceagent.reading.LocalReader;
import com.invoiceagent.reading.layout.PageLayout;
import java.util.List;

/// From bytes to a proved reading: document, issuer, reading, proof, checks.
public final class ProcessInvoice implements Extractor {

  private static final String LOCAL = "local";

  private final DocumentReader documents;

  /// The pipeline over a reader of files.
  public ProcessInvoice(DocumentReader documents) {
    this.documents = documents;
  }

  @Override
  public Extraction extract(ProcessRequest request, Deadline deadline) {
    return switch (documents.read(request.file(), request.password())) {
      case ReadOutcome.Refused(Problem problem) -> new Extraction.Failure(problem);
      case ReadOutcome.Read(Document document) ->
          deadline.hasPassed() ? late() : read(document, deadline);
    };
  }

  private static Extraction read(Document document, Deadline deadline) {
    List<PageLayout> pages = PageLayout.of(document);
    Reading reading = LocalReader.read(pages, Issuers.hints(pages));
    if (reading == null) {
      return new Extraction.Failure(
          new Problem.NotAnInvoice("The document is no credit-card invoice."));
    }
    List<Check> checks = List.of();
    return deadline.hasPassed() ? late() : new Extraction.Answer(reading, checks, 0, LOCAL);
  }

  private static Extraction late() {
    return new Extraction.Failure(new Problem.TimedOut("The deadline passed while reading."));
  }
}
