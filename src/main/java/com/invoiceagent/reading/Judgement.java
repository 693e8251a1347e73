package com.invoiceagent.reading;

import com.invoiceagent.model.Money;
import com.invoiceagent.model.ProofStatus;
import com.invoiceagent.model.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of holding a claim against the page.
///
/// @param reading the best reading that the claim allows; its proof is as strict as any
/// @param difference what the claim's own rows are off the total by; null without a total
/// @param objections rows of the claim that are none
/// @param unused indexes of parts that look like rows and that the claim leaves out
/// @param unsure indexes of rows of the claim whose sign the page does not suggest
public record Judgement(
    Reading reading,
    @Nullable Money difference,
    List<Objection> objections,
    List<Integer> unused,
    List<Integer> unsure) {
  public Judgement {
    objections = List.copyOf(objections);
    unused = List.copyOf(unused);
    unsure = List.copyOf(unsure);
  }

  /// Why a row of a claim is none.
  public enum Reason {
    /// Its amount is not printed there, or not in reais.
    NOT_PRINTED,
    /// Another row of the claim has this amount already.
    TAKEN,
    /// The line is a total, a balance or a limit.
    NO_ROW,
    /// The row's date is another one.
    OTHER_DATE
  }

  /// A row that is none.
  ///
  /// @param row index in the claim
  public record Objection(int row, Reason reason) {}

  /// Whether it is proved beyond doubt.
  public boolean isCertain() {
    return isProved() && reading.proof().alternatives() == 0;
  }

  /// Whether it closes and nothing on the page speaks against it.
  public boolean isProved() {
    return reading.proof().status() == ProofStatus.PROVED;
  }

  /// The same with another reading.
  public Judgement with(Reading other) {
    return new Judgement(other, difference, objections, unused, unsure);
  }
}
