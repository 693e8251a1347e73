package com.invoiceagent.pipeline;

import com.invoiceagent.document.Document;
import com.invoiceagent.document.DocumentReader;
import com.invoiceagent.document.PageSource;
import com.invoiceagent.document.ReadOutcome;
import com.invoiceagent.document.Verification;
import com.invoiceagent.issuer.Issuers;
import com.invoiceagent.model.Check;
import com.invoiceagent.model.Problem;
import com.invoiceagent.model.Reading;
import com.invoiceagent.model.Warning;
import com.invoiceagent.reading.LocalReader;
import com.invoiceagent.reading.layout.PageLayout;
import com.invoiceagent.reading.scan.ScanReader;
import com.invoiceagent.validation.Confidence;
import com.invoiceagent.validation.Rules;
import java.util.ArrayList;
import java.util.List;

/// From bytes to a proved reading: document, issuer, reading, proof, checks.
public final class ProcessInvoice implements Extractor {

  private static final String LOCAL = "local";

  private final DocumentReader documents;
  private final ScanReader reader;

  /// The pipeline over a reader of files and a reader of invoices.
  public ProcessInvoice(DocumentReader documents, LocalReader local) {
    this.documents = documents;
    this.reader = new ScanReader(local);
  }

  @Override
  public Extraction extract(ProcessRequest request, Deadline deadline) {
    Verification verification = request.rendered() ? Verification.RENDER : Verification.AUTO;
    ReadOutcome outcome =
        documents.read(request.file(), request.passwords(), verification, deadline.remaining());
    return switch (outcome) {
      case ReadOutcome.Refused(Problem problem) -> new Extraction.Failure(problem);
      case ReadOutcome.Read(Document document) ->
          deadline.hasPassed() ? late() : read(document, request.rendered(), deadline);
    };
  }

  private Extraction read(Document document, boolean rendered, Deadline deadline) {
    List<PageLayout> pages = PageLayout.of(document);
    Reading found = reader.read(document, pages, Issuers.hints(pages));
    if (found == null) {
      return new Extraction.Failure(
          new Problem.NotAnInvoice("The document is no credit-card invoice."));
    }
    ShownNumbers shown = ShownNumbers.judge(found, document, rendered);
    Reading reading = shown.reading();
    List<Check> checks = new ArrayList<>(Rules.check(reading));
    if (shown.check() != null) {
      checks.add(shown.check());
    }
    return deadline.hasPassed()
        ? late()
        : new Extraction.Answer(
            reading, checks, Confidence.of(reading, checks), LOCAL, warnings(document));
  }

  private static List<Warning> warnings(Document document) {
    List<Warning> warnings = new ArrayList<>();
    int hidden = document.hiddenCharacters();
    if (hidden > 0) {
      warnings.add(Warning.hiddenText(hidden));
    }
    int doubts = document.pages().stream().mapToInt(page -> page.doubts().size()).sum();
    if (doubts > 0) {
      warnings.add(Warning.doubtfulText(doubts));
    }
    int recognised = pages(document, PageSource.OCR);
    if (recognised > 0) {
      warnings.add(Warning.readByOcr(recognised));
    }
    int unread = pages(document, PageSource.UNREAD);
    if (unread > 0) {
      warnings.add(Warning.unread(unread));
    }
    return warnings;
  }

  private static int pages(Document document, PageSource source) {
    return (int) document.pages().stream().filter(page -> page.source() == source).count();
  }

  private static Extraction late() {
    return new Extraction.Failure(new Problem.TimedOut("The deadline passed while reading."));
  }
}
