package com.invoiceagent.app;

import com.invoiceagent.agent.call.ConfiguredVendors;
import com.invoiceagent.agent.call.Vendors;
import com.invoiceagent.document.DocumentReader;
import com.invoiceagent.document.ocr.Tesseract;
import com.invoiceagent.document.worker.WorkerOptions;
import com.invoiceagent.document.worker.WorkerPool;
import com.invoiceagent.load.Admission;
import com.invoiceagent.load.Capacity;
import com.invoiceagent.load.RateLimit;
import com.invoiceagent.load.Workers;
import com.invoiceagent.ops.AccessLog;
import com.invoiceagent.ops.AiMetrics;
import com.invoiceagent.ops.DocumentReading;
import com.invoiceagent.ops.Drain;
import com.invoiceagent.ops.ErrorReports;
import com.invoiceagent.ops.LoadMetrics;
import com.invoiceagent.ops.ObservedReader;
import com.invoiceagent.ops.ObservedVendors;
import com.invoiceagent.ops.RequestMetrics;
import com.invoiceagent.ops.Settings;
import com.invoiceagent.ops.Stage;
import com.invoiceagent.ops.Traces;
import com.invoiceagent.ops.WorkerMetrics;
import com.invoiceagent.pipeline.Extractor;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/// Builds the objects that know nothing of the framework.
@Configuration(proxyBeanMethods = false)
public class Wiring {

  private static final Logger LOG = LoggerFactory.getLogger(Wiring.class);
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  /// So many callers are counted at once; it takes some 2 MB.
  private static final int CALLERS = 10_000;

  @Bean
  Settings settings(Environment environment) {
    Settings settings = Settings.from(environment::getProperty);
    if (settings.stage() == Stage.PRODUCTION && settings.apiKeys().isOpen()) {
      LOG.warn(
          "ENVIRONMENT is production and API_KEYS is empty: everybody who reaches this port may read"
              + " invoices with the service and spend what it may spend on AI. Set API_KEYS.");
    }
    return settings;
  }

  /// Closed with the service when it holds worker processes.
  @Bean
  DocumentReader documentReader(Settings settings, Workers workers) {
    int size = settings.workers();
    return Assembly.documents(
        settings,
        WorkerOptions.of(size).withSpares(Capacity.here().spares(size)),
        () -> workers.waiting() > 0);
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
  Extractor extractor(
      DocumentReader documents,
      Vendors vendors,
      Traces traces,
      MeterRegistry registry,
      AiMetrics ai) {
    return Assembly.extractor(new ObservedReader(documents, traces, registry), vendors, ai);
  }

  /// Connects to nobody before the first question; closed with the service.
  @Bean
  ConfiguredVendors configuredVendors(Settings settings, AiMetrics ai) {
    return new ConfiguredVendors(settings.ai(), ai, Clock.systemUTC());
  }

  @Bean
  @Primary
  Vendors vendors(ConfiguredVendors vendors, Traces traces, MeterRegistry registry) {
    return new ObservedVendors(vendors, traces, registry);
  }

  @Bean
  AiMetrics aiMetrics(MeterRegistry registry) {
    return new AiMetrics(registry);
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
  LoadMetrics loadMetrics(Admission admission, Workers workers, RateLimit limit) {
    return new LoadMetrics(admission, workers, limit);
  }

  @Bean
  RateLimit rateLimit(Settings settings) {
    return new RateLimit(settings.rateLimit(), CALLERS, System::nanoTime);
  }

  /// Stops first: the door stays open a little longer.
  @Bean
  Drain drain(Settings settings) {
    return new Drain(settings.drain());
  }

  /// Closed with the service, when it has sent what is left.
  @Bean
  Traces traces() {
    return Traces.fromEnvironment();
  }

  /// Closed likewise.
  @Bean
  ErrorReports errorReports(Settings settings, @Value("${invoiceagent.version}") String version) {
    return new ErrorReports(settings.sentryDsn(), settings.stage(), version);
  }
}
