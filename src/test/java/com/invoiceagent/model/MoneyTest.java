package com.invoiceagent.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

  private static final Money LARGEST = Money.ofCentavos(Long.MAX_VALUE);
  private static final Money SMALLEST = Money.ofCentavos(Long.MIN_VALUE);

  @ParameterizedTest
  @CsvSource({
    "0, 0.00",
    "1, 0.01",
    "-1, -0.01",
    "10, 0.10",
    "-1205, -12.05",
    "10000000, 100000.00",
    "9223372036854775807, 92233720368547758.07",
  })
  void isWrittenWithTwoDecimals(long centavos, String text) {
    Money money = Money.ofCentavos(centavos);

    assertThat(money).hasToString(text);
    assertThat(money.toDecimal()).isEqualTo(new BigDecimal(text));
  }

  @Test
  void addsAndSubtracts() {
    assertThat(Money.ofCentavos(10).plus(Money.ofCentavos(20))).isEqualTo(Money.ofCentavos(30));
    assertThat(Money.ofCentavos(10).minus(Money.ofCentavos(20))).isEqualTo(Money.ofCentavos(-10));
  }

  @Test
  void sumsAnyNumberOfAmounts() {
    assertThat(Money.sum(List.of())).isEqualTo(Money.ZERO);
    assertThat(Money.sum(Arrays.asList(Money.ofCentavos(5), Money.ofCentavos(-7))))
        .isEqualTo(Money.ofCentavos(-2));
  }

  @Test
  void multiplies() {
    assertThat(Money.ofCentavos(33_33).times(3)).isEqualTo(Money.ofCentavos(99_99));
    assertThat(Money.ofCentavos(33_33).times(0)).isEqualTo(Money.ZERO);
    assertThat(Money.ofCentavos(33_33).times(-1)).isEqualTo(Money.ofCentavos(-33_33));
  }

  @ParameterizedTest
  @CsvSource({"5, -5, 5, 1", "-5, 5, 5, -1", "0, 0, 0, 0"})
  void knowsItsSign(long centavos, long negated, long abs, int signum) {
    Money money = Money.ofCentavos(centavos);

    assertThat(money.negated()).isEqualTo(Money.ofCentavos(negated));
    assertThat(money.abs()).isEqualTo(Money.ofCentavos(abs));
    assertThat(money.signum()).isEqualTo(signum);
    assertThat(money.isZero()).isEqualTo(signum == 0);
  }

  @Test
  void isOrderedByAmount() {
    assertThat(Money.ofCentavos(-1)).isLessThan(Money.ZERO);
    assertThat(Money.ofCentavos(2)).isGreaterThan(Money.ofCentavos(1));
    assertThat(Money.ofCentavos(2)).isEqualByComparingTo(Money.ofCentavos(2));
  }

  @Test
  void thereIsOneZero() {
    assertThat(Money.ofCentavos(0)).isSameAs(Money.ZERO);
    assertThat(Money.ofCentavos(5).minus(Money.ofCentavos(5))).isSameAs(Money.ZERO);
  }

  @Test
  void failsInsteadOfOverflowing() {
    Money one = Money.ofCentavos(1);

    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> LARGEST.plus(one));
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> SMALLEST.minus(one));
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> LARGEST.times(2));
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(SMALLEST::negated);
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(SMALLEST::abs);
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Money.sum(List.of(LARGEST, one)));
  }
}
