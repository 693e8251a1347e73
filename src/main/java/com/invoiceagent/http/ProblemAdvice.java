package com.invoiceagent.http;

import com.invoiceagent.ops.ErrorReports;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.util.DisconnectedClientHelper;

/// The request's edge: whatever a route throws becomes a problem here.
@RestControllerAdvice
public final class ProblemAdvice {

  private final Problems problems;
  private final ErrorReports reports;

  /// Answers through the one place that writes problems, and reports what nobody expected.
  public ProblemAdvice(Problems problems, ErrorReports reports) {
    this.reports = reports;
    this.problems = problems;
  }

  /// A route refused the request.
  @ExceptionHandler
  public void refused(
      RequestRefused refusal, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    problems.write(request, response, refusal.type(), refusal.detail());
  }

  /// The framework refused the request, or something failed that nobody expected.
  @ExceptionHandler
  public void failed(Exception failure, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (failure instanceof ErrorResponse refusal) {
      refusal
          .getHeaders()
          .forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
      StatusProblem problem = StatusProblem.of(refusal.getStatusCode().value());
      problems.write(request, response, problem.type(), problem.detail());
    } else if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
      Exchange.of(request).failed(ProblemType.BAD_REQUEST);
    } else {
      reports.report(failure, Exchange.of(request).route());
      problems.write(request, response, ProblemType.INTERNAL_ERROR, StatusProblem.INTERNAL);
    }
  }
}
