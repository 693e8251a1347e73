package com.invoiceagent.http;

import com.invoiceagent.history.HistoryCheck;
import com.invoiceagent.http.body.HistoryBody;
import com.invoiceagent.load.Admission;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Holds answers that the service gave before against each other.
@RestController
public final class CheckHistoryRoute {

  /// In bytes; a year of long invoices takes less than half of it.
  static final long LONGEST_BODY = 2L * 1024 * 1024;

  /// What a byte of JSON may take as objects.
  private static final int MEMORY_PER_BYTE = 24;

  private final Intake intake;

  /// Takes the answers in by this.
  public CheckHistoryRoute(Intake intake) {
    this.intake = intake;
  }

  /// Takes an array of answers and says where they do not confirm each other.
  @PostMapping(
      path = Paths.CHECK_HISTORY,
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  public Histories check(HttpServletRequest request) throws IOException, InterruptedException {
    try (Admission.Ticket ticket = intake.admit(request, LONGEST_BODY, MEMORY_PER_BYTE)) {
      byte[] body = intake.body(request, LONGEST_BODY).readAllBytes();
      return intake.work(
          () -> new Histories(HistoryBody.of(HistoryCheck.of(AnswerParser.statements(body)))),
          Exchange.of(request),
          ticket);
    }
  }

  /// What the route answers.
  ///
  /// @param history for each institution among the invoices
  public record Histories(List<HistoryBody> history) {}
}
