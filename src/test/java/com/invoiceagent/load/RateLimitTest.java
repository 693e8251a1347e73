package com.invoiceagent.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimitTest {

  private long now = -5_000_000_000L;

  @Test
  void letsAMinutesShareThroughAndThenAsMuchAsComesBack() {
    RateLimit limit = new RateLimit(6, 10, () -> now);
    for (int i = 0; i < 6; i++) {
      assertThat(limit.take("a")).isZero();
    }

    assertThat(limit.take("a")).isEqualTo(Duration.ofSeconds(10));
    assertThat(limit.take("b")).as("somebody else").isZero();
    now += Duration.ofSeconds(10).toNanos();
    assertThat(limit.take("a")).isZero();
    assertThat(limit.take("a")).isPositive();
    now += Duration.ofHours(1).toNanos();
    for (int i = 0; i < 6; i++) {
      assertThat(limit.take("a")).isZero();
    }
    assertThat(limit.take("a")).isPositive();
    assertThat(limit.refusals()).isEqualTo(3);
  }

  @Test
  void limitsNobodyUnlessToldTo() {
    RateLimit limit = new RateLimit(0, 10, () -> now);
    for (int i = 0; i < 1000; i++) {
      assertThat(limit.take("a")).isZero();
    }
    assertThat(limit.clients()).isZero();
  }

  @Test
  void forgetsThoseWhoHaveNotCalledForLongest() {
    RateLimit limit = new RateLimit(1, 10, () -> now);
    limit.take("first");
    for (int i = 0; i < 100; i++) {
      limit.take("other" + i);
      assertThat(limit.take("first")).as("still known").isPositive();
    }
    assertThat(limit.clients()).isEqualTo(10);
  }
}
