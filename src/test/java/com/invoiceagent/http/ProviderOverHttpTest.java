package com.invoiceagent.http;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.invoiceagent.agent.FaultServer;
import com.invoiceagent.agent.Received;
import com.invoiceagent.agent.Reply;
import com.invoiceagent.corpus.InvoiceCase;
import com.invoiceagent.document.pdf.ForgedInvoice;
import com.invoiceagent.reading.text.Fold;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/// The whole service beside a provider on the network: what it is sent, and what it may hold up.
@TestPropertySource(
    properties = {
      "OPENAI_API_KEY=a-key",
      "AI_FAILOVER=none",
      "AI_TIMEOUT_SECONDS=" + ProviderOverHttpTest.CALL_SECONDS,
      "AI_DAILY_BUDGET_USD=unlimited"
    })
class ProviderOverHttpTest extends WithWorkers {

  static final int CALL_SECONDS = 8;

  /// The last four digits of a card, without the stars before them, stand anywhere by chance.
  private static final int SHORTEST = 5;

  private static final Reply NO_ROWS = Reply.says("{}");
  private static final Reply SILENCE = (_, exchange) -> exchange.hang();

  private static FaultServer server;
  private static volatile Reply reply = NO_ROWS;

  @DynamicPropertySource
  static void providerOnLoopback(DynamicPropertyRegistry properties) {
    properties.add("OPENAI_BASE_URL", () -> server.baseUrl("openai").toString());
  }

  @BeforeAll
  static void startProvider() throws IOException {
    server = FaultServer.start(_ -> reply);
  }

  @AfterAll
  static void endProvider() throws IOException {
    server.close();
  }

  @Test
  @Timeout(120)
  void aSilentProviderHoldsNobodyElseUp() throws Exception {
    reply = SILENCE;
    int before = server.received().size();
    try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<HttpResponse<String>> auto = clients.submit(() -> asked(ForgedInvoice.open(), "auto"));
      Future<HttpResponse<String>> named =
          clients.submit(() -> asked(ForgedInvoice.open(), "openai"));
      await().atMost(DEADLINE_SECONDS, SECONDS).until(() -> server.received().size() == before + 2);

      HttpResponse<String> other = asked(sample(), "auto");

      assertThat(auto.isDone() || named.isDone()).as("the provider gave up first").isFalse();
      assertThat(other.statusCode()).isEqualTo(200);
      assertThat(json(other).at("/proof/status").asString()).isEqualTo("proved");

      assertThat(auto.get().statusCode()).as(auto.get().body()).isEqualTo(200);
      assertThat(json(auto.get()).at("/metadata/provider").asString()).isEqualTo("local");
      assertThat(json(auto.get()).at("/proof/status").asString()).isEqualTo("not_proved");
      assertThat(json(auto.get()).path("warnings"))
          .extracting(warning -> warning.path("code").asString())
          .contains("ai_failed");
      assertThat(named.get().statusCode()).isEqualTo(502);
      assertThat(Service.code(named.get())).isEqualTo("provider_failed");
    }
    assertThat(server.received()).as("a silent provider is not asked again").hasSize(before + 2);
  }

  /// Every bundled file is forced through the provider; what came there holds nothing of its
  /// holder, neither as it is printed nor without blanks and punctuation.
  @Test
  void noIdentifierReachesTheProvider() throws Exception {
    reply = NO_ROWS;
    List<String> leaked = new ArrayList<>();
    int identifiers = 0;
    for (InvoiceCase invoice : InvoiceCase.all()) {
      int before = server.received().size();

      HttpResponse<String> answer = asked(invoice.pdf(), "openai");

      assertThat(answer.statusCode()).as("%s: %s", invoice, answer.body()).isIn(200, 502);
      List<Received> requests = server.received().subList(before, server.received().size());
      assertThat(requests).as(invoice.toString()).isNotEmpty();
      for (Received request : requests) {
        String sent = request.body() + "\n" + request.instructions() + "\n" + request.text();
        String squashed = Fold.squash(sent);
        for (JsonNode identifier : invoice.expected().path("pii")) {
          identifiers++;
          String text = identifier.asString();
          String bare = Fold.squash(text);
          boolean telling = bare.length() >= SHORTEST;
          if (sent.contains(text) || (telling && squashed.contains(bare))) {
            leaked.add(invoice + ": " + text);
          }
        }
      }
    }
    assertThat(identifiers).isGreaterThan(400);
    assertThat(leaked).isEmpty();
  }

  private HttpResponse<String> asked(byte[] file, String provider) throws Exception {
    return service.post(Form.withFile(file).text("provider", provider));
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return ApiContract.JSON.readTree(answer.body());
  }
}
