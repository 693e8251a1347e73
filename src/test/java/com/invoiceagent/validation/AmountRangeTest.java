package com.invoiceagent.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.model.Check;
import com.invoiceagent.model.Finding;
import com.invoiceagent.model.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

class AmountRangeTest {

  private static Check check(Draft draft) {
    return new AmountRange().check(draft.build());
  }

  @Test
  void staysSilentInsideTheRange() {
    assertThat(check(Draft.invoice().debit("2025-12-05", 1).debit("2025-12-05", 100_000_00)))
        .isEqualTo(new Check("amount_range", true, "every amount is between 0.01 and 100000.00"));
  }

  private static Finding unusual(long centavos) {
    return Finding.of("unusual_amount").amounts(Money.ofCentavos(centavos));
  }

  @Test
  void warnsOfEveryAmountOutsideAndPasses() {
    Draft draft =
        Draft.invoice()
            .debit("2025-12-05", 0)
            .debit("2025-12-05", 500)
            .debit("2025-12-05", 100_000_01)
            .payment("2025-12-05", -1);

    assertThat(check(draft))
        .isEqualTo(
            new Check(
                "amount_range",
                true,
                "row 1 has an unusual amount: 0.00; row 3 has an unusual amount: 100000.01;"
                    + " payment 1 has an unusual amount: -0.01",
                List.of(
                    unusual(0).transaction(1),
                    unusual(100_000_01).transaction(3),
                    unusual(-1).payment(1))));
  }
}
