package com.invoiceagent.validation;

import com.invoiceagent.model.Check;
import com.invoiceagent.model.Finding;
import com.invoiceagent.model.Installment;
import com.invoiceagent.model.Reading;
import com.invoiceagent.model.Transaction;
import com.invoiceagent.validation.Findings.Found;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// Instalment k of n has 1 <= k <= n, and the whole purchase is n times the amount to within n
/// centavos: the shop's division leaves less than a centavo for each instalment.
final class Installments implements Rule {

  @Override
  public String name() {
    return "installments";
  }

  @Override
  public Check check(Reading reading) {
    List<Found> wrong = new ArrayList<>();
    List<Transaction> rows = reading.transactions();
    for (int i = 0; i < rows.size(); i++) {
      wrong.addAll(wrong(i + 1, rows.get(i)));
    }
    return new Findings(this, wrong).failing("every instalment is consistent");
  }

  private static List<Found> wrong(int number, Transaction row) {
    String label = "row " + number;
    Installment installment = row.installment();
    List<Found> wrong = new ArrayList<>();
    if (!isPossible(installment)) {
      wrong.add(
          new Found(
              label + " is instalment " + installment.current() + " of " + installment.count(),
              Finding.of("impossible_installment")
                  .transaction(number)
                  .counts(installment.current(), installment.count())));
    }
    if (!isConsistent(row)) {
      wrong.add(
          new Found(
              label
                  + (" is " + row.amount() + " of a purchase of " + row.totalPurchaseAmount())
                  + (" in " + installment.count() + " instalments"),
              Finding.of("purchase_differs")
                  .transaction(number)
                  .amounts(row.amount(), row.totalPurchaseAmount())
                  .counts(installment.count())));
    }
    return wrong;
  }

  private static boolean isPossible(Installment installment) {
    return 1 <= installment.current() && installment.current() <= installment.count();
  }

  // BigInteger: k and n may be misread, and a check must not fail on what it checks.
  private static boolean isConsistent(Transaction row) {
    BigInteger count = BigInteger.valueOf(row.installment().count());
    BigInteger expected = BigInteger.valueOf(row.amount().centavos()).multiply(count);
    BigInteger whole = BigInteger.valueOf(row.totalPurchaseAmount().centavos());
    return whole.subtract(expected).abs().compareTo(count) <= 0;
  }
}
