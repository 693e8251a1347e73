package com.invoiceagent.agent;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.corpus.InvoiceCase;
import com.invoiceagent.model.Reading;
import com.invoiceagent.pipeline.Extraction;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What leaves the service, and what does not.
class LocalFirstTest {

  private static final FakeVendors.Model NEVER =
      (provider, question) -> {
        throw new AssertionError("asked " + provider);
      };

  @Test
  void asksNobodyAboutInvoicesThatItProves() {
    FakeVendors vendors = new FakeVendors(List.of("a", "b"), 3, NEVER);
    for (InvoiceCase invoice : InvoiceCase.all()) {
      Extraction outcome = AgentBench.extract(invoice.document(), vendors, "auto");

      assertThat(outcome).isInstanceOf(Extraction.Answer.class);
      Extraction.Answer answer = (Extraction.Answer) outcome;
      assertThat(AgentBench.isProved(answer.reading())).as(invoice.toString()).isTrue();
      assertThat(answer.egress()).isEmpty();
      assertThat(answer.warnings()).extracting("code").doesNotContain("ai_failed");
    }
    assertThat(vendors.seen()).isEmpty();
  }

  @Test
  void nothingLeavesByTheCallersWish() {
    InvoiceCase invoice = InvoiceCase.all().getFirst();
    Reading whole = AgentBench.truth(invoice);
    FakeVendors vendors = new FakeVendors(List.of("a"), 3, NEVER);

    Extraction outcome =
        AgentBench.extract(Damage.TOTAL.done(invoice.document(), whole), vendors, "local");

    assertThat(outcome).isInstanceOf(Extraction.Answer.class);
    assertThat(vendors.seen()).isEmpty();
  }

  /// Every document is forced through a provider, which must see nothing of its holder.
  @Test
  void noIdentifierLeaves() {
    List<String> leaked = new ArrayList<>();
    int looked = 0;
    int index = 0;
    for (InvoiceCase invoice : InvoiceCase.all()) {
      if (index++ % 2 == 1) {
        continue;
      }
      FakeVendors vendors =
          new FakeVendors(List.of("a"), 1, (provider, question) -> FakeVendors.says("{}"));
      AgentBench.extract(invoice.document(), vendors, "a");
      assertThat(vendors.seen()).as(invoice.toString()).isNotEmpty();
      StringBuilder sent = new StringBuilder();
      vendors.seen().forEach(question -> sent.append(squash(question.text())));
      for (var identifier : invoice.expected().path("pii")) {
        looked++;
        if (sent.indexOf(squash(identifier.asString())) >= 0) {
          leaked.add(invoice + ": " + identifier.asString());
        }
      }
    }
    assertThat(looked).isGreaterThan(200);
    assertThat(leaked).isEmpty();
  }

  private static String squash(String text) {
    return text.replaceAll("\\s+", "");
  }
}
