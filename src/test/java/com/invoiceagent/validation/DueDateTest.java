package com.invoiceagent.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.model.Check;
import com.invoiceagent.model.Finding;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDateTest {

  private static Check check(String closing, String due) {
    return new DueDate().check(Draft.ordinary().closing(closing).due(due).build());
  }

  @ParameterizedTest
  @CsvSource({"2026-01-03, 2026-01-03", "2026-01-03, 2026-01-10", "2026-01-03, 2026-02-02"})
  void acceptsADueDateSoonAfterTheClosingDate(String closing, String due) {
    assertThat(check(closing, due))
        .isEqualTo(new Check("due_date", true, "the due date fits the invoice"));
  }

  @Test
  void acceptsADueDateWithoutAClosingDate() {
    assertThat(check(null, "2026-01-10").passed()).isTrue();
  }

  @Test
  void refusesNone() {
    assertThat(check("2026-01-03", null))
        .isEqualTo(
            new Check(
                "due_date",
                false,
                "the due date is missing",
                List.of(Finding.of("due_date_missing"))));
  }

  @Test
  void refusesOneBeforeTheClosingDate() {
    assertThat(check("2026-01-03", "2026-01-02"))
        .isEqualTo(
            new Check(
                "due_date",
                false,
                "the due date 2026-01-02 is before the closing date 2026-01-03",
                List.of(
                    Finding.of("due_before_closing")
                        .dates(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 3)))));
  }

  @Test
  void refusesTheNextInvoices() {
    assertThat(check("2026-01-03", "2026-02-03"))
        .isEqualTo(
            new Check(
                "due_date",
                false,
                "the due date 2026-02-03 is 31 days after the closing date 2026-01-03",
                List.of(
                    Finding.of("due_too_late")
                        .dates(LocalDate.of(2026, 2, 3), LocalDate.of(2026, 1, 3))
                        .counts(31))));
  }
}
