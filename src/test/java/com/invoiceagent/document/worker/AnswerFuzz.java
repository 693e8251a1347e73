package com.invoiceagent.document.worker;

import java.io.ByteArrayInputStream;
import java.io.IOException;

/// Whatever a worker sends, it is an answer or refused.
public final class AnswerFuzz {

  private AnswerFuzz() {}

  /// Reads an answer; one that is understood is written and read again.
  public static void fuzzerTestOneInput(byte[] input) {
    Answer answer;
    try {
      answer = Answer.of(Frame.read(new ByteArrayInputStream(input)));
    } catch (IOException refused) {
      return;
    }
    try {
      if (!Answer.of(answer.toFrame()).equals(answer)) {
        throw new IllegalStateException("another answer when it is sent on");
      }
    } catch (IOException e) {
      throw new IllegalStateException("an answer that cannot be sent on", e);
    }
  }
}
