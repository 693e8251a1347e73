package com.invoiceagent.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProvidersTest {

  @ParameterizedTest
  @ValueSource(strings = {"auto", "local"})
  void takesTheServicesOwnReader(String name) {
    assertThat(Providers.refusal(name)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"openai", "deepseek", "gemini", "anthropic", "openai-compatible"})
  void knowsThatNoAiIsConfigured(String name) {
    assertThat(Providers.refusal(name)).containsInstanceOf(Problem.ProviderNotConfigured.class);
  }

  @Test
  void refusesAnyOtherNameWithoutRepeatingIt() {
    Problem problem = Providers.refusal("<script>").orElseThrow();

    assertThat(problem).isInstanceOf(Problem.UnknownProvider.class);
    assertThat(problem.detail()).contains("auto").doesNotContain("script");
  }
}
