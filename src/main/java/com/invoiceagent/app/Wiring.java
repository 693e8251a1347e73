package com.invoiceagent.app;

import com.invoiceagent.document.DocumentReader;
import com.invoiceagent.document.ocr.Tesseract;
import com.invoiceagent.document.worker.WorkerPool;
import com.invoiceagent.load.Admission;
import com.invoiceagent.load.Workers;
import com.invoiceagent.ops.AccessLog;
import com.invoiceagent.ops.DocumentReading;
import com.invoiceagent.ops.LoadMetrics;
import com.invoiceagent.ops.RequestMetrics;
import com.invoiceagent.ops.Settings;
import com.invoiceagent.ops.WorkerMetrics;
import com.invoiceagent.pipeline.Extractor;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// Builds the objects that know nothing of the framework.
@Configuration(proxyBeanMethods = false)
public class Wiring {

  private static final Duration PATIENCE = Duration.ofSeconds(1);

  @Bean
  Settings settings(Environment environment) {
    return Settings.from(environment::getProperty);
  }

  /// Closed with the service when it holds worker processes.
  @Bean
  DocumentReader documentReader(Settings settings, Workers workers) {
    return Assembly.documents(settings, settings.workers(), () -> workers.waiting() > 0);
  }

  /// Workers start when the service listens: both at once would be slower.
  @Bean
  ApplicationRunner workersBegin(DocumentReader documents) {
    return _ -> {
      if (documents instanceof WorkerPool pool) {
        pool.begin();
      }
    };
  }

  /// The engine is asked for once, by the first question for it.
  @Bean
  DocumentReading documentReading(DocumentReader documents) {
    return new DocumentReading() {
      @Override
      public boolean ready() {
        return !(documents instanceof WorkerPool pool) || pool.status().isServing();
      }

      @Override
      public boolean readsImages() {
        return new Tesseract().available();
      }
    };
  }

  @Bean
  MeterBinder workerMetrics(DocumentReader documents) {
    return documents instanceof WorkerPool pool ? new WorkerMetrics(pool) : _ -> {};
  }

  @Bean
  Extractor extractor(DocumentReader documents) {
    return Assembly.extractor(documents);
  }

  /// Half of the heap is for uploads; the rest is for reading documents, and for everything else.
  @Bean
  Admission admission() {
    return new Admission(Runtime.getRuntime().maxMemory() / 2, PATIENCE);
  }

  @Bean
  Workers workers(Settings settings) {
    return new Workers(settings.workers(), PATIENCE);
  }

  @Bean
  AccessLog accessLog() {
    return new AccessLog();
  }

  @Bean
  RequestMetrics requestMetrics(MeterRegistry registry) {
    return new RequestMetrics(registry);
  }

  @Bean
  LoadMetrics loadMetrics(Admission admission, Workers workers) {
    return new LoadMetrics(admission, workers);
  }
}
