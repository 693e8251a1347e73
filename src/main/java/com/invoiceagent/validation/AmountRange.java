package com.invoiceagent.validation;

import com.invoiceagent.model.Check;
import com.invoiceagent.model.Money;
import com.invoiceagent.model.Reading;

/// Amounts lie between 0.01 and 100,000.00; others are unusual, so they are warned of, not refused.
final class AmountRange implements Rule {

  private static final Money LEAST = Money.ofCentavos(1);
  private static final Money MOST = Money.ofCentavos(100_000_00);

  @Override
  public String name() {
    return "amount_range";
  }

  @Override
  public Check check(Reading reading) {
    return new Findings(
            this,
            Row.of(reading).stream()
                .filter(row -> isUnusual(row.amount()))
                .map(row ->
                    new Findings.Found(
                        row.label() + " has an unusual amount: " + row.amount(),
                        row.finding("unusual_amount").amounts(row.amount())))
                .toList())
        .warning("every amount is between " + LEAST + " and " + MOST);
  }

  private static boolean isUnusual(Money amount) {
    return amount.compareTo(LEAST) < 0 || amount.compareTo(MOST) > 0;
  }
}
