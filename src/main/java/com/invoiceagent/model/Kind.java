package com.invoiceagent.model;

/// What a transaction is, apart from its sign.
public enum Kind {
  /// Goods or services bought with the card.
  PURCHASE,
  /// Every credit that is no payment: refunds, discounts, cashback, reversals.
  REFUND,
  /// Annuity, fines, services of the issuer.
  FEE,
  /// Interest of any sort.
  INTEREST,
  /// IOF, the tax on credit and currency exchange.
  TAX,
  /// Insurance sold with the card.
  INSURANCE,
  /// Bookings of the revolving credit that cancel each other out.
  FINANCING,
  /// Anything else that changes the balance.
  OTHER
}
