package com.invoiceagent.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.model.Check;
import com.invoiceagent.model.EntryType;
import com.invoiceagent.model.Finding;
import com.invoiceagent.model.Installment;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The invoice of these tests closes on 2026-01-03 and is due on 2026-01-10.
class ValidDatesTest {

  private static final LocalDate CLOSING = day(2026, 1, 3);

  private static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }

  private static Check check(Draft draft) {
    return new ValidDates().check(draft.build());
  }

  private static Draft dated(String date, int number, int count) {
    return Draft.invoice().row(date, 100, EntryType.DEBIT, new Installment(number, count));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-03, 1, 1",
    "2025-07-03, 1, 1",
    "2025-12-20, 10, 12", // issuers that date instalments anew every month
    "2025-03-20, 10, 12",
    "2024-10-03, 10, 12",
    "2024-05-21, 15, 21",
    "2025-12-20, 0, 0",
  })
  void acceptsWhatAnInvoiceMayHold(String date, int number, int count) {
    assertThat(check(dated(date, number, count)))
        .isEqualTo(new Check("valid_dates", true, "every date fits the invoice"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-04, 1, 1",
    "2027-01-03, 12, 12",
    "2025-07-02, 1, 1",
    "2025-07-02, 0, 0",
    "2024-12-28, 1, 1", // a wrong year
    "2024-03-20, 10, 12",
    "2024-10-02, 10, 12",
    "1926-01-03, 1, 1",
  })
  void refusesTheFutureAndTheImplausiblyOld(String date, int number, int count) {
    assertThat(check(dated(date, number, count)).passed()).isFalse();
  }

  @Test
  void holdsRowsAgainstTheDueDateWhenThereIsNoClosingDate() {
    Draft draft = Draft.invoice().closing(null).debit("2026-01-10", 1).debit("2026-01-11", 1);

    assertThat(check(draft).message()).isEqualTo("row 2 is dated 2026-01-11, after 2026-01-10");
  }

  @Test
  void failsWithNothingToHoldRowsAgainst() {
    assertThat(check(Draft.ordinary().closing(null).due(null)).passed()).isFalse();
  }

  @Test
  void reportsEveryRowAndPayment() {
    Draft draft =
        Draft.invoice()
            .debit("2026-02-01", 1)
            .debit("2026-01-01", 1)
            .row("2020-01-01", 1, EntryType.DEBIT, new Installment(2, 3))
            .payment("2026-01-05", 1);

    assertThat(check(draft))
        .isEqualTo(
            new Check(
                "valid_dates",
                false,
                "row 1 is dated 2026-02-01, after 2026-01-03;"
                    + " row 3 is dated 2020-01-01, too old for instalment 2 of an invoice of"
                    + " 2026-01-03; payment 1 is dated 2026-01-05, after 2026-01-03",
                List.of(
                    Finding.of("dated_after").transaction(1).dates(day(2026, 2, 1), CLOSING),
                    Finding.of("dated_too_early")
                        .transaction(3)
                        .dates(day(2020, 1, 1), CLOSING)
                        .counts(2),
                    Finding.of("dated_after").payment(1).dates(day(2026, 1, 5), CLOSING))));
  }

  @Test
  void anAbsurdInstalmentIsNoFailureOfTheRule() {
    assertThat(check(dated("2025-12-20", Integer.MAX_VALUE, Integer.MAX_VALUE)).passed()).isTrue();
  }
}
