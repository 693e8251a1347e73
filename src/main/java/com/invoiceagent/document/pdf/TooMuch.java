package com.invoiceagent.document.pdf;

import com.invoiceagent.model.Problem;

/// Ends the reading of a document that asks for more than one document may; unchecked, because it
/// leaves through the PDF library.
final class TooMuch extends RuntimeException {

  private final transient Problem problem;

  TooMuch(Problem problem) {
    super(problem.detail(), null, false, false);
    this.problem = problem;
  }

  static TooMuch of(String detail) {
    return new TooMuch(new Problem.TooComplex(detail));
  }

  Problem problem() {
    return problem;
  }
}
