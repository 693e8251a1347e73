package com.invoiceagent.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.model.Check;
import com.invoiceagent.model.Finding;
import com.invoiceagent.model.Invoice;
import com.invoiceagent.model.Money;
import com.invoiceagent.model.ProofStatus;
import com.invoiceagent.model.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class SumTest {

  private static Check check(Draft draft) {
    return new Sum().check(draft.build());
  }

  @Test
  void passesWhenTheIdentityCloses() {
    assertThat(check(Draft.ordinary()))
        .isEqualTo(
            new Check(
                "sum",
                true,
                "previous balance 100.00 - payments 100.00 + debits 359.90 - credits 23.90 ="
                    + " 336.00, the printed total; no printed subtotals"));
  }

  @Test
  void passesForANegativeTotal() {
    assertThat(check(Draft.invoice().credit("2025-12-05", 10_00)).passed()).isTrue();
  }

  @Test
  void failsByACentavoWhateverTheProofClaims() {
    assertThat(check(Draft.ordinary().total(336_01).claims(ProofStatus.PROVED)))
        .isEqualTo(
            new Check(
                "sum",
                false,
                "previous balance 100.00 - payments 100.00 + debits 359.90 - credits 23.90 ="
                    + " 336.00, off the printed total 336.01 by -0.01; no printed subtotals",
                List.of(
                    Finding.of("sum_off")
                        .amounts(
                            Money.ofCentavos(336_00),
                            Money.ofCentavos(336_01),
                            Money.ofCentavos(-1)))));
  }

  @Test
  void failsWithoutATotal() {
    Check check = check(Draft.ordinary().noTotal().claims(ProofStatus.PROVED));

    assertThat(check.passed()).isFalse();
    assertThat(check.message()).contains("= 336.00, but the page prints no total");
  }

  @Test
  void failsWhenThePaymentsDoNotAddUp() {
    Check check = check(Draft.ordinary().paymentsTotal(90_00));

    assertThat(check.passed()).isFalse();
    assertThat(check.message()).startsWith("the payments add up to 100.00, not to 90.00");
  }

  @Test
  void failsOnAmountsTooLargeToAdd() {
    Reading misread = Draft.invoice().debit("2025-12-05", Long.MAX_VALUE).build();
    Invoice invoice = misread.invoice();
    Invoice withBalance =
        new Invoice(
            invoice.institution(),
            invoice.dueDate(),
            invoice.closingDate(),
            Money.ofCentavos(1),
            invoice.paymentsTotal(),
            invoice.total());

    Check check =
        new Sum()
            .check(
                new Reading(
                    withBalance, misread.transactions(), misread.payments(), misread.proof()));

    assertThat(check.passed()).isFalse();
    assertThat(check.message()).startsWith("the amounts are too large to add");
  }

  @Test
  void saysWhichSubtotalsHold() {
    Check check =
        check(Draft.ordinary().witness(336_00, 336_01).witness(10_00, 12_00).witness(5_00, 5_00));

    assertThat(check.passed()).isTrue();
    assertThat(check.message())
        .endsWith("; 2 of 3 printed subtotals hold, off: 10.00 printed on page 2, 12.00 computed");
  }

  @Test
  void saysWhenAllSubtotalsHold() {
    assertThat(check(Draft.ordinary().witness(5_00, 5_00)).message())
        .endsWith("; 1 of 1 printed subtotals hold");
  }
}
