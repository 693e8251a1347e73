package com.invoiceagent.ops;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.load.WorkOutcome;
import com.invoiceagent.load.Workers;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.availability.ApplicationAvailabilityBean;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;

class HealthControllerTest {

  private static final Duration ENOUGH_TO_BEGIN = Duration.ofMillis(400);

  private final Workers workers = new Workers(1, ENOUGH_TO_BEGIN);
  private final ApplicationAvailabilityBean availability = new ApplicationAvailabilityBean();
  private boolean reading = true;
  private final HealthController health =
      new HealthController(
          availability,
          workers,
          new DocumentReading() {
            @Override
            public boolean ready() {
              return reading;
            }

            @Override
            public boolean readsImages() {
              return false;
            }
          });
  private final CountDownLatch end = new CountDownLatch(1);

  @AfterEach
  void stop() {
    end.countDown();
    workers.close();
  }

  @Test
  void isAliveBeforeItIsReady() {
    become(ReadinessState.REFUSING_TRAFFIC);

    assertThat(health.alive().getStatusCode().value()).isEqualTo(200);
    assertThat(health.ready().getStatusCode().value()).isEqualTo(503);

    become(ReadinessState.ACCEPTING_TRAFFIC);

    assertThat(health.ready().getStatusCode().value()).isEqualTo(200);
  }

  @Test
  void isNotReadyWithoutAWorkerProcess() {
    become(ReadinessState.ACCEPTING_TRAFFIC);
    reading = false;

    assertThat(health.alive().getStatusCode().value()).isEqualTo(200);
    assertThat(health.ready().getStatusCode().value()).isEqualTo(503);
    assertThat(health.ready().getBody()).isEqualTo(new HealthController.Readiness("DOWN", false));
  }

  @Test
  void isDownWhenOnlyARestartHelps() throws Exception {
    become(ReadinessState.ACCEPTING_TRAFFIC);
    stick();
    assertThat(health.alive().getStatusCode().value()).isEqualTo(200);

    stick();

    assertThat(health.alive().getStatusCode().value()).isEqualTo(503);
    assertThat(health.ready().getStatusCode().value()).isEqualTo(503);
  }

  private void become(ReadinessState state) {
    availability.onApplicationEvent(new AvailabilityChangeEvent<>(this, state));
  }

  private void stick() throws InterruptedException {
    WorkOutcome<Object> outcome =
        workers.run(
            () -> {
              while (end.getCount() > 0) {
                Thread.onSpinWait();
              }
              return "read";
            },
            ENOUGH_TO_BEGIN,
            () -> {});

    assertThat(outcome).isEqualTo(new WorkOutcome.TimedOut<>());
  }
}
