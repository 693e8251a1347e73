package com.invoiceagent.agent.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.agent.FaultServer;
import com.invoiceagent.agent.Received;
import com.invoiceagent.agent.Reply;
import com.invoiceagent.agent.Script;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What leaves for each vendor.
class WiresTest {

  private static final String KEY = "sk-canary-key";
  private static final String SCHEMA =
      "{\"type\":\"object\",\"properties\":{\"rows\":{\"type\":\"array\",\"items\":{\"type\":"
          + "\"integer\"}}},\"required\":[\"rows\"],\"additionalProperties\":false}";
  private static final Question QUESTION =
      new Question("Do as told.", "1: canary text", SCHEMA, 321);

  @ParameterizedTest
  @EnumSource(Vendor.class)
  void sendsInstructionsTextModelAndLimitApart(Vendor vendor) throws Exception {
    Received request = sent(vendor, vendor.thinking(), vendor.format());

    assertThat(request.model()).isEqualTo("a-model");
    assertThat(request.instructions()).startsWith("Do as told.");
    assertThat(request.text()).isEqualTo("1: canary text");
    assertThat(request.longestAnswer()).isEqualTo(321);
  }

  @ParameterizedTest
  @CsvSource({
    "OPENAI, /response_format/json_schema/schema",
    "OPENAI_COMPATIBLE, /response_format/json_schema/schema",
    "GEMINI, /generationConfig/responseJsonSchema",
    "ANTHROPIC, /output_config/format/schema"
  })
  void sendsTheSchemaWhereTheVendorEnforcesIt(Vendor vendor, String place) throws Exception {
    Received request = sent(vendor, Thinking.DEFAULT, AnswerFormat.SCHEMA);

    assertThat(json(request).at(place)).isEqualTo(JsonMapper.shared().readTree(SCHEMA));
    assertThat(request.instructions()).doesNotContain("additionalProperties");
  }

  @ParameterizedTest
  @CsvSource({"OPENAI", "OPENAI_COMPATIBLE", "DEEPSEEK", "GEMINI", "ANTHROPIC"})
  void sendsTheSchemaInThePromptWhereJsonIsAllThatIsPromised(Vendor vendor) throws Exception {
    Received request = sent(vendor, Thinking.DEFAULT, AnswerFormat.JSON);

    assertThat(request.instructions()).contains("JSON").endsWith(SCHEMA);
    assertThat(json(request).at("/response_format/type").asString(""))
        .isEqualTo(vendor == Vendor.GEMINI || vendor == Vendor.ANTHROPIC ? "" : "json_object");
  }

  @ParameterizedTest
  @CsvSource({
    "OPENAI, LOW, /reasoning_effort, low",
    "OPENAI, OFF, /reasoning_effort, none",
    "OPENAI, DEFAULT, /reasoning_effort, ''",
    "DEEPSEEK, OFF, /thinking/type, disabled",
    "DEEPSEEK, DEFAULT, /thinking/type, ''",
    "GEMINI, OFF, /generationConfig/thinkingConfig/thinkingBudget, 0",
    "GEMINI, LOW, /generationConfig/thinkingConfig/thinkingLevel, low",
    "ANTHROPIC, OFF, /thinking/type, disabled",
    "OPENAI_COMPATIBLE, OFF, /chat_template_kwargs/enable_thinking, false",
  })
  void switchesThinking(Vendor vendor, Thinking thinking, String place, String value)
      throws Exception {
    Received request = sent(vendor, thinking, vendor.format());

    assertThat(json(request).at(place).asString("")).isEqualToIgnoringCase(value);
  }

  @ParameterizedTest
  @EnumSource(Vendor.class)
  void sendsTheKeyInOneHeaderOnly(Vendor vendor) throws Exception {
    Received request = sent(vendor, vendor.thinking(), vendor.format());

    assertThat(request.path() + request.body()).doesNotContain(KEY);
    assertThat(
            request.headers().entrySet().stream()
                .filter(h -> h.getValue().toString().contains(KEY)))
        .extracting(java.util.Map.Entry::getKey)
        .containsExactly(
            switch (vendor) {
              case GEMINI -> "x-goog-api-key";
              case ANTHROPIC -> "x-api-key";
              case OPENAI, DEEPSEEK, OPENAI_COMPATIBLE -> "authorization";
            });
  }

  /// Whatever the level of logs, and also when calls fail.
  @ParameterizedTest
  @EnumSource(Vendor.class)
  void printsNothing(Vendor vendor) throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      sent(vendor, vendor.thinking(), vendor.format());
    } finally {
      System.setOut(before);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).doesNotContain("canary");
    assertThat(
            config(vendor, URI.create("http://127.0.0.1"), Thinking.OFF, AnswerFormat.JSON)
                .toString())
        .doesNotContain(KEY);
    assertThat(QUESTION.toString()).doesNotContain("canary");
  }

  private static JsonNode json(Received request) {
    return JsonMapper.shared().readTree(request.body());
  }

  private static Received sent(Vendor vendor, Thinking thinking, AnswerFormat format)
      throws Exception {
    Script script = Script.inTurn(Errors.reply(vendor, 500), Reply.says("{\"rows\":[]}"));
    try (FaultServer server = FaultServer.start(script)) {
      AiConfig ai =
          new AiConfig(
              List.of(config(vendor, server.baseUrl(vendor.label()), thinking, format)),
              List.of(vendor),
              Duration.ofSeconds(20),
              60_000,
              0,
              new AiConfig.Patience(
                  Duration.ofMillis(5), 5, Duration.ofSeconds(30), Duration.ofMinutes(15)));
      try (ConfiguredVendors vendors =
          new ConfiguredVendors(ai, (_, _, _, _) -> {}, Clock.systemUTC())) {
        assertThat(vendors.ask(vendor.label(), QUESTION, Duration.ofSeconds(30), 3, 60_000))
            .isInstanceOf(Outcome.Answered.class);
      }
      assertThat(server.received()).hasSize(2);
      return server.received().getLast();
    }
  }

  private static VendorConfig config(
      Vendor vendor, URI baseUrl, Thinking thinking, AnswerFormat format) {
    return new VendorConfig(
        vendor, baseUrl, KEY, "a-model", Price.perMillion("0", "0"), thinking, format);
  }
}
