package com.invoiceagent.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.agent.call.Vendor;
import com.invoiceagent.model.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProvidersTest {

  @ParameterizedTest
  @ValueSource(strings = {"auto", "local"})
  void takesTheServicesOwnReader(String name) {
    assertThat(Providers.LOCAL_ONLY.refusal(name)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"openai", "deepseek", "gemini", "anthropic", "openai-compatible"})
  void knowsThatNoAiIsConfigured(String name) {
    assertThat(Providers.LOCAL_ONLY.refusal(name))
        .containsInstanceOf(Problem.ProviderNotConfigured.class);
  }

  @Test
  void takesAnAiThatIsConfigured() {
    Providers providers = new Providers(List.of("gemini"));

    assertThat(providers.refusal("gemini")).isEmpty();
    assertThat(providers.refusal("openai")).containsInstanceOf(Problem.ProviderNotConfigured.class);
  }

  @Test
  void knowsEveryVendor() {
    assertThat(Stream.of(Vendor.values()).map(Vendor::label))
        .containsExactlyElementsOf(Providers.AI);
  }

  @Test
  void refusesAnyOtherNameWithoutRepeatingIt() {
    Problem problem = Providers.LOCAL_ONLY.refusal("<script>").orElseThrow();

    assertThat(problem).isInstanceOf(Problem.UnknownProvider.class);
    assertThat(problem.detail()).contains("auto").doesNotContain("script");
  }
}
