package com.invoiceagent.http;

import com.invoiceagent.model.Problem;

/// Ends a request with a problem, wherever it is on its way.
public final class RequestRefused extends RuntimeException {

  private final ProblemType type;
  private final String detail;

  /// A refusal.
  ///
  /// @param detail one sentence without anything the caller sent
  public RequestRefused(ProblemType type, String detail) {
    super(detail, null, false, false);
    this.type = type;
    this.detail = detail;
  }

  /// The refusal of a problem.
  public RequestRefused(Problem problem) {
    this(ProblemType.of(problem), problem.detail());
  }

  ProblemType type() {
    return type;
  }

  String detail() {
    return detail;
  }
}
