package com.invoiceagent.reading.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTokenTest {

  private static final DateToken LEAP_DAY = new DateToken(29, 2, null, 0, 5);

  @Test
  void aYearWithoutTheDayGivesNoDate() {
    assertThat(LEAP_DAY.in(2024)).isEqualTo("2024-02-29");
    assertThat(LEAP_DAY.in(2025)).isNull();
    assertThat(LEAP_DAY.in(2100)).isNull();
    assertThat(new DateToken(28, 2, null, 0, 5).in(2025)).isEqualTo("2025-02-28");
    assertThat(new DateToken(29, 3, null, 0, 5).in(2025)).isEqualTo("2025-03-29");
  }

  @Test
  void fullNeedsThePrintedYear() {
    assertThat(new DateToken(5, 12, 2025, 0, 10).full()).isEqualTo("2025-12-05");
    assertThat(new DateToken(5, 12, null, 0, 5).full()).isNull();
    assertThat(new DateToken(29, 2, 2025, 0, 10).full()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "5, 12, 2025-12-05, 2025-12-05",
    "5, 12, 2025-12-04, 2024-12-05",
    "5, 12, 2026-01-03, 2025-12-05",
    "29, 2, 2024-02-29, 2024-02-29",
    "29, 2, 2024-02-28, 2020-02-29",
    "29, 2, 2027-12-31, 2024-02-29",
    "29, 2, 2103-12-31, 2096-02-29",
  })
  void latestNotAfterLooksBack(int day, int month, LocalDate limit, LocalDate expected) {
    assertThat(new DateToken(day, month, null, 0, 5).latestNotAfter(limit)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "5, 12, 2025-12-05, 2025-12-05",
    "5, 12, 2025-12-01, 2025-12-05",
    "5, 12, 2026-01-03, 2025-12-05",
    "5, 1, 2025-12-20, 2026-01-05",
    "1, 7, 2024-12-30, 2024-07-01",
    "1, 7, 2024-12-31, 2025-07-01",
    "29, 2, 2026-02-27, 2024-02-29",
    "29, 2, 2026-03-02, 2028-02-29",
  })
  void nearestToLooksBothWays(int day, int month, LocalDate target, LocalDate expected) {
    assertThat(new DateToken(day, month, null, 0, 5).nearestTo(target)).isEqualTo(expected);
  }

  /// No calendar has it; the finder of dates never makes such a token.
  @Test
  void aDayThatNoMonthHasIsRefused() {
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(
            () -> new DateToken(31, 4, null, 0, 5).latestNotAfter(LocalDate.of(2025, 1, 1)));
  }
}
