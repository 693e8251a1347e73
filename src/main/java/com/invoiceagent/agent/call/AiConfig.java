package com.invoiceagent.agent.call;

import java.time.Duration;
import java.util.List;

/// What the operator decided about AI providers.
///
/// @param vendors all that are configured
/// @param order those that `auto` asks, the first one first
/// @param longestCall for one call, its body included
/// @param tokensPerRequest that one request may take, input and output together
/// @param dailyBudget in millionths of a US dollar, for this process and a day of UTC;
///   [Long#MAX_VALUE] for no limit
/// @param patience how failures are waited out
public record AiConfig(
    List<VendorConfig> vendors,
    List<Vendor> order,
    Duration longestCall,
    long tokensPerRequest,
    long dailyBudget,
    Patience patience) {

  /// No provider at all.
  public static final AiConfig NONE =
      new AiConfig(
          List.of(), List.of(), Duration.ofSeconds(30), 60_000, Long.MAX_VALUE, Patience.STANDARD);

  /// How failures are waited out; shorter in tests.
  ///
  /// @param pause before the first retry when the provider names no time; doubled for the second
  /// @param failuresInRow after which a provider is left alone for a while
  /// @param rest for how long at first; doubled up to `longRest` while it keeps failing
  /// @param longRest for how long after failures that only a person can end, such as a refused key
  public record Patience(Duration pause, int failuresInRow, Duration rest, Duration longRest) {

    /// What the service uses.
    public static final Patience STANDARD =
        new Patience(Duration.ofMillis(400), 5, Duration.ofSeconds(30), Duration.ofMinutes(15));
  }
}
