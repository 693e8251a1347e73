package com.invoiceagent.agent.call;

/// One question to a provider; the page's text in it was redacted.
///
/// @param instructions what to do, the same for every document
/// @param text the delimited data: lines of the document and, in a repair round, what did not close
/// @param schema the JSON Schema of the answer as JSON text: flat, strict, in the subset that all
///   vendors take
/// @param longestAnswer in tokens
public record Question(String instructions, String text, String schema, int longestAnswer) {
  @Override
  public String toString() {
    return "Question[" + text.length() + " characters]";
  }
}
