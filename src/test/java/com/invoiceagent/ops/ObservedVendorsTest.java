package com.invoiceagent.ops;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.agent.call.CallFailure;
import com.invoiceagent.agent.call.Outcome;
import com.invoiceagent.agent.call.Question;
import com.invoiceagent.agent.call.Usage;
import com.invoiceagent.agent.call.Vendors;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObservedVendorsTest {

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private Outcome next = new Outcome.Answered("{}", false, "m", 2, new Usage(100, 20, 1_500_000));
  private final Vendors vendors =
      new ObservedVendors(
          new Vendors() {
            @Override
            public List<String> order() {
              return List.of("openai");
            }

            @Override
            public Outcome ask(
                String provider, Question question, Duration time, int calls, long tokens) {
              return next;
            }

            @Override
            public int callsPerRequest() {
              return 3;
            }

            @Override
            public long tokensPerRequest() {
              return 1000;
            }
          },
          Traces.none(),
          registry);

  @Test
  void countsWhatAskingTakes() throws Exception {
    ask();
    next = new Outcome.Failed(CallFailure.RATE_LIMITED, 1, new Usage(7, 0, 0));
    ask();

    assertThat(count("invoiceagent.ai.questions", "outcome", "answered")).isEqualTo(1);
    assertThat(count("invoiceagent.ai.questions", "outcome", "rate_limited")).isEqualTo(1);
    assertThat(count("invoiceagent.ai.calls", "provider", "openai")).isEqualTo(3);
    assertThat(count("invoiceagent.ai.tokens", "direction", "input")).isEqualTo(107);
    assertThat(count("invoiceagent.ai.tokens", "direction", "output")).isEqualTo(20);
    assertThat(count("invoiceagent.ai.cost.dollars", "provider", "openai")).isEqualTo(1.5);
    assertThat(vendors.order()).containsExactly("openai");
    assertThat(vendors.callsPerRequest()).isEqualTo(3);
    assertThat(vendors.tokensPerRequest()).isEqualTo(1000);
  }

  private void ask() throws InterruptedException {
    vendors.ask("openai", new Question("i", "t", "{}", 10), Duration.ofSeconds(1), 3, 1000);
  }

  private double count(String name, String label, String value) {
    return registry.get(name).tag(label, value).counter().count();
  }
}
