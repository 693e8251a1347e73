package com.invoiceagent.agent;

import com.invoiceagent.agent.call.Vendors;
import com.invoiceagent.corpus.InvoiceCase;
import com.invoiceagent.document.Document;
import com.invoiceagent.document.ReadOutcome;
import com.invoiceagent.issuer.Issuers;
import com.invoiceagent.model.Money;
import com.invoiceagent.model.ProofStatus;
import com.invoiceagent.model.Reading;
import com.invoiceagent.model.Transaction;
import com.invoiceagent.pipeline.Deadline;
import com.invoiceagent.pipeline.Extraction;
import com.invoiceagent.pipeline.ProcessInvoice;
import com.invoiceagent.pipeline.ProcessRequest;
import com.invoiceagent.pipeline.Settlement;
import com.invoiceagent.reading.LocalReader;
import com.invoiceagent.reading.category.Categories;
import com.invoiceagent.reading.layout.PageLayout;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Runs documents through the pipeline with providers of a test's making.
public final class AgentBench {

  /// Reads without AI.
  public static final LocalReader READER = new LocalReader(Categories.load());

  private AgentBench() {}

  /// What the local reader makes of the document.
  public static @Nullable Reading local(Document document) {
    List<PageLayout> pages = PageLayout.of(document);
    return READER.read(pages, Issuers.hints(pages));
  }

  /// The document's true reading.
  public static Reading truth(InvoiceCase invoice) {
    Reading reading = local(invoice.document());
    if (reading == null || !isProved(reading)) {
      throw new IllegalStateException(invoice + " is not proved");
    }
    return reading;
  }

  /// The whole pipeline over one document.
  public static Extraction extract(Document document, Vendors vendors, String provider) {
    return extract(document, vendors, provider, AgentListener.NONE);
  }

  /// The same, heard by a listener.
  public static Extraction extract(
      Document document, Vendors vendors, String provider, AgentListener listener) {
    Settlement settlement =
        new Settlement(
            new InvoiceAgent(vendors, listener), vendors.order(), 4, Duration.ofSeconds(1));
    ProcessInvoice pipeline =
        new ProcessInvoice(
            (file, passwords, verification, limit) -> new ReadOutcome.Read(document),
            READER,
            settlement);
    return pipeline.extract(
        new ProcessRequest(new byte[0], provider, null), Deadline.in(Duration.ofMinutes(1)));
  }

  /// Whether it closes.
  public static boolean isProved(Reading reading) {
    return reading.proof().status() == ProofStatus.PROVED;
  }

  /// Everything that must be right, as lines; dates that the damage took are left out.
  public static List<String> facts(Reading reading, Reading whole, @Nullable Damage damage) {
    List<String> facts = new ArrayList<>();
    Set<Money> undated = new HashSet<>();
    for (Transaction row : whole.transactions()) {
      if (damage != null && damage.tookDate(whole, row.evidence())) {
        undated.add(row.signedAmount());
      }
    }
    for (Transaction row : reading.transactions()) {
      boolean noDate = undated.contains(row.signedAmount());
      facts.add(row.signedAmount() + " " + (noDate ? "" : row.date()));
    }
    reading.payments().forEach(row -> facts.add("paid " + row.amount() + " " + row.date()));
    facts.sort(null);
    facts.add("total " + reading.invoice().total());
    facts.add("previous " + reading.invoice().previousBalance());
    return facts;
  }
}
