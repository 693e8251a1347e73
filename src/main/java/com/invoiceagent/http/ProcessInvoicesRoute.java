package com.invoiceagent.http;

import com.invoiceagent.history.HistoryCheck;
import com.invoiceagent.http.body.HistoryBody;
import com.invoiceagent.load.Admission;
import com.invoiceagent.ops.Settings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/// Takes several invoices and answers with a line of JSON for each, as soon as it is read.
@RestController
public final class ProcessInvoicesRoute {

  private final Intake intake;
  private final Settings settings;
  private final JsonMapper json;

  /// Takes the invoices in by this.
  public ProcessInvoicesRoute(Intake intake, Settings settings, JsonMapper json) {
    this.intake = intake;
    this.settings = settings;
    this.json = json;
  }

  /// Each file has the time for one request; what is wrong with one is no matter to the others.
  @PostMapping(
      path = Paths.PROCESS_INVOICES,
      consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
      produces = MediaType.APPLICATION_NDJSON_VALUE)
  public void process(HttpServletRequest request, HttpServletResponse response)
      throws IOException, InterruptedException {
    try (Admission.Ticket ticket = intake.admit(request, intake.longestBatch())) {
      BatchForm form = intake.readBatch(request);
      response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
      OutputStream out = response.getOutputStream();
      BatchRun run = new BatchRun(intake, settings, Exchange.of(request), ticket, form);
      run.forEach(line -> write(line, out));
      if (form.history()) {
        write(new HistoryLine(HistoryBody.of(HistoryCheck.of(run.statements()))), out);
      }
    }
  }

  /// An empty line keeps the connection alive, and tells a caller that is gone from one that waits.
  private void write(@Nullable Object line, OutputStream out) throws IOException {
    if (line != null) {
      out.write(json.writeValueAsBytes(line));
    }
    out.write('\n');
    out.flush();
  }

  /// The last line, where it was asked for.
  ///
  /// @param history for each institution among the invoices
  public record HistoryLine(List<HistoryBody> history) {}
}
