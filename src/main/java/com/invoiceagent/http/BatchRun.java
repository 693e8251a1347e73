package com.invoiceagent.http;

import com.invoiceagent.export.ExportedInvoice;
import com.invoiceagent.export.answer.InvoiceAnswer;
import com.invoiceagent.history.Statement;
import com.invoiceagent.http.body.BatchLine;
import com.invoiceagent.load.Admission;
import com.invoiceagent.ops.Failures;
import com.invoiceagent.ops.Settings;
import com.invoiceagent.pipeline.Deadline;
import com.invoiceagent.pipeline.Extraction;
import io.opentelemetry.context.Context;
import java.io.IOException;
import java.time.Duration;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/// The files of one request under way, as many at once as there are workers.
final class BatchRun {

  private static final Duration HEARTBEAT = Duration.ofSeconds(3);
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final Intake intake;
  private final Settings settings;
  private final Exchange exchange;
  private final Admission.Ticket ticket;
  private final BatchForm form;
  private final Map<Integer, Statement> statements = new ConcurrentSkipListMap<>();

  BatchRun(
      Intake intake,
      Settings settings,
      Exchange exchange,
      Admission.Ticket ticket,
      BatchForm form) {
    this.intake = intake;
    this.settings = settings;
    this.exchange = exchange;
    this.ticket = ticket;
    this.form = form;
  }

  /// Hands over each line when it is there.
  ///
  /// @throws IOException when the taker throws it: the caller is gone, and so is the work
  void forEach(Taker taker) throws IOException, InterruptedException {
    int count = form.names().size();
    int atOnce = Math.clamp(settings.workers(), 1, count);
    ExecutorService threads = Executors.newFixedThreadPool(atOnce, Thread.ofVirtual().factory());
    try {
      Context here = Context.current();
      Map<String, String> logKeys = MDC.getCopyOfContextMap();
      CompletionService<BatchLine> lines = new ExecutorCompletionService<>(threads);
      IdentityHashMap<Future<BatchLine>, Integer> indexes = new IdentityHashMap<>();
      for (int i = 0; i < count; i++) {
        int index = i;
        indexes.put(lines.submit(here.wrap(() -> line(index, logKeys))), index);
      }
      for (int taken = 0; taken < count; ) {
        Future<BatchLine> done = lines.poll(HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS);
        if (done != null) {
          taken++;
        }
        taker.take(done == null ? null : result(done, indexes.getOrDefault(done, 0)));
      }
    } finally {
      // After the last line there is nothing to stop; before it, the caller is gone.
      threads.shutdownNow();
    }
  }

  /// The invoices that were read, to be held against each other.
  List<Statement> statements() {
    return List.copyOf(statements.values());
  }

  private BatchLine result(Future<BatchLine> done, int index) throws InterruptedException {
    try {
      return done.get();
    } catch (ExecutionException bug) {
      Failures.log(bug);
      return refused(index, new RequestRefused(ProblemType.INTERNAL_ERROR, StatusProblem.INTERNAL));
    }
  }

  private BatchLine line(int index, @Nullable Map<String, String> logKeys)
      throws InterruptedException {
    MDC.setContextMap(logKeys == null ? Map.of() : logKeys);
    long began = System.nanoTime();
    try {
      return switch (extract(index)) {
        case Extraction.Answer answer -> {
          Duration took = Duration.ofNanos(System.nanoTime() - began);
          InvoiceAnswer body =
              new ExportedInvoice(
                      answer.reading(),
                      answer.checks(),
                      answer.confidence(),
                      answer.provider(),
                      answer.egress(),
                      answer.warnings(),
                      took,
                      exchange.id())
                  .answer();
          statements.put(index, Statement.of(index, answer.reading()));
          yield new BatchLine(index, form.names().get(index), body, null);
        }
        case Extraction.Failure(var problem) -> refused(index, new RequestRefused(problem));
      };
    } catch (RequestRefused refusal) {
      return refused(index, refusal);
    }
  }

  /// Where other requests have all workers, a file waits its time instead of being turned away.
  private Extraction extract(int index) throws InterruptedException {
    Deadline deadline = Deadline.in(settings.timeout());
    while (true) {
      try {
        return intake.extract(form.request(index), exchange, ticket, deadline);
      } catch (RequestRefused refusal) {
        if (refusal.type() != ProblemType.OVERLOADED
            || deadline.remaining().compareTo(PAUSE) <= 0) {
          throw refusal;
        }
        Thread.sleep(PAUSE);
      }
    }
  }

  private BatchLine refused(int index, RequestRefused refusal) {
    return new BatchLine(
        index,
        form.names().get(index),
        null,
        Problems.body(refusal.type(), refusal.detail(), exchange));
  }

  /// Takes lines.
  @FunctionalInterface
  interface Taker {
    /// Takes the next line; null when there has been none for a while.
    void take(@Nullable BatchLine line) throws IOException;
  }
}
