package com.invoiceagent.ops;

import java.util.Locale;

/// What the settings that each AI provider has are called and mean.
final class VendorSettings {

  static final String BASE_URL = "Where it answers, if not at its usual address.";
  static final String BASE_URL_OWN =
      "The address of an own server that speaks OpenAI's chat completions (Ollama, vLLM, llama.cpp, LM Studio,"
          + " Azure), such as `http://127.0.0.1:11434/v1`; with the model it makes the provider"
          + " `openai-compatible`.";
  static final String MODEL = "The model that is asked.";
  static final String PRICES =
      "US dollars for a million tokens of input and of output, such as `0.3/1.2`; what budget and metrics"
          + " reckon with.";
  static final String THINKING =
      "`off`, `low`, or `default` for the vendor's own choice: how much the model thinks before it answers.";
  static final String FORMAT =
      "`schema` when the provider enforces a JSON Schema, `json` when it only promises JSON.";

  private VendorSettings() {}

  /// A value as operators write it.
  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
