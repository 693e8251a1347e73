package com.invoiceagent.agent.call;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import tools.jackson.databind.JsonNode;

/// The format of a vendor's requests and answers.
///
/// LangChain4j writes the requests and reads the answers' text; how an answer ended and what it
/// took are read here, because LangChain4j drops refusals, some reasons and the tokens of thinking.
interface Wire {

  /// A client for one question; it never retries.
  ChatModel model(VendorConfig config, int longestAnswer, HttpClientBuilder http);

  /// The answer as LangChain4j can read it; the text of its body where nothing has to be changed.
  default String readable(JsonNode answer, String text) {
    return text;
  }

  /// How this answer ended.
  Ending ending(JsonNode answer);

  /// The tokens of the prompt, or -1 when the answer does not tell.
  long inputTokens(JsonNode answer);

  /// The tokens of the answer with all thinking, or -1 when the answer does not tell.
  long outputTokens(JsonNode answer);

  /// Whether there is a way to ask for JSON without a schema.
  default boolean hasJsonMode() {
    return true;
  }

  /// JSON in this schema, or any JSON.
  static ResponseFormat format(VendorConfig config, Question question) {
    ResponseFormat.Builder format = ResponseFormat.builder().type(ResponseFormatType.JSON);
    return switch (config.format()) {
      case JSON -> format.build();
      case SCHEMA ->
          format
              .jsonSchema(
                  JsonSchema.builder()
                      .name("answer")
                      .rootElement(JsonRawSchema.from(question.schema()))
                      .build())
              .build();
    };
  }
}
