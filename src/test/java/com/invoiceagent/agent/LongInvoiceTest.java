package com.invoiceagent.agent;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.bench.LongInvoice;
import com.invoiceagent.document.Document;
import com.invoiceagent.document.ReadOutcome;
import com.invoiceagent.document.pdf.PdfBoxReader;
import com.invoiceagent.model.Reading;
import com.invoiceagent.pipeline.Extraction;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// More rows than one answer holds: parts with overlap, and no row lost or taken twice.
class LongInvoiceTest {

  private static Document document(int pages) {
    return switch (new PdfBoxReader()
        .read(LongInvoice.of(pages), List.of(), Duration.ofMinutes(1))) {
      case ReadOutcome.Read(Document document) -> document;
      case ReadOutcome.Refused refused -> throw new IllegalStateException(refused.toString());
    };
  }

  @Test
  void isReadInParts() {
    Document document = document(6);
    Reading whole = Objects.requireNonNull(AgentBench.local(document));
    Oracle oracle = new Oracle(whole);
    FakeVendors vendors =
        new FakeVendors(List.of("a"), 3, (provider, q) -> FakeVendors.says(oracle.answer(q)));

    Extraction outcome = AgentBench.extract(Damage.TOTAL.done(document, whole), vendors, "a");

    Map<Integer, Integer> shown = new TreeMap<>();
    vendors
        .seen()
        .forEach(q -> Oracle.lines(q).keySet().forEach(line -> shown.merge(line, 1, Integer::sum)));
    assertThat(whole.transactions()).hasSize(270);
    assertThat(vendors.seen()).hasSize(3);
    assertThat(shown.values()).contains(1, 2).doesNotContain(3);
    Reading reading = ((Extraction.Answer) outcome).reading();
    assertThat(AgentBench.facts(reading, whole, null))
        .isEqualTo(AgentBench.facts(whole, whole, null));
  }

  @Test
  void isNotAskedAboutWhenTheAnswersCouldNotHoldIt() {
    Document document = document(30);
    Reading whole = Objects.requireNonNull(AgentBench.local(document));
    FakeVendors vendors = new FakeVendors(List.of("a"), 3, (provider, q) -> FakeVendors.says("{}"));

    AgentBench.extract(Damage.TOTAL.done(document, whole), vendors, "auto");

    assertThat(vendors.seen()).isEmpty();
  }
}
