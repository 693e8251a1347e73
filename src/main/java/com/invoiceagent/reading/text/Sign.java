package com.invoiceagent.reading.text;

/// The mark printed with an amount that may tell a credit from a debit.
public enum Sign {
  /// No mark.
  NONE,
  /// A minus before or after the amount, or `(-)`.
  MINUS,
  /// A plus before the amount, or `(+)`.
  PLUS,
  /// The suffix D (débito).
  DEBIT_LETTER,
  /// The suffix C (crédito).
  CREDIT_LETTER
}
