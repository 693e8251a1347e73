package com.invoiceagent.validation;

import com.invoiceagent.model.EntryType;
import com.invoiceagent.model.Money;
import com.invoiceagent.model.Payment;
import com.invoiceagent.model.Reading;
import com.invoiceagent.model.Transaction;

/// The four terms of the identity.
record Terms(Money previous, Money payments, Money debits, Money credits) {

  static Terms of(Reading reading) {
    return new Terms(
        reading.invoice().previousBalance(),
        Money.sum(reading.payments().stream().map(Payment::amount).toList()),
        sum(reading, EntryType.DEBIT),
        sum(reading, EntryType.CREDIT));
  }

  /// What the total must be.
  Money computed() {
    return previous.minus(payments).plus(debits).minus(credits);
  }

  @Override
  public String toString() {
    return "previous balance %s - payments %s + debits %s - credits %s = %s"
        .formatted(previous, payments, debits, credits, computed());
  }

  private static Money sum(Reading reading, EntryType type) {
    return Money.sum(
        reading.transactions().stream()
            .filter(row -> row.type() == type)
            .map(Transaction::amount)
            .toList());
  }
}
