package com.invoiceagent.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.model.Check;
import com.invoiceagent.model.EntryType;
import com.invoiceagent.model.Installment;
import com.invoiceagent.model.ProofStatus;
import com.invoiceagent.model.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConfidenceTest {

  private static int confidence(Draft draft) {
    Reading reading = draft.build();
    return Confidence.of(reading, Rules.check(reading));
  }

  @Test
  void isFullForAStrongProof() {
    assertThat(confidence(Draft.ordinary())).isEqualTo(100);
    assertThat(confidence(Draft.ordinary().witness(336_00, 336_01))).isEqualTo(100);
  }

  @Test
  void aWarningCostsNothing() {
    assertThat(confidence(Draft.invoice().debit("2025-12-05", 200_000_00))).isEqualTo(100);
  }

  @Test
  void aWeakProofDoesNotPassTheGate() {
    assertThat(confidence(Draft.ordinary().alternatives(1))).isEqualTo(80);
    assertThat(confidence(Draft.ordinary().alternatives(9))).isEqualTo(80);
  }

  @Test
  void aContradictedProofDoesNotPassTheGate() {
    assertThat(confidence(Draft.ordinary().witness(1, 100).witness(5, 5))).isEqualTo(80);
    assertThat(confidence(Draft.ordinary().witness(1, 100).alternatives(1))).isEqualTo(60);
  }

  @Test
  void oneFailedCheckPassesTheGateAndTwoDoNot() {
    assertThat(confidence(Draft.ordinary().debit("2020-01-01", 1))).isEqualTo(90);
    assertThat(confidence(Draft.ordinary().due(null))).isEqualTo(80);
  }

  @Test
  void aProofStaysAboveWhatIsNotProved() {
    Draft draft =
        Draft.invoice()
            .institution("")
            .due("2025-01-01")
            .row("2020-01-01", 1, EntryType.DEBIT, new Installment(3, 2))
            .alternatives(3)
            .witness(1, 100);

    assertThat(confidence(draft)).isEqualTo(51);
  }

  @Test
  void whatIsNotProvedStaysAtHalf() {
    assertThat(confidence(Draft.ordinary().total(1))).isEqualTo(50);
    assertThat(confidence(Draft.ordinary().total(1).witness(1, 100))).isEqualTo(30);
    assertThat(confidence(Draft.ordinary().total(1).due("2025-01-01"))).isEqualTo(40);
  }

  @Test
  void neverFallsBelowZero() {
    Draft draft =
        Draft.invoice()
            .institution("")
            .due("2025-01-01")
            .row("2020-01-01", 1, EntryType.DEBIT, new Installment(3, 2))
            .row("2020-01-01", 1, EntryType.DEBIT, new Installment(3, 2))
            .total(5)
            .witness(1, 100);

    assertThat(confidence(draft)).isZero();
  }

  @Test
  void withoutATotalNothingIsProved() {
    assertThat(confidence(Draft.ordinary().noTotal())).isEqualTo(40);
    assertThat(confidence(Draft.ordinary().noTotal().claims(ProofStatus.PROVED))).isEqualTo(40);
  }

  @Test
  void aProofThatLiesIsNotBelieved() {
    assertThat(confidence(Draft.ordinary().total(336_01).claims(ProofStatus.PROVED))).isEqualTo(50);
  }

  @ParameterizedTest
  @EnumSource(names = "PROVED", mode = EnumSource.Mode.EXCLUDE)
  void aProofThatDoesNotClaimToHoldIsBelieved(ProofStatus status) {
    assertThat(confidence(Draft.ordinary().claims(status))).isEqualTo(50);
  }

  @Test
  void theSumIsAVetoEvenWhenItsCheckIsNotAmongTheChecks() {
    Reading open = Draft.ordinary().total(1).claims(ProofStatus.PROVED).build();

    assertThat(Confidence.of(open, List.of())).isEqualTo(50);
    assertThat(Confidence.of(open, List.of(new Check("sum", true, "forged")))).isEqualTo(50);
  }
}
