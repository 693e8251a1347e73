package com.invoiceagent.document;

import com.invoiceagent.model.Problem;

/// What came of reading a file.
public sealed interface ReadOutcome {

  /// The file was read.
  record Read(Document document) implements ReadOutcome {}

  /// The file cannot be read, and why.
  record Refused(Problem problem) implements ReadOutcome {}
}
