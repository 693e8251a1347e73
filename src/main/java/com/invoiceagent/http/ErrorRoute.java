package com.invoiceagent.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Where the server sends what failed outside of every route.
@RestController
public final class ErrorRoute implements ErrorController {

  private final Problems problems;

  /// Answers through the one place that writes problems.
  public ErrorRoute(Problems problems) {
    this.problems = problems;
  }

  /// Answers with the server's status; whoever asks for this path gets 404.
  @RequestMapping("/error")
  public void failed(HttpServletRequest request, HttpServletResponse response) throws IOException {
    int status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? code
            : 404;
    StatusProblem problem = StatusProblem.of(status);
    problems.write(request, response, problem.type(), problem.detail());
  }
}
