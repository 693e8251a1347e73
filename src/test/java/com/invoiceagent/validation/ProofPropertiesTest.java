package com.invoiceagent.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.model.Check;
import com.invoiceagent.model.Reading;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What holds for every reading, tried on many; the seed is in the message of a failure.
class ProofPropertiesTest {

  private static final int TRIES = 300;

  @Test
  void whatClosesIsProved() {
    for (int seed = 0; seed < TRIES; seed++) {
      Reading reading = new RandomReadings(new Random(seed)).next();
      List<Check> checks = Rules.check(reading);

      assertThat(sum(checks).passed()).as("sum, seed %d", seed).isTrue();
      assertThat(Confidence.of(reading, checks)).as("confidence, seed %d", seed).isGreaterThan(80);
    }
  }

  @ParameterizedTest
  @EnumSource
  void oneMisreadingIsNeverProved(Mutation mutation) {
    for (int seed = 0; seed < TRIES; seed++) {
      RandomGenerator random = new Random(seed);
      Reading misread = mutation.of(new RandomReadings(random).next(), random);
      List<Check> checks = Rules.check(misread);

      assertThat(sum(checks).passed()).as("sum, seed %d", seed).isFalse();
      assertThat(Confidence.of(misread, checks))
          .as("confidence, seed %d", seed)
          .isLessThanOrEqualTo(50);
    }
  }

  @Test
  void theOrderOfTheRowsDoesNotMatter() {
    for (int seed = 0; seed < TRIES; seed++) {
      Reading reading = new RandomReadings(new Random(seed)).next();
      Reading reversed =
          new Reading(
              reading.invoice(),
              reading.transactions().reversed(),
              reading.payments().reversed(),
              reading.proof());

      assertThat(Rules.check(reversed))
          .extracting(Check::passed)
          .as("seed %d", seed)
          .isEqualTo(Rules.check(reading).stream().map(Check::passed).toList());
    }
  }

  private static Check sum(List<Check> checks) {
    return checks.getLast();
  }
}
