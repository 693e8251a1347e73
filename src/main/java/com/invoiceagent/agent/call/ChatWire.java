package com.invoiceagent.agent.call;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// OpenAI's chat completions, which many others speak too, each with its own switches.
final class ChatWire implements Wire {

  private final ChatDialect dialect;

  ChatWire(ChatDialect dialect) {
    this.dialect = dialect;
  }

  @Override
  public ChatModel model(VendorConfig config, int longestAnswer, HttpClientBuilder http) {
    OpenAiChatModel.OpenAiChatModelBuilder model =
        OpenAiChatModel.builder()
            .httpClientBuilder(http)
            .baseUrl(config.baseUrl().toString())
            .modelName(config.model())
            .strictJsonSchema(true)
            .maxRetries(0);
    if (!config.key().isEmpty()) {
      model.apiKey(config.key());
    }
    dialect.limit(model, longestAnswer);
    dialect.think(model, config.thinking());
    return model.build();
  }

  @Override
  public Ending ending(JsonNode answer) {
    JsonNode choice = answer.path("choices").path(0);
    JsonNode message = choice.path("message");
    if (!message.isObject()) {
      return Ending.BROKEN;
    }
    String reason = choice.path("finish_reason").asString("");
    if (reason.equals("content_filter") || !message.path("refusal").asString("").isEmpty()) {
      return Ending.REFUSED;
    }
    return switch (reason) {
      case "length" -> Ending.TRUNCATED;
      // DeepSeek's word for an answer that it broke off.
      case "insufficient_system_resource", "error" -> Ending.BROKEN;
      default -> Ending.COMPLETE;
    };
  }

  @Override
  public long inputTokens(JsonNode answer) {
    return answer.path("usage").path("prompt_tokens").asLong(-1);
  }

  @Override
  public long outputTokens(JsonNode answer) {
    return answer.path("usage").path("completion_tokens").asLong(-1);
  }

  /// What differs between those who speak it.
  enum ChatDialect {
    OPENAI {
      @Override
      void limit(OpenAiChatModel.OpenAiChatModelBuilder model, int tokens) {
        model.maxCompletionTokens(tokens).store(false);
      }

      @Override
      void think(OpenAiChatModel.OpenAiChatModelBuilder model, Thinking thinking) {
        switch (thinking) {
          case DEFAULT -> {}
          case OFF -> model.reasoningEffort("none");
          case LOW -> model.reasoningEffort("low");
        }
      }
    },
    DEEPSEEK {
      @Override
      void think(OpenAiChatModel.OpenAiChatModelBuilder model, Thinking thinking) {
        switch (thinking) {
          case DEFAULT, LOW -> {}
          case OFF -> model.customParameters(Map.of("thinking", Map.of("type", "disabled")));
        }
      }
    },
    /// Servers of local models: the switch of the chat templates that know one.
    LOCAL {
      @Override
      void think(OpenAiChatModel.OpenAiChatModelBuilder model, Thinking thinking) {
        switch (thinking) {
          case DEFAULT -> {}
          case OFF ->
              model.customParameters(
                  Map.of("chat_template_kwargs", Map.of("enable_thinking", false)));
          case LOW -> model.reasoningEffort("low");
        }
      }
    };

    void limit(OpenAiChatModel.OpenAiChatModelBuilder model, int tokens) {
      model.maxTokens(tokens);
    }

    abstract void think(OpenAiChatModel.OpenAiChatModelBuilder model, Thinking thinking);
  }
}
