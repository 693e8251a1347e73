package com.invoiceagent.document;

import java.util.List;

/// What came of reading an image.
public sealed interface OcrOutcome {

  /// The words found, on the page as it is read: upright and straight.
  ///
  /// @param width of that page in points
  /// @param height of that page in points
  /// @param words with their places on it
  record Words(float width, float height, List<Word> words) implements OcrOutcome {
    public Words {
      words = List.copyOf(words);
    }
  }

  /// The engine took too long and was stopped.
  record TimedOut() implements OcrOutcome {}

  /// The engine failed, and why, without anything the page holds.
  record Failed(String reason) implements OcrOutcome {}
}
