package com.invoiceagent.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.model.Check;
import com.invoiceagent.model.EntryType;
import com.invoiceagent.model.Finding;
import com.invoiceagent.model.Installment;
import com.invoiceagent.model.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DuplicatesTest {

  private static Check check(Draft draft) {
    return new Duplicates().check(draft.build());
  }

  @Test
  void passesWithoutIdenticalRows() {
    assertThat(check(Draft.ordinary()))
        .isEqualTo(new Check("duplicates", true, "no identical rows"));
  }

  @Test
  void passesWithoutIdenticalRowsEvenWhenNothingCloses() {
    assertThat(check(Draft.ordinary().total(1)).passed()).isTrue();
  }

  @Test
  void acceptsIdenticalRowsThatTheTotalNeeds() {
    Check check =
        check(
            Draft.invoice()
                .debit("2025-12-05", 25_00)
                .debit("2025-12-06", 10_00)
                .debit("2025-12-05", 25_00));

    assertThat(check.passed()).isTrue();
    assertThat(check.message())
        .isEqualTo("row 1 and row 3 are identical (2025-12-05, 25.00) and the total needs them");
    assertThat(check.findings())
        .containsExactly(
            Finding.of("identical_rows")
                .transaction(1)
                .transaction(3)
                .dates(LocalDate.of(2025, 12, 5))
                .amounts(Money.ofCentavos(25_00)));
  }

  @Test
  void failsWhenTheTotalDoesNotClose() {
    Check check =
        check(Draft.invoice().debit("2025-12-05", 25_00).debit("2025-12-05", 25_00).total(25_00));

    assertThat(check.passed()).isFalse();
    assertThat(check.message())
        .isEqualTo(
            "row 1 and row 2 are identical (2025-12-05, 25.00) and nothing shows that each counts");
  }

  @Test
  void failsWithoutATotal() {
    assertThat(
            check(Draft.invoice().debit("2025-12-05", 1).debit("2025-12-05", 1).noTotal()).passed())
        .isFalse();
  }

  @Test
  void failsWhenTheCopiesCancelOut() {
    Draft draft =
        Draft.invoice()
            .debit("2025-12-05", 25_00)
            .debit("2025-12-05", 25_00)
            .credit("2025-12-06", 25_00)
            .credit("2025-12-06", 25_00);

    assertThat(check(draft).passed()).isFalse();
  }

  @Test
  void failsWhenTheCopiesOfSeveralGroupsCancelOut() {
    Draft draft =
        Draft.invoice()
            .debit("2025-12-05", 25_00)
            .debit("2025-12-05", 25_00)
            .debit("2025-12-06", 25_00)
            .debit("2025-12-06", 25_00)
            .credit("2025-12-07", 25_00)
            .credit("2025-12-07", 25_00)
            .credit("2025-12-07", 25_00);

    assertThat(check(draft).passed()).isFalse();
  }

  @Test
  void acceptsCopiesThatDoNotCancelOut() {
    Draft draft =
        Draft.invoice()
            .debit("2025-12-05", 25_00)
            .debit("2025-12-05", 25_00)
            .debit("2025-12-05", 25_00)
            .credit("2025-12-06", 25_00)
            .credit("2025-12-06", 25_00);

    assertThat(check(draft).passed()).isTrue();
  }

  @Test
  void reportsEveryGroup() {
    Draft draft =
        Draft.invoice()
            .debit("2025-12-05", 1)
            .debit("2025-12-05", 2)
            .debit("2025-12-05", 1)
            .debit("2025-12-05", 2)
            .debit("2025-12-05", 1)
            .payment("2025-12-05", 3)
            .payment("2025-12-05", 3);

    assertThat(check(draft).message())
        .contains("row 1 and row 3 and row 5")
        .contains("row 2 and row 4")
        .contains("payment 1 and payment 2");
  }

  @Test
  void laterInstalmentsAreNoCopies() {
    Draft draft =
        Draft.invoice()
            .row("2025-12-05", 10_00, EntryType.DEBIT, new Installment(1, 3))
            .row("2025-12-05", 10_00, EntryType.DEBIT, new Installment(2, 3));

    assertThat(check(draft).message()).isEqualTo("no identical rows");
  }

  @Test
  void debitAndCreditAreNoCopies() {
    assertThat(check(Draft.invoice().debit("2025-12-05", 1).credit("2025-12-05", 1)).message())
        .isEqualTo("no identical rows");
  }
}
