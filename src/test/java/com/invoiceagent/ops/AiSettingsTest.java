package com.invoiceagent.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.invoiceagent.agent.call.AiConfig;
import com.invoiceagent.agent.call.AnswerFormat;
import com.invoiceagent.agent.call.Price;
import com.invoiceagent.agent.call.Thinking;
import com.invoiceagent.agent.call.Vendor;
import com.invoiceagent.agent.call.VendorConfig;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AiSettingsTest {

  @Test
  void needsNoProvider() {
    AiConfig ai = ai(Map.of());

    assertThat(ai.vendors()).isEmpty();
    assertThat(ai.order()).isEmpty();
    assertThat(ai.dailyBudget()).isEqualTo(5_000_000);
    assertThat(ai(Map.of("DEFAULT_AI_PROVIDER", "deepseek", "AI_FAILOVER", "openai")).order())
        .as("names are checked, and there is nobody to ask")
        .isEmpty();
  }

  @Test
  void needsOnlyTheKeyOfAKnownVendor() {
    assertThat(ai(Map.of("DEEPSEEK_API_KEY", "key")).vendors())
        .containsExactly(
            new VendorConfig(
                Vendor.DEEPSEEK,
                URI.create("https://api.deepseek.com"),
                "key",
                "deepseek-flash",
                Price.perMillion("0.3", "1.2"),
                Thinking.OFF,
                AnswerFormat.JSON));
  }

  @Test
  void needsAddressAndModelOfAnOwnServer() {
    Map<String, String> own =
        Map.of(
            "OPENAI_COMPATIBLE_BASE_URL", "http://127.0.0.1:11434/v1",
            "OPENAI_COMPATIBLE_MODEL", "qwen3");

    assertThat(ai(own).vendors()).hasSize(1);
    assertThat(ai(own).vendors().getFirst().key()).isEmpty();
    assertThat(ai(own).order()).containsExactly(Vendor.OPENAI_COMPATIBLE);
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', 'OPENAI,GEMINI,ANTHROPIC'",
    "gemini, '', 'GEMINI,OPENAI,ANTHROPIC'",
    "gemini, none, GEMINI",
    "'', none, OPENAI",
    "gemini, 'anthropic', 'GEMINI,ANTHROPIC'",
    "'', 'anthropic, gemini', 'ANTHROPIC,GEMINI'",
    "gemini, 'gemini,openai', 'GEMINI,OPENAI'",
  })
  void asksTheDefaultFirstAndThenWhoMayFollow(String first, String then, String order) {
    AiConfig ai =
        ai(
            Map.of(
                "OPENAI_API_KEY", "a",
                "GEMINI_API_KEY", "b",
                "ANTHROPIC_API_KEY", "c",
                "DEFAULT_AI_PROVIDER", first,
                "AI_FAILOVER", then));

    assertThat(ai.order()).extracting(Vendor::name).containsExactly(order.split(","));
    assertThat(ai.vendors()).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({
    "AI_FAILOVER, hal",
    "AI_FAILOVER, deepseek",
    "DEFAULT_AI_PROVIDER, deepseek",
    "DEFAULT_AI_PROVIDER, openai-compatible",
    "AI_TIMEOUT_SECONDS, 0",
    "AI_MAX_TOKENS_PER_REQUEST, 10",
    "AI_DAILY_BUDGET_USD, much",
    "AI_DAILY_BUDGET_USD, -1",
    "OPENAI_BASE_URL, ftp://example.com",
    "OPENAI_BASE_URL, http://example.com/v1",
    "OPENAI_BASE_URL, http://8.8.8.8/v1",
    "OPENAI_BASE_URL, https://user@example.com/v1",
    "OPENAI_BASE_URL, https://example.com/v1?a=b",
    "OPENAI_PRICES, 1",
    "OPENAI_PRICES, 1/0.0001",
    "GEMINI_THINKING, hard",
    "GEMINI_FORMAT, xml",
    "OPENAI_API_KEY, a key",
    "OPENAI_COMPATIBLE_MODEL, llama",
  })
  void refusesTheRestByName(String setting, String value) {
    Map<String, String> set = new java.util.HashMap<>(Map.of("OPENAI_API_KEY", "a"));
    set.put(setting, value);

    assertThatThrownBy(() -> ai(set))
        .isInstanceOf(BadSetting.class)
        .hasMessageContaining(setting.replace("COMPATIBLE_MODEL", "COMPATIBLE_BASE_URL"));
  }

  @ParameterizedTest
  @CsvSource({
    "http://localhost:1234/v1, true",
    "http://[::1]:1234/v1, true",
    "http://192.168.0.7/v1, true",
    "http://10.1.2.3/v1, true",
    "http://[fd00::7]/v1, true",
    "http://ollama:11434/v1, true",
    "http://172.32.0.1/v1, false",
    "http://localhost.example.com/v1, false",
    "http://127.0.0.1.example.com/v1, false",
    "http://2130706433/v1, false",
  })
  void takesPlainHttpOnlyNearby(String address, boolean taken) {
    Map<String, String> set =
        Map.of(
            "OPENAI_COMPATIBLE_BASE_URL", address,
            "OPENAI_COMPATIBLE_MODEL", "m",
            "AI_HTTP_HOSTS", "ollama");

    if (taken) {
      assertThat(ai(set).vendors()).hasSize(1);
    } else {
      assertThatThrownBy(() -> ai(set)).isInstanceOf(BadSetting.class);
    }
  }

  @Test
  void neverShowsAKey() {
    assertThat(Settings.from(Map.of("OPENAI_API_KEY", "canary")::get).toString())
        .contains("openai")
        .doesNotContain("canary");
    assertThatThrownBy(() -> ai(Map.of("OPENAI_API_KEY", "canary bird")))
        .isInstanceOf(BadSetting.class)
        .message()
        .doesNotContain("canary");
  }

  private static AiConfig ai(Map<String, String> variables) {
    return Settings.from(variables::get).ai();
  }
}
