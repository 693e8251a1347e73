package com.invoiceagent.ops;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.model.Invoice;
import com.invoiceagent.model.Money;
import com.invoiceagent.model.Proof;
import com.invoiceagent.model.ProofStatus;
import com.invoiceagent.model.Reading;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequestMetricsTest {

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final RequestMetrics metrics = new RequestMetrics(registry);

  @Test
  void countsByRouteAndCode() {
    metrics.count(
        new Served("POST", "/a", 400, "bad_request", Duration.ofMillis(3), 0, null, null, null));

    assertThat(
            registry
                .get("invoiceagent.requests")
                .tag("route", "/a")
                .tag("code", "bad_request")
                .timer()
                .count())
        .isEqualTo(1);
    assertThat(registry.find("invoiceagent.invoices").counters()).isEmpty();
  }

  @Test
  void keepsTheNumberOfInstitutionsBounded() {
    for (int i = 0; i < 300; i++) {
      metrics.count(read("BANK_" + i));
    }

    assertThat(registry.find("invoiceagent.invoices").counters()).hasSize(101);
    assertThat(
            registry
                .get("invoiceagent.invoices")
                .tag("institution", "OTHER")
                .tag("proof", "not_proved")
                .counter()
                .count())
        .isEqualTo(200);
  }

  private static Served read(String institution) {
    Reading reading =
        new Reading(
            new Invoice(institution, null, null, Money.ZERO, Money.ZERO, null),
            List.of(),
            List.of(),
            new Proof(ProofStatus.NOT_PROVED, null, 0, List.of()));
    return new Served("POST", "/a", 200, "ok", Duration.ofMillis(3), 10, null, reading, "local");
  }
}
