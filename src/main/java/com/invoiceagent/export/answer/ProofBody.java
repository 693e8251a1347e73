package com.invoiceagent.export.answer;

import com.invoiceagent.model.Money;
import com.invoiceagent.model.Proof;
import com.invoiceagent.model.Witness;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether the invoice closes, and which printed subtotals agree.
public record ProofBody(
    String status, @Nullable BigDecimal difference, int alternatives, List<Subtotal> witnesses) {

  static ProofBody of(Proof proof) {
    Money difference = proof.difference();
    return new ProofBody(
        Labels.of(proof.status()),
        difference == null ? null : difference.toDecimal(),
        proof.alternatives(),
        proof.witnesses().stream().map(Subtotal::of).toList());
  }

  /// A printed subtotal, held against the rows it counts.
  public record Subtotal(
      String label, BigDecimal printed, BigDecimal computed, boolean holds, int page) {

    static Subtotal of(Witness witness) {
      return new Subtotal(
          witness.label(),
          witness.printed().toDecimal(),
          witness.computed().toDecimal(),
          witness.holds(),
          witness.page());
    }
  }
}
