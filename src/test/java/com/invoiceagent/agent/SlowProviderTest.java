package com.invoiceagent.agent;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.agent.call.CallFailure;
import com.invoiceagent.corpus.InvoiceCase;
import com.invoiceagent.document.Document;
import com.invoiceagent.document.ReadOutcome;
import com.invoiceagent.model.Problem;
import com.invoiceagent.model.Reading;
import com.invoiceagent.pipeline.Deadline;
import com.invoiceagent.pipeline.Extraction;
import com.invoiceagent.pipeline.Pending;
import com.invoiceagent.pipeline.ProcessInvoice;
import com.invoiceagent.pipeline.ProcessRequest;
import com.invoiceagent.pipeline.Settlement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A provider that takes its time keeps neither workers nor more than its share of requests.
@Timeout(30)
class SlowProviderTest {

  private static Document document;

  @BeforeAll
  static void chooseAnInvoice() {
    for (InvoiceCase invoice : InvoiceCase.all()) {
      Reading whole = AgentBench.truth(invoice);
      document = Damage.PREVIOUS.done(invoice.document(), whole);
      Reading local = AgentBench.local(document);
      if (local != null && !AgentBench.isProved(local)) {
        return;
      }
    }
    throw new IllegalStateException("every invoice is proved without its previous balance");
  }

  private static Pending begin(Settlement settlement, String provider) {
    ProcessInvoice pipeline =
        new ProcessInvoice(
            (file, passwords, verification, limit) -> new ReadOutcome.Read(document),
            AgentBench.READER,
            settlement);
    return pipeline.begin(
        new ProcessRequest(new byte[0], provider, null), Deadline.in(Duration.ofSeconds(20)));
  }

  @Test
  void onlySoManyWaitAndOthersAreToldAtOnce() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    FakeVendors vendors =
        new FakeVendors(
            List.of("a"),
            3,
            (provider, question) -> {
              asked.countDown();
              try {
                goOn.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              return FakeVendors.fails(CallFailure.TIMEOUT);
            });
    Settlement settlement =
        new Settlement(
            new InvoiceAgent(vendors, AgentListener.NONE), List.of("a"), 1, Duration.ofMillis(50));
    Pending first = begin(settlement, "auto");
    assertThat(vendors.seen()).as("asked by the worker's part").isEmpty();
    Thread waiting =
        Thread.ofVirtual()
            .start(() -> {
              try {
                first.finish();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    asked.await();

    Extraction auto = begin(settlement, "auto").finish();
    Extraction named = begin(settlement, "a").finish();

    assertThat(((Extraction.Answer) auto).warnings()).extracting("code").contains("ai_failed");
    assertThat(((Extraction.Failure) named).problem()).isInstanceOf(Problem.Overloaded.class);
    goOn.countDown();
    waiting.join();
  }
}
