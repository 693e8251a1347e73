package com.invoiceagent.validation;

import com.invoiceagent.model.Invoice;
import com.invoiceagent.model.Money;
import com.invoiceagent.model.Reading;

/// Whether previous balance - payments + debits - credits = total, worked out from the rows.
///
/// What the reading's proof claims plays no part.
sealed interface Identity {

  /// It does, to the centavo.
  record Closes(Terms terms) implements Identity {}

  /// It does not: the sum is the total plus `by`.
  record Off(Terms terms, Money total, Money by) implements Identity {}

  /// The payments' rows do not add up to the total of the payments, so one of the two is wrong.
  record PaymentsDiffer(Money rows, Money total) implements Identity {}

  /// There is no total to close with.
  record NoTotal(Terms terms) implements Identity {}

  /// Amounts too large to add: misread.
  record TooLarge() implements Identity {}

  /// Works it out.
  static Identity of(Reading reading) {
    try {
      return exactly(reading);
    } catch (ArithmeticException e) {
      return new TooLarge();
    }
  }

  private static Identity exactly(Reading reading) {
    Invoice invoice = reading.invoice();
    Terms terms = Terms.of(reading);
    Money computed = terms.computed();
    Money total = invoice.total();
    if (!terms.payments().equals(invoice.paymentsTotal())) {
      return new PaymentsDiffer(terms.payments(), invoice.paymentsTotal());
    }
    if (total == null) {
      return new NoTotal(terms);
    }
    Money by = computed.minus(total);
    return by.isZero() ? new Closes(terms) : new Off(terms, total, by);
  }
}
