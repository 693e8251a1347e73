package com.invoiceagent.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The arithmetic case for a reading.
///
/// @param status whether previous balance - payments + debits - credits = total
/// @param difference that sum minus the printed total; null when there is no total
/// @param alternatives how many other readings of the same page would close as well; above 0 the
///   proof is weak
/// @param witnesses the printed subtotals
public record Proof(
    ProofStatus status, @Nullable Money difference, int alternatives, List<Witness> witnesses) {
  public Proof {
    witnesses = List.copyOf(witnesses);
  }
}
