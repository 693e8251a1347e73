package com.invoiceagent.http;

import com.invoiceagent.pipeline.Deadline;
import com.invoiceagent.pipeline.Extraction;
import com.invoiceagent.pipeline.Extractor;
import com.invoiceagent.pipeline.ProcessRequest;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// Does what a test tells it to, instead of reading documents.
final class FakeExtractor implements Extractor {

  private final Queue<ProcessRequest> seen = new ConcurrentLinkedQueue<>();
  private volatile Extractor behaviour = answering(Samples.answer());

  static Extractor answering(Extraction extraction) {
    return (request, deadline) -> extraction;
  }

  void does(Extractor next) {
    seen.clear();
    behaviour = next;
  }

  /// The one request that reached it since it was told what to do.
  ProcessRequest onlyRequest() {
    if (seen.size() != 1) {
      throw new AssertionError("Seen " + seen);
    }
    return seen.element();
  }

  boolean sawNothing() {
    return seen.isEmpty();
  }

  @Override
  public Extraction extract(ProcessRequest request, Deadline deadline) {
    seen.add(request);
    return behaviour.extract(request, deadline);
  }

  /// Puts it in the place of the real one.
  @TestConfiguration(proxyBeanMethods = false)
  static class Setup {

    @Bean
    @Primary
    FakeExtractor fakeExtractor() {
      return new FakeExtractor();
    }
  }
}
