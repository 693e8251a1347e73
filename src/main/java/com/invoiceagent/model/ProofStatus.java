package com.invoiceagent.model;

/// Whether the invoice closes arithmetically.
public enum ProofStatus {
  /// The identity closes with the printed total, to the centavo.
  PROVED,
  /// It does not close.
  NOT_PROVED,
  /// The page prints no total to close with.
  NO_TOTAL
}
