package com.invoiceagent.pipeline;

import com.invoiceagent.model.Problem;
import java.util.List;
import java.util.Optional;

/// The names that a caller may give as `provider`.
public final class Providers {

  /// Always there: the service's own reader, by choice or by name.
  public static final List<String> BUILT_IN = List.of("auto", "local");

  /// Known AI services, configured or not.
  public static final List<String> AI =
      List.of("openai", "deepseek", "gemini", "anthropic", "openai-compatible");

  /// Where no AI service is configured.
  public static final Providers LOCAL_ONLY = new Providers(List.of());

  private final List<String> configured;

  /// @param configured those of [#AI] that can be asked
  public Providers(List<String> configured) {
    this.configured = List.copyOf(configured);
  }

  /// Why this provider cannot be used; empty when it can.
  public Optional<Problem> refusal(String name) {
    if (BUILT_IN.contains(name) || configured.contains(name)) {
      return Optional.empty();
    }
    if (AI.contains(name)) {
      return Optional.of(
          new Problem.ProviderNotConfigured(
              "The provider " + name + " is known, but this service has no credentials for it."));
    }
    // Not the given name: it is the caller's text and may be anything.
    return Optional.of(
        new Problem.UnknownProvider(
            "The provider is unknown. Known are: "
                + String.join(", ", BUILT_IN)
                + ", "
                + String.join(", ", AI)
                + "."));
  }
}
