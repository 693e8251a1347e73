package com.invoiceagent.model;

/// Whether a row raises or lowers what the customer owes.
public enum EntryType {
  /// Raises the balance: purchases, fees, interest, taxes.
  DEBIT,
  /// Lowers the balance: refunds, discounts, cashback, reversals.
  CREDIT
}
