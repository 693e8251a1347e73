package com.invoiceagent.http;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;

/// Answers with a problem where the server itself refuses a request, before any of our code runs,
/// and lets go of clients that are too slow.
final class ProblemValve extends ErrorReportValve {

  private final Problems problems;

  ProblemValve(Problems problems) {
    this.problems = problems;
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    super.invoke(request, response);
    if (Exchange.of(request).uploadIsCutOff()) {
      // Otherwise the server would go on reading the upload, however slowly it comes.
      response.finishResponse();
      request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    }
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    if (response.getStatus() < 400
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    StatusProblem problem = StatusProblem.of(response.getStatus());
    try {
      problems.write(request, response, problem.type(), problem.detail());
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
