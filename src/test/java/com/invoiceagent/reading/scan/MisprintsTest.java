package com.invoiceagent.reading.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisprintsTest {

  @ParameterizedTest
  @CsvSource({
    "29107, 29/07",
    "2412, 24/12",
    "os/08, 05/08",
    "O5/12/2O25, 05/12/2025",
    "29/07,",
    "40107,",
    "29113,",
    "OS,",
    "PARC,",
  })
  void datesGetTheirShapeBack(String text, @Nullable String date) {
    assertThat(Misprints.date(text)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource({
    "'1O,50', '10,50'",
    "'S9,90', '59,90'",
    "'4.36007', '4.360,07'",
    "'637,710', '637,71'",
    "'10,900', '10,90'",
    "'8,470)', '8,47'",
    "'10,50',",
    "'-10,50',",
    "BOLO,",
    "'O,SO',",
  })
  void amountsGetTheirShapeBack(String text, @Nullable String amount) {
    assertThat(Misprints.amount(text)).isEqualTo(amount);
  }

  @Test
  void oneDigitAtATimeIsReadAsAnother() {
    assertThat(Misprints.alike("7,20"))
        .containsExactly("1,20", "2,20", "7,70", "7,26", "7,28", "7,29");
  }
}
