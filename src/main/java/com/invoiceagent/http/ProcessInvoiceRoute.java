package com.invoiceagent.http;

import com.invoiceagent.http.body.InvoiceAnswer;
import com.invoiceagent.load.Admission;
import com.invoiceagent.load.WorkOutcome;
import com.invoiceagent.load.Workers;
import com.invoiceagent.ops.Settings;
import com.invoiceagent.pipeline.Deadline;
import com.invoiceagent.pipeline.Extraction;
import com.invoiceagent.pipeline.Extractor;
import com.invoiceagent.pipeline.ProcessRequest;
import com.invoiceagent.pipeline.Providers;
import io.opentelemetry.context.Context;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Takes an invoice and answers with its transactions.
///
/// The request's thread is virtual and only waits: for memory, for the upload, for a worker. The
/// document is read by one of the [Workers].
@RestController
public final class ProcessInvoiceRoute {

  /// While a file comes in, its buffer and the copy cut from it exist at once; as much again is
  /// left for what its reader makes of it.
  private static final int MEMORY_PER_BYTE = 3;

  private final Settings settings;
  private final Admission admission;
  private final Workers workers;
  private final Extractor extractor;

  /// Works with these.
  public ProcessInvoiceRoute(
      Settings settings, Admission admission, Workers workers, Extractor extractor) {
    this.settings = settings;
    this.admission = admission;
    this.workers = workers;
    this.extractor = extractor;
  }

  /// Answers within the time for one request, whatever the client or the document do.
  @PostMapping(
      path = Paths.PROCESS_INVOICE,
      consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  public InvoiceAnswer process(HttpServletRequest request)
      throws IOException, InterruptedException {
    Exchange exchange = Exchange.of(request);
    try (Admission.Ticket ticket = admit(request)) {
      ProcessRequest invoice = read(request, exchange);
      Providers.refusal(invoice.provider())
          .ifPresent(problem -> {
            throw new RequestRefused(problem);
          });
      return answer(extract(invoice, exchange, ticket), exchange);
    }
  }

  private Admission.Ticket admit(HttpServletRequest request) throws InterruptedException {
    if (request.getHeader(HttpHeaders.CONTENT_ENCODING) != null) {
      StatusProblem encoded = StatusProblem.of(415);
      throw new RequestRefused(encoded.type(), encoded.detail());
    }
    long limit = longestBody();
    long declared = request.getContentLengthLong();
    if (declared > limit) {
      throw UploadStream.tooLarge();
    }
    return admission
        .enter(MEMORY_PER_BYTE * (declared < 0 ? limit : declared))
        .orElseThrow(ProcessInvoiceRoute::overloaded);
  }

  private ProcessRequest read(HttpServletRequest request, Exchange exchange) throws IOException {
    Deadline deadline = exchange.deadline(settings.timeout().minus(settings.longestSilence()));
    UploadStream body =
        new UploadStream(request.getInputStream(), exchange, longestBody(), deadline);
    return new FormReader(settings.maxFileSize(), request.getContentLengthLong())
        .read(body, request.getContentType())
        .complete();
  }

  private WorkOutcome<Extraction> extract(
      ProcessRequest invoice, Exchange exchange, Admission.Ticket ticket)
      throws InterruptedException {
    Deadline deadline = exchange.deadline(settings.timeout());
    Context here = Context.current();
    Map<String, String> logKeys = MDC.getCopyOfContextMap();
    ticket.share();
    return workers.run(
        here.wrap(
            () -> {
              MDC.setContextMap(logKeys);
              try {
                return extractor.extract(invoice, deadline);
              } finally {
                MDC.clear();
              }
            }),
        deadline.remaining(),
        ticket::close);
  }

  private static InvoiceAnswer answer(WorkOutcome<Extraction> outcome, Exchange exchange) {
    return switch (outcome) {
      case WorkOutcome.Done<Extraction>(Extraction.Answer answer) -> {
        exchange.answered(answer.reading(), answer.provider());
        yield InvoiceAnswer.of(answer, exchange.took(), exchange.id());
      }
      case WorkOutcome.Done<Extraction>(Extraction.Failure(var problem)) ->
          throw new RequestRefused(problem);
      case WorkOutcome.Failed<Extraction>(var failure) ->
          throw new IllegalStateException("The extractor threw", failure);
      case WorkOutcome.TimedOut<Extraction> _ ->
          throw new RequestRefused(ProblemType.TIMEOUT, "The invoice was not read in time.");
      case WorkOutcome.Refused<Extraction> _ -> throw overloaded();
    };
  }

  private long longestBody() {
    return (long) settings.maxFileSize() + FormReader.OVERHEAD;
  }

  private static RequestRefused overloaded() {
    return new RequestRefused(
        ProblemType.OVERLOADED, "The service has as much work as it takes on. Try again shortly.");
  }
}
