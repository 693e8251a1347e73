package com.invoiceagent.ops;

import com.invoiceagent.document.Document;
import com.invoiceagent.document.DocumentReader;
import com.invoiceagent.document.Page;
import com.invoiceagent.document.PageSource;
import com.invoiceagent.document.ReadOutcome;
import com.invoiceagent.document.Verification;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.Span;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Counts the pages that a reader reads, and shows its work in traces.
public final class ObservedReader implements DocumentReader {

  private final DocumentReader reader;
  private final Traces traces;
  private final Map<PageSource, Counter> pages = new EnumMap<>(PageSource.class);

  /// Watches the reader.
  public ObservedReader(DocumentReader reader, Traces traces, MeterRegistry registry) {
    this.reader = reader;
    this.traces = traces;
    for (PageSource source : PageSource.values()) {
      pages.put(
          source,
          Counter.builder("invoiceagent.pages")
              .description("Pages read, and where their words come from")
              .tag("source", Labels.of(source))
              .register(registry));
    }
  }

  @Override
  public ReadOutcome read(
      byte[] file, List<String> passwords, Verification verification, Duration limit) {
    return traces.inside(
        "read document", () -> reader.read(file, passwords, verification, limit), this::finish);
  }

  private void finish(Span span, ReadOutcome outcome) {
    switch (outcome) {
      case ReadOutcome.Read(Document document) -> {
        for (Page page : document.pages()) {
          Objects.requireNonNull(pages.get(page.source())).increment();
        }
        span.setAttribute("invoiceagent.pages", document.pages().size());
      }
      case ReadOutcome.Refused(var problem) ->
          span.setAttribute("error.type", problem.getClass().getSimpleName());
    }
  }
}
