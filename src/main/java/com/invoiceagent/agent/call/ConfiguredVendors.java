package com.invoiceagent.agent.call;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// The providers that are configured, each behind its circuit, all behind one budget of the day.
///
/// Nothing is built or looked up before the first question: a service that never asks pays nothing.
public final class ConfiguredVendors implements Vendors, AutoCloseable {

  /// Of one request.
  private static final int CALLS = 3;

  private static final Duration CONNECT = Duration.ofSeconds(5);

  private final AiConfig config;
  private final CallListener listener;
  private final DayBudget budget;
  private final Map<Vendor, Seat> seats = new EnumMap<>(Vendor.class);
  private @Nullable HttpClient client;

  /// A provider and what is known of its health.
  record Seat(Provider provider, Circuit circuit) {}

  /// Asks as configured.
  ///
  /// @param listener is told of each call
  /// @param clock tells the day of the budget
  public ConfiguredVendors(AiConfig config, CallListener listener, Clock clock) {
    this.config = config;
    this.listener = listener;
    this.budget = new DayBudget(config.dailyBudget(), clock);
    for (VendorConfig vendor : config.vendors()) {
      Circuit circuit = new Circuit(config.patience(), System::nanoTime);
      seats.put(vendor.vendor(), new Seat(new Provider(vendor), circuit));
    }
  }

  @Override
  public List<String> order() {
    return config.order().stream().map(Vendor::label).toList();
  }

  @Override
  public List<String> configured() {
    return config.vendors().stream().map(each -> each.vendor().label()).toList();
  }

  @Override
  public int callsPerRequest() {
    return CALLS;
  }

  @Override
  public long tokensPerRequest() {
    return config.tokensPerRequest();
  }

  /// Spent today by this process, in millionths of a US dollar.
  public long spentToday() {
    return budget.spent();
  }

  @Override
  public Outcome ask(String provider, Question question, Duration time, int calls, long tokens)
      throws InterruptedException {
    Seat seat = Vendor.named(provider).map(seats::get).orElse(null);
    if (seat == null) {
      throw new IllegalArgumentException("The provider is not configured");
    }
    long deadline = System.nanoTime() + time.toNanos();
    return new Attempts(seat, config, budget, listener, client(), question, deadline)
        .run(Math.min(calls, CALLS), tokens);
  }

  /// Ends the calls that are under way.
  @Override
  public synchronized void close() {
    if (client != null) {
      client.shutdownNow();
    }
  }

  private synchronized HttpClient client() {
    if (client == null) {
      client =
          HttpClient.newBuilder()
              .connectTimeout(CONNECT)
              // A redirect would take the key and the text to an address nobody configured.
              .followRedirects(HttpClient.Redirect.NEVER)
              .executor(Executors.newVirtualThreadPerTaskExecutor())
              .build();
    }
    return client;
  }
}
