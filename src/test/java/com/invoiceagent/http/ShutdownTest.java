package com.invoiceagent.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.app.Application;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// A service that is told to stop finishes what it has begun.
class ShutdownTest {

  @Test
  void answersWhatIsUnderWay() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    ConfigurableApplicationContext context =
        new SpringApplicationBuilder(Application.class, FakeExtractor.Setup.class).run("--PORT=0");
    Service service =
        new Service(context.getEnvironment().getProperty("local.server.port", Integer.class));
    context
        .getBean(FakeExtractor.class)
        .does((request, deadline) -> {
          begun.countDown();
          awaits(end);
          return Samples.answer();
        });
    CompletableFuture<HttpResponse<String>> answer = new CompletableFuture<>();
    Thread.ofVirtual().start(() -> post(service, answer));
    assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();

    Thread stop = Thread.ofPlatform().start(context::close);
    stop.join(500);
    assertThat(stop.isAlive()).as("waits for the request").isTrue();
    end.countDown();

    assertThat(answer.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
    stop.join(20_000);
    assertThat(context.isActive()).isFalse();
  }

  private static void post(Service service, CompletableFuture<HttpResponse<String>> answer) {
    try {
      answer.complete(service.post(Form.withFile()));
    } catch (Exception e) {
      answer.completeExceptionally(e);
    }
  }

  private static void awaits(CountDownLatch end) {
    try {
      assertThat(end.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
