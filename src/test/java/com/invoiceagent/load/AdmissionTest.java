package com.invoiceagent.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// Memory is shared out once, and comes back once.
class AdmissionTest {

  private static final int MIB = 1 << 20;

  private final Admission admission = new Admission(10 * MIB, Duration.ofMillis(20));

  @Test
  void reservesUntilNothingIsLeft() throws Exception {
    Admission.Ticket first = admission.enter(6 * MIB).orElseThrow();

    assertThat(admission.enter(6 * MIB)).isEmpty();
    assertThat(admission.reserved()).isEqualTo(6 * MIB);
    assertThat(admission.refusals()).isEqualTo(1);

    first.close();
    assertThat(admission.enter(6 * MIB)).isPresent();
  }

  @Test
  void waitsForOthersToFinish() throws Exception {
    Admission patient = new Admission(MIB, Duration.ofSeconds(20));
    Admission.Ticket first = patient.enter(MIB).orElseThrow();
    try (ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor()) {
      var _ = later.schedule(first::close, 30, TimeUnit.MILLISECONDS);

      assertThat(patient.enter(MIB)).isPresent();
    }
  }

  @Test
  void letsARequestThatIsLargerThanAllInAlone() throws Exception {
    Optional<Admission.Ticket> huge = admission.enter(100L * MIB);

    assertThat(huge).isPresent();
    assertThat(admission.reserved()).isEqualTo(admission.limit());
    assertThat(admission.enter(1)).isEmpty();
  }

  @Test
  void reservesSomethingForAnEmptyBody() throws Exception {
    assertThat(admission.enter(0)).isPresent();
    assertThat(admission.reserved()).isPositive();
  }

  @Test
  void givesBackWhenTheLastHolderCloses() throws Exception {
    Admission.Ticket ticket = admission.enter(MIB).orElseThrow();
    ticket.share();

    ticket.close();
    assertThat(admission.reserved()).isEqualTo(MIB);
    ticket.close();
    assertThat(admission.reserved()).isZero();
    ticket.close();
    assertThat(admission.reserved()).isZero();
    assertThatThrownBy(ticket::share).isInstanceOf(IllegalStateException.class);
  }
}
