package com.invoiceagent.agent;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How the vendors' requests and answers look on the wire.
public enum WireFormat {
  /// OpenAI's chat completions, which DeepSeek and most servers of local models speak.
  CHAT {
    @Override
    void understand(JsonNode body, Parts parts) {
      for (JsonNode message : body.path("messages")) {
        boolean user = message.path("role").asString("").equals("user");
        (user ? parts.text : parts.instructions).append(text(message.path("content")));
      }
      parts.longest = body.path("max_completion_tokens").asInt(body.path("max_tokens").asInt(0));
    }

    @Override
    public String answer(Received request, String text, End end) {
      Map<String, Object> message = new TreeMap<>();
      message.put("role", "assistant");
      message.put("content", end == End.REFUSAL ? null : text);
      message.put("refusal", end == End.REFUSAL ? "I cannot help with that." : null);
      String reason =
          switch (end) {
            case COMPLETE, REFUSAL -> "stop";
            case LENGTH -> "length";
            case FILTER -> "content_filter";
          };
      return JSON.writeValueAsString(
          Map.of(
              "id",
              "chatcmpl-1",
              "object",
              "chat.completion",
              "created",
              1_790_000_000,
              "model",
              request.model(),
              "choices",
              List.of(Map.of("index", 0, "message", message, "finish_reason", reason)),
              "usage",
              Map.of(
                  "prompt_tokens",
                  inputTokens(request),
                  "completion_tokens",
                  tokens(text),
                  "total_tokens",
                  inputTokens(request) + tokens(text))));
    }
  },
  /// Google's `generateContent`.
  GEMINI {
    @Override
    void understand(JsonNode body, Parts parts) {
      parts.instructions.append(text(body.path("systemInstruction").path("parts")));
      for (JsonNode content : body.path("contents")) {
        parts.text.append(text(content.path("parts")));
      }
      parts.longest = body.path("generationConfig").path("maxOutputTokens").asInt(0);
    }

    @Override
    public String answer(Received request, String text, End end) {
      Map<String, Object> answer = new TreeMap<>();
      answer.put("modelVersion", request.model());
      answer.put("responseId", "response-1");
      answer.put(
          "usageMetadata",
          Map.of(
              "promptTokenCount",
              inputTokens(request),
              "candidatesTokenCount",
              tokens(text),
              "totalTokenCount",
              inputTokens(request) + tokens(text)));
      Map<String, Object> content = Map.of("role", "model", "parts", List.of(Map.of("text", text)));
      switch (end) {
        case COMPLETE ->
            answer.put(
                "candidates",
                List.of(Map.of("index", 0, "content", content, "finishReason", "STOP")));
        case LENGTH ->
            answer.put(
                "candidates",
                List.of(Map.of("index", 0, "content", content, "finishReason", "MAX_TOKENS")));
        case FILTER ->
            answer.put("candidates", List.of(Map.of("index", 0, "finishReason", "SPII")));
        case REFUSAL -> answer.put("promptFeedback", Map.of("blockReason", "PROHIBITED_CONTENT"));
      }
      return JSON.writeValueAsString(answer);
    }
  },
  /// Anthropic's messages.
  ANTHROPIC {
    @Override
    void understand(JsonNode body, Parts parts) {
      parts.instructions.append(text(body.path("system")));
      for (JsonNode message : body.path("messages")) {
        parts.text.append(text(message.path("content")));
      }
      parts.longest = body.path("max_tokens").asInt(0);
    }

    @Override
    public String answer(Received request, String text, End end) {
      Map<String, Object> answer = new TreeMap<>();
      answer.put("id", "msg_1");
      answer.put("type", "message");
      answer.put("role", "assistant");
      answer.put("model", request.model());
      answer.put("stop_sequence", null);
      answer.put(
          "usage", Map.of("input_tokens", inputTokens(request), "output_tokens", tokens(text)));
      answer.put(
          "content", text.isEmpty() ? List.of() : List.of(Map.of("type", "text", "text", text)));
      answer.put(
          "stop_reason",
          switch (end) {
            case COMPLETE -> "end_turn";
            case LENGTH -> "max_tokens";
            case FILTER, REFUSAL -> "refusal";
          });
      return JSON.writeValueAsString(answer);
    }
  };

  /// How an answer ends.
  public enum End {
    /// As the model meant it to.
    COMPLETE,
    /// At its longest length.
    LENGTH,
    /// The vendor's filter cut in.
    FILTER,
    /// The model, or for Gemini the filter before it, refused.
    REFUSAL
  }

  private static final JsonMapper JSON = JsonMapper.shared();

  /// The format of a vendor by its name.
  public static WireFormat of(String vendor) {
    return switch (vendor) {
      case "gemini" -> GEMINI;
      case "anthropic" -> ANTHROPIC;
      default -> CHAT;
    };
  }

  /// A whole answer with HTTP 200.
  public abstract String answer(Received request, String text, End end);

  abstract void understand(JsonNode body, Parts parts);

  /// What the server says the prompt took.
  public static int inputTokens(Received request) {
    return tokens(request.instructions()) + tokens(request.text());
  }

  /// Four characters each, at least one.
  public static int tokens(String text) {
    return 1 + text.length() / 4;
  }

  static Received received(
      String path, Map<String, List<String>> headers, String body, int number) {
    String vendor = path.split("/", 3)[1];
    JsonNode json = JSON.readTree(body.isEmpty() ? "{}" : body);
    Parts parts = new Parts();
    of(vendor).understand(json, parts);
    String model =
        vendor.equals("gemini")
            ? path.replaceAll(".*/models/|:generateContent.*", "")
            : json.path("model").asString("");
    return new Received(
        vendor,
        model,
        parts.instructions.toString(),
        parts.text.toString(),
        parts.longest,
        path,
        headers,
        body,
        number);
  }

  private static String text(JsonNode content) {
    return content.isString()
        ? content.stringValue()
        : StreamSupport.stream(content.spliterator(), false)
            .map(part -> part.path("text").asString(""))
            .collect(Collectors.joining("\n"));
  }

  /// What [#understand] finds.
  static final class Parts {
    private final StringBuilder instructions = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private int longest;
  }
}
