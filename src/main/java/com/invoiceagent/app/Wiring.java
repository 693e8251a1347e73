package com.invoiceagent.app;

import com.invoiceagent.document.pdf.PdfBoxReader;
import com.invoiceagent.load.Admission;
import com.invoiceagent.load.Workers;
import com.invoiceagent.ops.AccessLog;
import com.invoiceagent.ops.LoadMetrics;
import com.invoiceagent.ops.RequestMetrics;
import com.invoiceagent.ops.Settings;
import com.invoiceagent.pipeline.Extractor;
import com.invoiceagent.pipeline.ProcessInvoice;
import com.invoiceagent.reading.LocalReader;
import com.invoiceagent.reading.category.Categories;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
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

  @Bean
  Extractor extractor() {
    return new ProcessInvoice(new PdfBoxReader(), new LocalReader(Categories.load()));
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
