package com.invoiceagent.model;

/// Which of how many instalments a row is, printed as `k/n`; 1 of 1 for a row that is none.
///
/// @param current the number of this instalment (k)
/// @param count how many there are (n)
public record Installment(int current, int count) {

  /// A purchase that is paid at once.
  public static final Installment SINGLE = new Installment(1, 1);

  /// Whether the row is one of several instalments, or says to be.
  public boolean isInstallment() {
    return current != 1 || count != 1;
  }
}
