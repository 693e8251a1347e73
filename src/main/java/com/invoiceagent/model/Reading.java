package com.invoiceagent.model;

import java.util.List;

/// One interpretation of a document, with the proof of how far it can be trusted.
///
/// @param invoice the invoice as a whole
/// @param transactions the rows, in printed order
/// @param payments the payments, in printed order
/// @param proof whether it closes
public record Reading(
    Invoice invoice, List<Transaction> transactions, List<Payment> payments, Proof proof) {
  public Reading {
    transactions = List.copyOf(transactions);
    payments = List.copyOf(payments);
  }

  /// previous balance - payments + debits - credits: what the total must be.
  public Money computedTotal() {
    Money total = invoice.previousBalance();
    for (Payment payment : payments) {
      total = total.minus(payment.amount());
    }
    for (Transaction transaction : transactions) {
      total = total.plus(transaction.signedAmount());
    }
    return total;
  }
}
