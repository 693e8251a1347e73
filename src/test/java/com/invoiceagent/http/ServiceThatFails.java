package com.invoiceagent.http;

import com.invoiceagent.app.Application;
import com.invoiceagent.pipeline.Extractor;
import com.invoiceagent.pipeline.ProcessRequest;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// The service, with an error in it that certain passwords bring out, and an endless loop.
final class ServiceThatFails {

  static final String FAIL = "fail-";
  static final String HANG = "hang-";

  private ServiceThatFails() {}

  public static void main(String[] args) {
    new SpringApplicationBuilder(Application.class, Errors.class).run(args);
  }

  @TestConfiguration(proxyBeanMethods = false)
  static class Errors {

    @Bean
    @Primary
    Extractor failing(@Qualifier("extractor") Extractor real) {
      return (request, deadline) -> {
        if (asks(request, FAIL)) {
          throw new IllegalStateException(
              request.passwords().toString(),
              new NumberFormatException(
                  new String(request.file(), java.nio.charset.StandardCharsets.ISO_8859_1)));
        }
        while (asks(request, HANG) && !deadline.hasPassed()) {
          Thread.onSpinWait();
        }
        return real.extract(request, deadline);
      };
    }

    private static boolean asks(ProcessRequest request, String what) {
      return request.passwords().stream().anyMatch(password -> password.startsWith(what));
    }
  }
}
