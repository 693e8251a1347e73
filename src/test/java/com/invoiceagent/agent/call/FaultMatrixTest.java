package com.invoiceagent.agent.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.agent.FaultServer;
import com.invoiceagent.agent.Received;
import com.invoiceagent.agent.WireFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every known fault against every vendor it applies to, over real HTTP.
class FaultMatrixTest {

  private static final Price PRICE = new Price(1_000, 5_000);
  private static final Duration TIME = Duration.ofSeconds(30);
  private static final Question QUESTION =
      new Question("Read it.", "<lines>1: A</lines>", "{\"type\":\"object\"}", 200);

  private static final ExecutorService THREADS = Executors.newFixedThreadPool(12);
  private static Map<Cell, CompletableFuture<Run>> runs = Map.of();

  record Cell(FaultCase fault, Vendor vendor) {
    @Override
    public String toString() {
      return fault.name() + ", " + vendor.label();
    }
  }

  record Run(
      Outcome outcome,
      Duration took,
      List<Received> received,
      int listened,
      Usage most,
      long spent,
      Outcome next) {}

  private static final List<Cell> CELLS =
      Faults.all().stream()
          .flatMap(
              fault -> fault.vendors().stream().sorted().map(vendor -> new Cell(fault, vendor)))
          .toList();

  static Stream<Cell> cells() {
    return CELLS.stream();
  }

  /// All at the same time: most of them only wait.
  @BeforeAll
  static void start() {
    runs =
        cells()
            .collect(
                Collectors.toMap(
                    Function.identity(),
                    cell -> CompletableFuture.supplyAsync(() -> run(cell), THREADS)));
  }

  @AfterAll
  static void stop() {
    THREADS.shutdownNow();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cells")
  void doesWhatTheMatrixSays(Cell cell) throws Exception {
    Run run = runs.get(cell).get(50, TimeUnit.SECONDS);
    Action action = cell.fault().action();

    switch (run.outcome()) {
      case Outcome.Failed(CallFailure failure, int calls, Usage usage) -> {
        assertThat(action.failure()).contains(failure);
        check(run, action, calls, usage);
      }
      case Outcome.Answered(
              String text,
              boolean truncated,
              String model,
              int calls,
              Usage usage) -> {
        assertThat(action.failure()).isEmpty();
        assertThat(truncated).isEqualTo(action.truncated());
        assertThat(text).isEqualTo(truncated ? text : Faults.SAID);
        assertThat(model).isEqualTo("a-model");
        check(run, action, calls, usage);
      }
    }
    assertThat(run.took()).isLessThan(cell.fault().slow() ? Duration.ofSeconds(4) : TIME);
    assertThat(
            run.next() instanceof Outcome.Failed(CallFailure failure, _, _)
                && failure == CallFailure.CIRCUIT_OPEN)
        .as("leaves the provider alone afterwards")
        .isEqualTo(action.opens());
  }

  /// Nothing of the table is skipped without notice.
  @Test
  void coversAtLeastThirtyFaultsOfEachVendor() {
    Map<Vendor, Long> cells =
        cells().collect(Collectors.groupingBy(Cell::vendor, Collectors.counting()));

    assertThat(cells).hasSize(Vendor.values().length);
    assertThat(cells.values()).allSatisfy(count -> assertThat(count).isGreaterThan(50));
  }

  @Test
  void isTheTableOfTheDocumentation() throws IOException {
    assertThat(MatrixPage.shown(Files.readAllLines(MatrixPage.PAGE)))
        .as("the rows of docs/ai.md, which the main class MatrixPage writes")
        .containsExactlyElementsOf(Faults.all().stream().map(MatrixPage::row).toList());
  }

  private static void check(Run run, Action action, int calls, Usage usage) {
    assertThat(calls).isEqualTo(action.calls());
    assertThat(run.listened()).isEqualTo(action.calls());
    long least = 0;
    long most = 0;
    for (Action.Bill bill : action.bills()) {
      switch (bill) {
        case FREE -> {}
        case TOLD -> {
          least += told(run, "").microDollars();
          most += told(run, said(run)).microDollars();
        }
        case ESTIMATED -> {
          least += 1;
          most += run.most().microDollars();
        }
        case MOST -> {
          least += run.most().microDollars();
          most += run.most().microDollars();
        }
      }
    }
    assertThat(usage.microDollars()).isBetween(least, most);
    assertThat(run.spent()).isEqualTo(usage.microDollars());
  }

  private static String said(Run run) {
    return switch (run.outcome()) {
      case Outcome.Answered(String text, _, _, _, _) -> text;
      case Outcome.Failed _ -> "";
    };
  }

  /// What the server says that a call took.
  private static Usage told(Run run, String said) {
    long input = WireFormat.inputTokens(run.received().getFirst());
    long output = WireFormat.tokens(said);
    return new Usage(input, output, PRICE.of(input, output));
  }

  private static Run run(Cell cell) {
    List<CallFailure> listened = new CopyOnWriteArrayList<>();
    FaultCase fault = cell.fault();
    Vendor vendor = cell.vendor();
    try (FaultServer server = FaultServer.start(fault.script().apply(vendor))) {
      VendorConfig config =
          new VendorConfig(
              vendor,
              fault.address().apply(server.baseUrl(vendor.label())),
              "a-key",
              "a-model",
              PRICE,
              vendor.thinking(),
              vendor.format());
      AiConfig.Patience patience =
          new AiConfig.Patience(
              Duration.ofMillis(20), 5, Duration.ofSeconds(30), Duration.ofMinutes(15));
      AiConfig ai =
          new AiConfig(
              List.of(config),
              List.of(vendor),
              fault.slow() ? Duration.ofSeconds(1) : Duration.ofSeconds(20),
              60_000,
              Long.MAX_VALUE,
              patience);
      try (ConfiguredVendors vendors =
          new ConfiguredVendors(
              ai,
              (_, failure, _, _) -> listened.add(failure.orElse(CallFailure.BUDGET)),
              Clock.systemUTC())) {
        long start = System.nanoTime();
        Outcome outcome = vendors.ask(vendor.label(), QUESTION, TIME, 3, 60_000);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        long spent = vendors.spentToday();
        int calls = listened.size();
        List<Received> received = server.received();
        Outcome next =
            fault.slow() ? outcome : vendors.ask(vendor.label(), QUESTION, TIME, 1, 60_000);
        return new Run(
            outcome, took, received, calls, new Provider(config).most(QUESTION), spent, next);
      }
    } catch (IOException | InterruptedException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
