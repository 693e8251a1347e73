package com.invoiceagent.agent.call;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.chat.ChatModel;
import tools.jackson.databind.JsonNode;

/// Anthropic's messages.
final class AnthropicWire implements Wire {

  @Override
  public ChatModel model(VendorConfig config, int longestAnswer, HttpClientBuilder http) {
    AnthropicChatModel.AnthropicChatModelBuilder model =
        AnthropicChatModel.builder()
            .httpClientBuilder(http)
            .baseUrl(config.baseUrl().toString())
            .apiKey(config.key())
            .modelName(config.model())
            .maxTokens(longestAnswer)
            .maxRetries(0);
    switch (config.thinking()) {
      case DEFAULT, LOW -> {}
      case OFF -> model.thinkingType("disabled");
    }
    return model.build();
  }

  @Override
  public boolean hasJsonMode() {
    return false;
  }

  @Override
  public Ending ending(JsonNode answer) {
    if (!answer.path("content").isArray()) {
      return Ending.BROKEN;
    }
    return switch (answer.path("stop_reason").asString("")) {
      case "end_turn", "stop_sequence" -> Ending.COMPLETE;
      case "max_tokens", "model_context_window_exceeded" -> Ending.TRUNCATED;
      case "refusal" -> Ending.REFUSED;
      default -> Ending.BROKEN;
    };
  }

  @Override
  public long inputTokens(JsonNode answer) {
    JsonNode usage = answer.path("usage");
    long plain = usage.path("input_tokens").asLong(-1);
    return plain < 0
        ? plain
        : plain
            + usage.path("cache_creation_input_tokens").asLong(0)
            + usage.path("cache_read_input_tokens").asLong(0);
  }

  @Override
  public long outputTokens(JsonNode answer) {
    return answer.path("usage").path("output_tokens").asLong(-1);
  }
}
