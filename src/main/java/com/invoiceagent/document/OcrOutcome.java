package com.invoiceagent.document;

import java.util.List;

/// What came of reading an image.
public sealed interface OcrOutcome {

  /// The words found, in points of the page the image shows.
  record Words(List<Word> words) implements OcrOutcome {
    public Words {
      words = List.copyOf(words);
    }
  }

  /// The engine took too long and was stopped.
  record TimedOut() implements OcrOutcome {}

  /// The engine failed, and why, without anything the page holds.
  record Failed(String reason) implements OcrOutcome {}
}
