package com.invoiceagent.agent.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.agent.FaultServer;
import com.invoiceagent.agent.Reply;
import com.invoiceagent.agent.Script;
import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Budgets, circuits and waits.
class LimitsOfCallsTest {

  private static final Question QUESTION = new Question("Read it.", "1: A", "{}", 100);
  private static final Duration TIME = Duration.ofSeconds(30);
  private static final AiConfig.Patience PATIENCE =
      new AiConfig.Patience(
          Duration.ofMillis(5), 2, Duration.ofSeconds(30), Duration.ofMinutes(15));

  private static final Outcome NOT_AFFORDED = new Outcome.Failed(CallFailure.BUDGET, 0, Usage.NONE);

  @Test
  void keepsTheBudgetOfTheDayUnderTwentyCallsAtOnce() throws Exception {
    try (FaultServer server =
        FaultServer.start(Script.always(Reply.says("{}").after(Duration.ofMillis(50))))) {
      VendorConfig config = config(server, Price.perMillion("1", "5"));
      long most = new Provider(config).most(QUESTION).microDollars();
      AiConfig ai = ai(config, 5 * most);
      try (ConfiguredVendors vendors = vendors(ai);
          ExecutorService threads = Executors.newFixedThreadPool(20)) {
        List<Callable<Outcome>> all = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
          all.add(() -> vendors.ask("openai", QUESTION, TIME, 1, 60_000));
        }
        int refused = 0;
        for (Future<Outcome> outcome : threads.invokeAll(all)) {
          refused += outcome.get().equals(NOT_AFFORDED) ? 1 : 0;
        }
        assertThat(vendors.spentToday()).isBetween(1L, 5 * most);
        assertThat(server.received()).hasSize(200 - refused);
        assertThat(refused).isPositive();
      }
    }
  }

  @Test
  void beginsANewBudgetEachDay() {
    TestClock clock = new TestClock();
    DayBudget budget = new DayBudget(100, clock);

    assertThat(budget.reserve(60)).isTrue();
    assertThat(budget.reserve(60)).isFalse();
    budget.settle(60, 90);
    assertThat(budget.reserve(11)).isFalse();
    assertThat(budget.reserve(0)).as("what is free").isTrue();
    clock.now = clock.now.plus(Duration.ofDays(1));
    assertThat(budget.reserve(100)).isTrue();
    assertThat(budget.spent()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "3, 3", "9, 3"})
  void sendsNoMoreCallsThanAreLeft(int calls, int sent) throws Exception {
    try (FaultServer server = FaultServer.start(Script.always(Reply.status(503, "")))) {
      try (ConfiguredVendors vendors =
          new ConfiguredVendors(
              new AiConfig(
                  List.of(config(server, Price.perMillion("0", "0"))),
                  List.of(Vendor.OPENAI),
                  TIME,
                  60_000,
                  0,
                  AiConfig.Patience.STANDARD),
              (_, _, _, _) -> {},
              Clock.systemUTC())) {
        Outcome outcome = vendors.ask("openai", QUESTION, TIME, calls, 60_000);

        assertThat(outcome)
            .isEqualTo(new Outcome.Failed(CallFailure.UNAVAILABLE, sent, Usage.NONE));
        assertThat(server.received()).hasSize(sent);
      }
    }
  }

  @Test
  void asksNothingThatTheTokensDoNotCover() throws Exception {
    try (FaultServer server = FaultServer.start(Script.always(Reply.says("{}")));
        ConfiguredVendors vendors = vendors(ai(config(server, Price.perMillion("0", "0")), 0))) {
      assertThat(vendors.ask("openai", QUESTION, TIME, 3, 150))
          .isEqualTo(new Outcome.Failed(CallFailure.BUDGET, 0, Usage.NONE));
      assertThat(server.received()).isEmpty();
    }
  }

  @Test
  void endsInTimeWhenItWaitsToRetry() throws Exception {
    try (FaultServer server = FaultServer.start(Script.always(Errors.rate(Vendor.OPENAI, "2")));
        ConfiguredVendors vendors = vendors(ai(config(server, Price.perMillion("0", "0")), 0))) {
      long start = System.nanoTime();
      Outcome outcome = vendors.ask("openai", QUESTION, Duration.ofMillis(1500), 3, 60_000);

      assertThat(outcome).isEqualTo(new Outcome.Failed(CallFailure.RATE_LIMITED, 1, Usage.NONE));
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(1500));
    }
  }

  @Test
  void opensProbesAndClosesItsCircuit() {
    AtomicLong now = new AtomicLong();
    Circuit circuit = new Circuit(PATIENCE, now::get);
    Fault down = Fault.free(CallFailure.UNAVAILABLE, Remedy.TWO_RETRIES);

    circuit.failed(down);
    assertThat(circuit.enter()).as("after one failure").isTrue();
    circuit.failed(down);
    assertThat(circuit.enter()).as("after two").isFalse();
    now.addAndGet(Duration.ofSeconds(30).toNanos());
    assertThat(circuit.enter()).as("one probe").isTrue();
    assertThat(circuit.enter()).as("but only one").isFalse();
    circuit.failed(down);
    now.addAndGet(Duration.ofSeconds(59).toNanos());
    assertThat(circuit.enter()).as("twice as long after a failed probe").isFalse();
    now.addAndGet(Duration.ofSeconds(1).toNanos());
    assertThat(circuit.enter()).isTrue();
    circuit.unused();
    assertThat(circuit.enter()).as("a probe that was not sent is another's").isTrue();
    circuit.succeeded();
    assertThat(circuit.enter()).isTrue();
    assertThat(circuit.enter()).isTrue();
    circuit.failed(Fault.free(CallFailure.AUTHENTICATION, Remedy.NONE));
    now.addAndGet(Duration.ofMinutes(14).toNanos());
    assertThat(circuit.enter()).as("long after a refused key").isFalse();
    now.addAndGet(Duration.ofMinutes(1).toNanos());
    assertThat(circuit.enter()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "retry-after, 7, '', '', PT7S",
    "retry-after, 0.5, '', '', PT0.5S",
    "retry-after, -3, '', '', PT0S",
    "retry-after-ms, 250, '', '', PT0.25S",
    "retry-after, 99999999, '', '', PT24H",
    "retry-after, 'Mon, 23 Nov 2026 12:00:30 GMT', '', '', PT30S",
    "retry-after, 'Mon, 23 Nov 2026 11:00:00 GMT', '', '', PT0S",
    "x, y, 37s, '', PT37S",
    "x, y, '', 'please retry in 10h17m5.3s.', PT10H17M5.3S",
    "x, y, '', 'please try again in 120ms', ",
    "x, y, '', 'please try again in 6m0s', PT6M",
    "retry-after, soon, '', '', ",
    "retry-after, 1e9, '', '', ",
  })
  void understandsStatedWaits(
      String header, String value, String delay, String message, Duration expected) {
    HttpHeaders headers = HttpHeaders.of(Map.of(header, List.of(value)), (_, _) -> true);
    ErrorBody error = new ErrorBody(Set.of(), message, 429, delay);

    assertThat(StatedWait.of(headers, error, Instant.parse("2026-11-23T12:00:00Z")))
        .isEqualTo(Optional.ofNullable(expected));
  }

  @ParameterizedTest
  @CsvSource({"1, 5, 3000, 2000, 13000", "0.3, 1.2, 1, 0, 1", "0, 0, 9000, 9000, 0"})
  void reckonsPricesUp(String in, String out, long input, long output, long micros) {
    assertThat(Price.perMillion(in, out).of(input, output)).isEqualTo(micros);
    assertThat(Price.perMillion(in, out).inMillions()).isEqualTo(in + "/" + out);
  }

  private static ConfiguredVendors vendors(AiConfig ai) {
    return new ConfiguredVendors(ai, (_, _, _, _) -> {}, Clock.systemUTC());
  }

  private static AiConfig ai(VendorConfig config, long budget) {
    return new AiConfig(List.of(config), List.of(config.vendor()), TIME, 60_000, budget, PATIENCE);
  }

  private static VendorConfig config(FaultServer server, Price price) {
    return new VendorConfig(
        Vendor.OPENAI,
        server.baseUrl("openai"),
        "key",
        "a-model",
        price,
        Thinking.DEFAULT,
        AnswerFormat.SCHEMA);
  }

  private static final class TestClock extends Clock {
    private Instant now = Instant.parse("2026-11-23T12:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
