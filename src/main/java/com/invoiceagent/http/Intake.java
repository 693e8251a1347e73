package com.invoiceagent.http;

import com.invoiceagent.load.Admission;
import com.invoiceagent.load.WorkOutcome;
import com.invoiceagent.load.Workers;
import com.invoiceagent.ops.Settings;
import com.invoiceagent.pipeline.Deadline;
import com.invoiceagent.pipeline.Extraction;
import com.invoiceagent.pipeline.Extractor;
import com.invoiceagent.pipeline.ProcessRequest;
import io.opentelemetry.context.Context;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/// Takes files in, for every route that reads some: memory first, then the body, then a worker.
///
/// The request's thread is virtual and only waits. What needs the processor is done by one of the
/// [Workers].
@Component
public final class Intake {

  /// While a file comes in, its buffer and the copy cut from it exist at once; as much again is
  /// left for what its reader makes of it.
  private static final int MEMORY_PER_BYTE = 3;

  private final Settings settings;
  private final Admission admission;
  private final Workers workers;
  private final Extractor extractor;

  /// Works with these.
  public Intake(Settings settings, Admission admission, Workers workers, Extractor extractor) {
    this.settings = settings;
    this.admission = admission;
    this.workers = workers;
    this.extractor = extractor;
  }

  /// Reads the invoice in the request's form, within the time for one request.
  ///
  /// @throws RequestRefused when there is no answer
  Extraction.Answer answer(HttpServletRequest request) throws IOException, InterruptedException {
    try (Admission.Ticket ticket = admit(request, longestForm())) {
      ProcessRequest invoice = read(request);
      return answered(extract(invoice, Exchange.of(request), ticket), Exchange.of(request));
    }
  }

  /// Reserves memory for a body, before any of it is read.
  ///
  /// @param limit the longest body, in bytes
  /// @throws RequestRefused when it is too long or too much is under way
  Admission.Ticket admit(HttpServletRequest request, long limit) throws InterruptedException {
    return admit(request, limit, MEMORY_PER_BYTE);
  }

  /// Reserves memory for a body that takes more of it than its own length.
  ///
  /// @param factor bytes of memory for each byte of the body
  Admission.Ticket admit(HttpServletRequest request, long limit, int factor)
      throws InterruptedException {
    if (request.getHeader(HttpHeaders.CONTENT_ENCODING) != null) {
      StatusProblem encoded = StatusProblem.of(415);
      throw new RequestRefused(encoded.type(), encoded.detail());
    }
    long declared = request.getContentLengthLong();
    if (declared > limit) {
      throw UploadStream.tooLarge();
    }
    return admission
        .enter(factor * (declared < 0 ? limit : declared))
        .orElseThrow(Intake::overloaded);
  }

  /// The request's body; reading it ends with a refusal when it is too long or comes too slowly.
  ///
  /// @param limit the longest body, in bytes
  UploadStream body(HttpServletRequest request, long limit) throws IOException {
    Exchange exchange = Exchange.of(request);
    Deadline deadline = exchange.deadline(settings.timeout().minus(settings.longestSilence()));
    return new UploadStream(request.getInputStream(), exchange, limit, deadline);
  }

  /// Reads the form of one invoice.
  ///
  /// @throws RequestRefused when the form is not as it must be
  ProcessRequest read(HttpServletRequest request) throws IOException {
    ProcessRequest invoice =
        new FormReader(settings.maxFileSize(), request.getContentLengthLong())
            .read(body(request, longestForm()), request.getContentType())
            .complete();
    checkProvider(invoice.provider());
    return invoice;
  }

  /// Reads the form of several invoices.
  ///
  /// @throws RequestRefused when the form is not as it must be
  BatchForm readBatch(HttpServletRequest request) throws IOException {
    BatchForm form =
        BatchForm.read(
            new FormReader(settings.maxFileSize(), -1),
            body(request, longestBatch()),
            request.getContentType());
    checkProvider(form.provider());
    return form;
  }

  private void checkProvider(String name) {
    settings
        .providers()
        .refusal(name)
        .ifPresent(problem -> {
          throw new RequestRefused(problem);
        });
  }

  /// The longest body that holds one invoice, in bytes.
  long longestForm() {
    return (long) settings.maxFileSize() + FormReader.OVERHEAD;
  }

  /// The longest body that holds several invoices, in bytes.
  long longestBatch() {
    return BatchForm.longestFiles(settings) + (long) BatchForm.MOST_FILES * FormReader.OVERHEAD / 8;
  }

  /// Reads an invoice on a worker, within the time for one request. AI providers are waited for on
  /// the request's own thread: a slow one keeps no document from a worker.
  ///
  /// @param ticket stays reserved until the worker is done with the file
  /// @throws RequestRefused when there is no outcome
  Extraction extract(ProcessRequest invoice, Exchange exchange, Admission.Ticket ticket)
      throws InterruptedException {
    return extract(invoice, exchange, ticket, exchange.deadline(settings.timeout()));
  }

  /// Reads an invoice on a worker until then.
  ///
  /// @param ticket stays reserved until the worker is done with the file
  /// @throws RequestRefused when there is no outcome
  Extraction extract(
      ProcessRequest invoice, Exchange exchange, Admission.Ticket ticket, Deadline deadline)
      throws InterruptedException {
    return work(() -> extractor.begin(invoice, deadline), ticket, deadline).finish();
  }

  /// Does anything on a worker, within the time for one request.
  ///
  /// @param ticket stays reserved until the worker is done
  /// @throws RequestRefused when there is no result
  <T> T work(Callable<T> work, Exchange exchange, Admission.Ticket ticket)
      throws InterruptedException {
    return work(work, ticket, exchange.deadline(settings.timeout()));
  }

  private <T> T work(Callable<T> work, Admission.Ticket ticket, Deadline deadline)
      throws InterruptedException {
    Context here = Context.current();
    Map<String, String> logKeys = MDC.getCopyOfContextMap();
    ticket.share();
    WorkOutcome<T> outcome =
        workers.run(
            here.wrap(() -> {
              MDC.setContextMap(logKeys);
              try {
                return work.call();
              } finally {
                MDC.clear();
              }
            }),
            deadline.remaining(),
            ticket::close);
    return switch (outcome) {
      case WorkOutcome.Done<T>(T result) -> result;
      case WorkOutcome.Failed<T>(var failure) -> throw because(failure);
      case WorkOutcome.TimedOut<T> _ ->
          throw new RequestRefused(ProblemType.TIMEOUT, "The invoice was not read in time.");
      case WorkOutcome.Refused<T> _ -> throw overloaded();
    };
  }

  /// The answer among the outcomes, noted down for the log.
  ///
  /// @throws RequestRefused for a failure
  static Extraction.Answer answered(Extraction extraction, Exchange exchange) {
    return switch (extraction) {
      case Extraction.Answer answer -> {
        exchange.answered(answer.reading(), answer.provider());
        yield answer;
      }
      case Extraction.Failure(var problem) -> throw new RequestRefused(problem);
    };
  }

  private static RuntimeException because(ExecutionException failure) {
    return failure.getCause() instanceof RequestRefused refusal
        ? refusal
        : new IllegalStateException("The work threw", failure);
  }

  private static RequestRefused overloaded() {
    return new RequestRefused(
        ProblemType.OVERLOADED, "The service has as much work as it takes on. Try again shortly.");
  }
}
