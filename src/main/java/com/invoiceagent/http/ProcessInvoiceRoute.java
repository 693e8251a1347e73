package com.invoiceagent.http;

import com.invoiceagent.export.ExportFormat;
import com.invoiceagent.pipeline.Extraction;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Takes an invoice and answers with its transactions.
@RestController
public final class ProcessInvoiceRoute {

  private final Intake intake;

  /// Takes the invoice in by this.
  public ProcessInvoiceRoute(Intake intake) {
    this.intake = intake;
  }

  /// Answers within the time for one request, whatever the client or the document do.
  @PostMapping(path = Paths.PROCESS_INVOICE, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  public ResponseEntity<byte[]> process(HttpServletRequest request)
      throws IOException, InterruptedException {
    ExportFormat format = AnswerFormat.of(request);
    Extraction.Answer answer = intake.answer(request);
    Exchange exchange = Exchange.of(request);
    return Download.of(answer, format, exchange);
  }
}
