package com.invoiceagent.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Money against arithmetic without limits; each try has its seed in the message of a failure.
class MoneyPropertiesTest {

  private static final int TRIES = 2000;

  @Test
  void addsLikeArithmeticWithoutLimitsOrNotAtAll() {
    for (int seed = 0; seed < TRIES; seed++) {
      RandomGenerator random = new Random(seed);
      Money left = any(random);
      Money right = any(random);

      agrees(seed, exact(left).add(exact(right)), () -> left.plus(right));
      agrees(seed, exact(left).subtract(exact(right)), () -> left.minus(right));
      agrees(seed, exact(left).negate(), left::negated);
      agrees(seed, exact(left).abs(), left::abs);
    }
  }

  @Test
  void multipliesLikeArithmeticWithoutLimitsOrNotAtAll() {
    for (int seed = 0; seed < TRIES; seed++) {
      RandomGenerator random = new Random(seed);
      Money money = any(random);
      int factor = random.nextInt();

      agrees(seed, exact(money).multiply(BigInteger.valueOf(factor)), () -> money.times(factor));
    }
  }

  @Test
  void theSumIsTheSumInAnyOrder() {
    for (int seed = 0; seed < TRIES; seed++) {
      RandomGenerator random = new Random(seed);
      List<Money> amounts =
          Stream.generate(() -> ordinary(random)).limit(random.nextInt(20)).toList();
      BigInteger expected =
          amounts.stream().map(MoneyPropertiesTest::exact).reduce(BigInteger.ZERO, BigInteger::add);

      assertThat(exact(Money.sum(amounts))).as("seed %d", seed).isEqualTo(expected);
      assertThat(exact(Money.sum(amounts.reversed()))).as("seed %d", seed).isEqualTo(expected);
    }
  }

  @Test
  void theOrderIsThatOfTheNumbersAndTheTextLosesNothing() {
    for (int seed = 0; seed < TRIES; seed++) {
      RandomGenerator random = new Random(seed);
      Money left = any(random);
      Money right = any(random);

      assertThat(Integer.signum(left.compareTo(right)))
          .as("seed %d", seed)
          .isEqualTo(exact(left).compareTo(exact(right)));
      assertThat(new BigDecimal(left.toString()).unscaledValue())
          .as("seed %d", seed)
          .isEqualTo(exact(left));
    }
  }

  private static Money ordinary(RandomGenerator random) {
    return Money.ofCentavos(random.nextLong(-100_000_00, 100_000_00));
  }

  /// Ordinary amounts, and one time in four one from the whole range.
  private static Money any(RandomGenerator random) {
    return random.nextInt(4) == 0 ? Money.ofCentavos(random.nextLong()) : ordinary(random);
  }

  private static BigInteger exact(Money money) {
    return BigInteger.valueOf(money.centavos());
  }

  private static void agrees(int seed, BigInteger expected, Supplier<Money> operation) {
    if (expected.bitLength() < Long.SIZE) {
      assertThat(exact(operation.get())).as("seed %d", seed).isEqualTo(expected);
    } else {
      assertThatExceptionOfType(ArithmeticException.class)
          .as("seed %d", seed)
          .isThrownBy(operation::get);
    }
  }
}
