package com.invoiceagent.pipeline;

import com.invoiceagent.agent.Sheet;
import com.invoiceagent.document.Document;
import com.invoiceagent.document.DocumentReader;
import com.invoiceagent.document.PageSource;
import com.invoiceagent.document.ReadOutcome;
import com.invoiceagent.document.Verification;
import com.invoiceagent.issuer.Issuers;
import com.invoiceagent.model.Problem;
import com.invoiceagent.model.Proof;
import com.invoiceagent.model.ProofStatus;
import com.invoiceagent.model.Reading;
import com.invoiceagent.privacy.RedactedText;
import com.invoiceagent.privacy.Redactor;
import com.invoiceagent.reading.Hints;
import com.invoiceagent.reading.Judge;
import com.invoiceagent.reading.LocalReader;
import com.invoiceagent.reading.layout.FlowLine;
import com.invoiceagent.reading.layout.PageLayout;
import com.invoiceagent.reading.scan.ScanReader;
import java.util.List;

/// From bytes to a proved reading: document, issuer, reading, proof, checks.
public final class ProcessInvoice implements Extractor {

  static final String LOCAL = "local";
  static final String AUTO = "auto";

  private final DocumentReader documents;
  private final ScanReader reader;
  private final Settlement settlement;
  private final Redactor redactor = new Redactor();

  /// The pipeline without any AI.
  public ProcessInvoice(DocumentReader documents, LocalReader local) {
    this(documents, local, Settlement.withoutAi());
  }

  /// The pipeline over a reader of files and a reader of invoices.
  ///
  /// @param settlement goes on where these cannot prove an invoice
  public ProcessInvoice(DocumentReader documents, LocalReader local, Settlement settlement) {
    this.documents = documents;
    this.reader = new ScanReader(local);
    this.settlement = settlement;
  }

  @Override
  public Extraction extract(ProcessRequest request, Deadline deadline) {
    try {
      return begin(request, deadline).finish();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return late();
    }
  }

  @Override
  public Pending begin(ProcessRequest request, Deadline deadline) {
    Verification verification = request.rendered() ? Verification.RENDER : Verification.AUTO;
    ReadOutcome outcome =
        documents.read(request.file(), request.passwords(), verification, deadline.remaining());
    return switch (outcome) {
      case ReadOutcome.Refused(Problem problem) -> done(new Extraction.Failure(problem));
      case ReadOutcome.Read(Document document) ->
          deadline.hasPassed() ? done(late()) : read(document, request, deadline);
    };
  }

  private static Pending done(Extraction outcome) {
    return () -> outcome;
  }

  private Pending read(Document document, ProcessRequest request, Deadline deadline) {
    List<PageLayout> pages = PageLayout.of(document);
    Hints hints = Issuers.hints(pages);
    Reading found = reader.read(document, pages, hints);
    if (found == null) {
      return done(
          new Extraction.Failure(
              new Problem.NotAnInvoice("The document is no credit-card invoice.")));
    }
    Answering answering = new Answering(document, request.rendered());
    Extraction.Answer local = answering.of(found, LOCAL, List.of(), List.of());
    List<String> asked = asked(request.provider(), local, document);
    if (asked.isEmpty() || deadline.hasPassed()) {
      return done(deadline.hasPassed() ? late() : local);
    }
    OpenCase open = open(pages, hints, answering, asked, request);
    return () -> settlement.settle(local, open, deadline);
  }

  /// Whom to ask: the provider that the caller names, or all where the local reading is in doubt.
  private List<String> asked(String provider, Extraction.Answer local, Document document) {
    return switch (provider) {
      case LOCAL -> List.of();
      case AUTO -> isOpen(local, document) ? settlement.providers() : List.of();
      default -> List.of(provider);
    };
  }

  /// Whether another reader of the same text could do better. Doubts about what was recognised on
  /// images are none that it could settle, and neither are numbers that the pages do not show.
  private static boolean isOpen(Extraction.Answer local, Document document) {
    boolean scanned = document.pages().stream().anyMatch(page -> page.source() == PageSource.OCR);
    boolean forged =
        local.checks().stream()
            .anyMatch(check -> check.rule().equals(ShownNumbers.RULE) && !check.passed());
    Proof proof = local.reading().proof();
    boolean closes = proof.status() == ProofStatus.PROVED;
    return !forged && (!closes || (proof.alternatives() > 0 && !scanned));
  }

  private OpenCase open(
      List<PageLayout> pages,
      Hints hints,
      Answering answering,
      List<String> asked,
      ProcessRequest request) {
    Judge judge = reader.judge(pages, hints);
    RedactedText text = redactor.redact(judge.parts().stream().map(FlowLine::text).toList());
    Sheet sheet = Sheet.of(text, Disclosure.of(judge), Disclosure.issuer(hints));
    return new OpenCase(sheet, text, judge, answering, asked, !request.provider().equals(AUTO));
  }

  private static Extraction late() {
    return new Extraction.Failure(new Problem.TimedOut("The deadline passed while reading."));
  }
}
