package com.invoiceagent.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.model.Check;
import com.invoiceagent.model.EntryType;
import com.invoiceagent.model.Installment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstallmentsTest {

  private static Check check(int number, int count, long centavos, long whole) {
    Draft draft =
        Draft.invoice()
            .row("2025-12-05", centavos, EntryType.DEBIT, new Installment(number, count), whole);
    return new Installments().check(draft.build());
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, 1000, 1000",
    "1, 1, 1000, 1001",
    "1, 3, 3333, 10000",
    "3, 3, 3333, 9996",
    "3, 3, 3333, 10002",
    "12, 12, 1, 12",
  })
  void acceptsConsistentInstalments(int number, int count, long centavos, long whole) {
    assertThat(check(number, count, centavos, whole))
        .isEqualTo(new Check("installments", true, "every instalment is consistent"));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 3, 100, 300",
    "4, 3, 100, 300",
    "-1, -1, 100, -100",
    "0, 0, 100, 0",
    "1, 1, 1000, 1002",
    "1, 3, 3333, 10003",
    "1, 3, 3333, 9995",
    "1, 3, 3333, 3333",
    "7, 11, 100, -1100",
    "1, 2147483647, 9223372036854775807, 1",
  })
  void refusesWhatCannotBe(int number, int count, long centavos, long whole) {
    assertThat(check(number, count, centavos, whole).passed()).isFalse();
  }

  @Test
  void reportsEverythingOfEveryRow() {
    Draft draft =
        Draft.invoice()
            .row("2025-12-05", 100, EntryType.DEBIT, new Installment(5, 4), 100)
            .debit("2025-12-05", 100)
            .row("2025-12-05", 100, EntryType.DEBIT, new Installment(0, 1), 100);

    assertThat(new Installments().check(draft.build()).message())
        .isEqualTo(
            "row 1 is instalment 5 of 4; row 1 is 1.00 of a purchase of 1.00 in 4 instalments;"
                + " row 3 is instalment 0 of 1");
  }
}
