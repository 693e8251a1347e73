package com.invoiceagent.agent.call;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The AI providers that this service can talk to: one row each, what is not in it is the same for
/// all. Everything in a row but the wire format is only what holds when the operator says nothing.
@SuppressWarnings(
    "ImmutableEnumChecker") // wires and prices hold nothing that changes, which only an annotation
// could tell
public enum Vendor {
  OPENAI(
      new ChatWire(ChatWire.ChatDialect.OPENAI),
      "https://api.openai.com/v1",
      "gpt-6.1-terra",
      Price.perMillion("1", "5"),
      Thinking.LOW,
      AnswerFormat.SCHEMA),
  DEEPSEEK(
      new ChatWire(ChatWire.ChatDialect.DEEPSEEK),
      "https://api.deepseek.com",
      "deepseek-flash",
      Price.perMillion("0.3", "1.2"),
      Thinking.OFF,
      AnswerFormat.JSON),
  GEMINI(
      new GeminiWire(),
      "https://generativelanguage.googleapis.com/v1beta",
      "gemini-3.8-flash",
      Price.perMillion("1.5", "7.5"),
      Thinking.LOW,
      AnswerFormat.SCHEMA),
  ANTHROPIC(
      new AnthropicWire(),
      "https://api.anthropic.com/v1",
      "claude-haiku-5-5",
      Price.perMillion("0.1", "0.5"),
      Thinking.DEFAULT,
      AnswerFormat.SCHEMA),
  /// Any server that speaks OpenAI's chat completions: Ollama, vLLM, llama.cpp, LM Studio, Azure.
  OPENAI_COMPATIBLE(
      new ChatWire(ChatWire.ChatDialect.LOCAL),
      "",
      "",
      Price.perMillion("0", "0"),
      Thinking.DEFAULT,
      AnswerFormat.SCHEMA);

  private final Wire wire;
  private final String baseUrl;
  private final String model;
  private final Price price;
  private final Thinking thinking;
  private final AnswerFormat format;

  Vendor(
      Wire wire,
      String baseUrl,
      String model,
      Price price,
      Thinking thinking,
      AnswerFormat format) {
    this.wire = wire;
    this.baseUrl = baseUrl;
    this.model = model;
    this.price = price;
    this.thinking = thinking;
    this.format = format;
  }

  /// The name that callers and operators use.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The vendor of that name.
  public static Optional<Vendor> named(String label) {
    return Stream.of(values()).filter(vendor -> vendor.label().equals(label)).findFirst();
  }

  /// Whether it is known by its address instead of by a key: the operator must give that, and the
  /// model, and may leave the key out.
  public boolean isOwn() {
    return baseUrl.isEmpty();
  }

  /// Where it usually answers; empty for an own server.
  public String baseUrl() {
    return baseUrl;
  }

  /// The model that is asked unless another is configured; empty for an own server.
  public String model() {
    return model;
  }

  /// The list price of that model, the higher one where it changes by the hour or soon.
  public Price price() {
    return price;
  }

  /// How much that model thinks.
  public Thinking thinking() {
    return thinking;
  }

  /// How it is held to JSON.
  public AnswerFormat format() {
    return format;
  }

  Wire wire() {
    return wire;
  }
}
