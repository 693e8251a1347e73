package com.invoiceagent.validation;

import com.invoiceagent.model.Check;
import com.invoiceagent.model.ProofStatus;
import com.invoiceagent.model.Reading;
import java.util.List;

/// How far a reading can be trusted, in hundredths from 0 to 100.
///
/// A reading that closes starts at 100 and stays above 50; any other starts at 50. From there
/// - 20 for a weak proof (other readings of the page would close as well),
/// - 20 for printed subtotals of which any does not hold,
/// - 10 for each check that failed, `sum` aside.
///
/// So clients that ask for more than 80 get neither a weak nor a contradicted proof, and `more than
/// 50` means `closes`. Why so: `docs/decisions/confidence.md`.
public final class Confidence {

  private static final int MOST = 100;
  private static final int MOST_UNPROVED = 50;
  private static final int WEAK = 20;
  private static final int CONTRADICTED = 20;
  private static final int FAILED = 10;

  private Confidence() {}

  /// The confidence in a reading, given what the rules found in it.
  ///
  /// The reading must close by the rules' own arithmetic and by its proof; one of the two is not
  /// enough, whatever the checks say.
  public static int of(Reading reading, List<Check> checks) {
    int doubts = weakness(reading) + contradiction(reading) + failures(checks);
    return isProved(reading)
        ? Math.max(MOST_UNPROVED + 1, MOST - doubts)
        : Math.max(0, MOST_UNPROVED - doubts);
  }

  private static boolean isProved(Reading reading) {
    return reading.proof().status() == ProofStatus.PROVED
        && Identity.of(reading) instanceof Identity.Closes;
  }

  private static int weakness(Reading reading) {
    return reading.proof().alternatives() > 0 ? WEAK : 0;
  }

  private static int contradiction(Reading reading) {
    return Subtotals.of(reading).hold() ? 0 : CONTRADICTED;
  }

  private static int failures(List<Check> checks) {
    return FAILED
        * (int)
            checks.stream()
                .filter(check -> !check.passed() && !check.rule().equals(Sum.NAME))
                .count();
  }
}
