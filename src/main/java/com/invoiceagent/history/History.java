package com.invoiceagent.history;

import java.util.List;

/// The invoices of one institution, in their order.
///
/// @param invoices indexes of those that were held against each other
/// @param links pairs of months that follow each other
/// @param holding those of them in which the second confirms the total of the first
/// @param commitments of the months after the last invoice
public record History(
    String institution,
    List<Integer> invoices,
    int links,
    int holding,
    List<Finding> findings,
    List<Commitment> commitments) {

  public History {
    invoices = List.copyOf(invoices);
    findings = List.copyOf(findings);
    commitments = List.copyOf(commitments);
  }

  /// Whether every pair of neighbours confirms the other and nothing was found.
  public boolean isConsistent() {
    return findings.isEmpty() && links == holding;
  }
}
