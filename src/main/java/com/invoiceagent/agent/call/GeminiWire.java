package com.invoiceagent.agent.call;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.googleai.GeminiThinkingConfig;
import dev.langchain4j.model.googleai.GeminiThinkingConfig.GeminiThinkingLevel;
import dev.langchain4j.model.googleai.GoogleAiGeminiChatModel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Google's `generateContent`.
final class GeminiWire implements Wire {

  @Override
  public ChatModel model(VendorConfig config, int longestAnswer, HttpClientBuilder http) {
    GoogleAiGeminiChatModel.GoogleAiGeminiChatModelBuilder model =
        GoogleAiGeminiChatModel.builder()
            .httpClientBuilder(http)
            .baseUrl(config.baseUrl().toString())
            .apiKey(config.key())
            .modelName(config.model())
            .maxOutputTokens(longestAnswer)
            .maxRetries(0);
    switch (config.thinking()) {
      case DEFAULT -> {}
      case OFF -> model.thinkingConfig(GeminiThinkingConfig.builder().thinkingBudget(0).build());
      case LOW ->
          model.thinkingConfig(
              GeminiThinkingConfig.builder().thinkingLevel(GeminiThinkingLevel.LOW).build());
    }
    return model.build();
  }

  /// Without its usage, which Google may leave out, LangChain4j cannot read an answer.
  @Override
  public String readable(JsonNode answer, String text) {
    if (answer.path("usageMetadata").isObject()) {
      return text;
    }
    ObjectNode completed = ((ObjectNode) answer).deepCopy();
    completed
        .putObject("usageMetadata")
        .put("promptTokenCount", 0)
        .put("candidatesTokenCount", 0)
        .put("totalTokenCount", 0);
    return completed.toString();
  }

  @Override
  public Ending ending(JsonNode answer) {
    JsonNode candidate = answer.path("candidates").path(0);
    if (answer.path("promptFeedback").hasNonNull("blockReason")) {
      return Ending.REFUSED;
    }
    if (!candidate.isObject()) {
      return Ending.BROKEN;
    }
    return switch (candidate.path("finishReason").asString("")) {
      case "STOP", "FINISH_REASON_UNSPECIFIED", "" -> Ending.COMPLETE;
      case "MAX_TOKENS" -> Ending.TRUNCATED;
      case "SAFETY", "RECITATION", "LANGUAGE", "BLOCKLIST", "PROHIBITED_CONTENT", "SPII" ->
          Ending.REFUSED;
      default -> Ending.BROKEN;
    };
  }

  @Override
  public long inputTokens(JsonNode answer) {
    return answer.path("usageMetadata").path("promptTokenCount").asLong(-1);
  }

  @Override
  public long outputTokens(JsonNode answer) {
    JsonNode usage = answer.path("usageMetadata");
    long said = usage.path("candidatesTokenCount").asLong(-1);
    long thought = usage.path("thoughtsTokenCount").asLong(0);
    return said < 0 && thought == 0 ? -1 : Math.max(0, said) + thought;
  }
}
