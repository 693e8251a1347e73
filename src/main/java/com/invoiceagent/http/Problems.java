package com.invoiceagent.http;

import com.invoiceagent.http.body.ProblemBody;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Answers with a problem: the only way in which a failure leaves the service.
@Component
public final class Problems {

  private static final String SECONDS_TO_WAIT = "2";

  private final JsonMapper json;

  /// Writes with the service's mapper.
  public Problems(JsonMapper json) {
    this.json = json;
  }

  /// The problem as it is written, also where an answer holds several.
  static ProblemBody body(ProblemType type, String detail, Exchange exchange) {
    return new ProblemBody(
        type.urn(), type.title(), type.status(), type.code(), detail, exchange.id());
  }

  /// Answers the request; headers that are set already stay.
  public void write(
      HttpServletRequest request, HttpServletResponse response, ProblemType type, String detail)
      throws IOException {
    Exchange exchange = Exchange.of(request);
    exchange.failed(type);
    if (response.isCommitted()) {
      return;
    }
    response.resetBuffer();
    response.setStatus(type.status());
    // Again: where the server refuses by itself, no filter has set them.
    response.setHeader(Exchange.ID_HEADER, exchange.id());
    SecurityHeaders.addTo(response);
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    if (type == ProblemType.OVERLOADED) {
      response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
    }
    if (exchange.uploadIsCutOff()) {
      response.setHeader(HttpHeaders.CONNECTION, "close");
    }
    if (type == ProblemType.UNAUTHORIZED) {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    byte[] body = json.writeValueAsBytes(body(type, detail, exchange));
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
