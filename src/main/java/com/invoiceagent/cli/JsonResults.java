package com.invoiceagent.cli;

import com.invoiceagent.export.answer.AnswerJson;
import com.invoiceagent.export.answer.InvoiceAnswer;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/// JSON: the answer itself for one file, a line for each of several.
///
/// @param single there is one file, named by itself
record JsonResults(PrintWriter out, boolean single) implements Results {

  @Override
  public void add(int index, FileOutcome outcome) {
    String file = outcome.file().toString();
    switch (outcome) {
      case FileOutcome.Answered answered -> {
        Object body = single ? answered.body() : new Line(index, file, answered.body(), null);
        out.println(AnswerJson.write(body));
      }
      case FileOutcome.Failed failed -> {
        Failure failure = new Failure(failed.code(), failed.detail());
        out.println(AnswerJson.write(new Line(index, file, null, failure)));
      }
    }
    out.flush();
  }

  /// One of several files.
  record Line(int index, String file, @Nullable InvoiceAnswer answer, @Nullable Failure problem) {}

  /// Why a file has no answer.
  record Failure(String code, String detail) {}
}
