package com.invoiceagent.validation;

import com.invoiceagent.model.Check;
import com.invoiceagent.model.Finding;
import com.invoiceagent.model.Reading;
import java.util.stream.Stream;

/// The identity that proves an invoice. A veto: when it fails, nothing else makes the reading good.
final class Sum implements Rule {

  /// The rule's name, for those who must tell the veto from the votes.
  static final String NAME = "sum";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Check check(Reading reading) {
    Identity identity = Identity.of(reading);
    Subtotals subtotals = Subtotals.of(reading);
    return new Check(
        NAME,
        identity instanceof Identity.Closes,
        describe(identity) + "; " + subtotals.describe(),
        Stream.concat(findings(identity), subtotals.findings()).toList());
  }

  private static Stream<Finding> findings(Identity identity) {
    return switch (identity) {
      case Identity.Closes _ -> Stream.of();
      case Identity.Off off ->
          Stream.of(Finding.of("sum_off").amounts(off.terms().computed(), off.total(), off.by()));
      case Identity.PaymentsDiffer differ ->
          Stream.of(Finding.of("payments_differ").amounts(differ.rows(), differ.total()));
      case Identity.NoTotal _ -> Stream.of(Finding.of("total_missing"));
      case Identity.TooLarge() -> Stream.of(Finding.of("too_large"));
    };
  }

  private static String describe(Identity identity) {
    return switch (identity) {
      case Identity.Closes closes -> closes.terms() + ", the printed total";
      case Identity.Off off ->
          off.terms() + ", off the printed total " + off.total() + " by " + off.by();
      case Identity.PaymentsDiffer differ ->
          "the payments add up to " + differ.rows() + ", not to " + differ.total();
      case Identity.NoTotal open -> open.terms() + ", but the page prints no total";
      case Identity.TooLarge() -> "the amounts are too large to add";
    };
  }
}
