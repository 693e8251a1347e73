package com.invoiceagent.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubtotalsTest {

  @ParameterizedTest
  @CsvSource({
    "1000, 1000, true, true",
    "1000, 1001, true, true",
    "1001, 1000, true, true",
    "-506639, -506640, true, true",
    "1000, 1000, false, false",
    "1000, 1002, true, false", // the claim is not believed
    "1002, 1000, true, false",
    "1000, -1000, true, false",
  })
  void holdToTheCentavoAndOnlyWhenTheReaderSaysSo(
      long printed, long computed, boolean claimed, boolean hold) {
    Draft draft = Draft.ordinary().witness(1, 1).witness(printed, computed, claimed);

    assertThat(Subtotals.of(draft.build()).hold()).isEqualTo(hold);
  }
}
