package com.invoiceagent.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.model.Check;
import org.junit.jupiter.api.Test;

class RequiredFieldsTest {

  private static Check check(Draft draft) {
    return new RequiredFields().check(draft.build());
  }

  @Test
  void passesWhenNothingIsMissing() {
    assertThat(check(Draft.ordinary()))
        .isEqualTo(new Check("required_fields", true, "nothing is missing"));
  }

  @Test
  void doesNotAskForTheClosingDate() {
    assertThat(check(Draft.ordinary().closing(null)).passed()).isTrue();
  }

  @Test
  void acceptsAnInvoiceWithoutRows() {
    assertThat(check(Draft.invoice()).passed()).isTrue();
  }

  @Test
  void reportsEverythingThatIsMissing() {
    Check check =
        check(
            Draft.invoice()
                .institution(" ")
                .due(null)
                .noTotal()
                .debit("2025-12-05", 1)
                .named(" ")
                .debit("2025-12-06", 0)
                .payment("2025-12-07", "", -5));

    assertThat(check.passed()).isFalse();
    assertThat(check.message())
        .isEqualTo(
            "the institution is missing; the due date is missing; the total is missing;"
                + " row 2 has no description; row 3 has no positive amount: 0.00;"
                + " payment 1 has no description; payment 1 has no positive amount: -0.05");
  }
}
