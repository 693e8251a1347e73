package com.invoiceagent.agent.call;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One configured provider: sends one question once.
final class Provider {

  /// Fewer than real texts have, so that estimates are on the safe side.
  private static final int CHARACTERS_PER_TOKEN = 3;

  /// For roles, names and the like around the texts.
  private static final int FRAME = 100;

  private final VendorConfig config;

  Provider(VendorConfig config) {
    this.config = config;
  }

  Vendor vendor() {
    return config.vendor();
  }

  /// The most that one call can take.
  Usage most(Question question) {
    long input =
        tokens(question.instructions().length() + question.text().length())
            + tokens(question.schema().length())
            + FRAME;
    return usage(input, question.longestAnswer());
  }

  /// Asks once.
  ///
  /// @throws InterruptedException when the thread is interrupted while it waits
  CallResult ask(HttpClient client, Question question, Duration time) throws InterruptedException {
    Wire wire = config.vendor().wire();
    OneCall call = new OneCall(client, wire, time);
    ChatModel model = wire.model(config, question.longestAnswer(), call);
    ChatResponse response = answered(model, request(question));
    if (call.interrupted()) {
      throw new InterruptedException();
    }
    Usage usage = call.answer().map(json -> used(json, question)).orElse(most(question));
    return call.fault()
        .<CallResult>map(
            fault -> new CallResult.Failure(fault, fault.billed() ? usage : Usage.NONE))
        .orElseGet(() -> judged(response, call, usage));
  }

  /// The library's own exceptions carry nothing that [OneCall] does not know, and an answer that
  /// the library cannot read is a malformed one: null.
  private static @Nullable ChatResponse answered(ChatModel model, ChatRequest request)
      throws InterruptedException {
    FutureTask<ChatResponse> task = new FutureTask<>(() -> model.chat(request));
    task.run();
    try {
      return task.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof Error error) {
        throw error;
      }
      return null;
    }
  }

  private CallResult judged(@Nullable ChatResponse response, OneCall call, Usage usage) {
    boolean truncated =
        call.answer()
            .map(json -> config.vendor().wire().ending(json) == Ending.TRUNCATED)
            .orElse(false);
    String text = response == null ? null : response.aiMessage().text();
    if (response == null || (!truncated && (text == null || text.isBlank()))) {
      return new CallResult.Failure(Fault.billed(CallFailure.MALFORMED, Remedy.ONE_RETRY), usage);
    }
    String model = response.modelName();
    return new CallResult.Answer(
        text == null ? "" : text.strip(),
        truncated,
        model == null || model.isBlank() ? config.model() : model,
        usage);
  }

  private ChatRequest request(Question question) {
    String instructions =
        switch (config.format()) {
          case SCHEMA -> question.instructions();
          case JSON ->
              question.instructions()
                  + "\n\nAnswer with one JSON object and nothing else. It must fit this JSON Schema:\n"
                  + question.schema();
        };
    ChatRequest.Builder request =
        ChatRequest.builder()
            .messages(SystemMessage.from(instructions), UserMessage.from(question.text()));
    if (config.format() == AnswerFormat.SCHEMA || config.vendor().wire().hasJsonMode()) {
      request.responseFormat(Wire.format(config, question));
    }
    return request.build();
  }

  private Usage used(JsonNode answer, Question question) {
    Usage most = most(question);
    long input = config.vendor().wire().inputTokens(answer);
    long output = config.vendor().wire().outputTokens(answer);
    return usage(
        input < 0 ? most.inputTokens() : input,
        output < 0
            ? Math.min(question.longestAnswer(), tokens(answer.toString().length()))
            : output);
  }

  private Usage usage(long input, long output) {
    return new Usage(input, output, config.price().of(input, output));
  }

  private static long tokens(int characters) {
    return Math.ceilDiv(characters, CHARACTERS_PER_TOKEN);
  }
}
