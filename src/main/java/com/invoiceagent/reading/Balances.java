package com.invoiceagent.reading;

import com.invoiceagent.model.Money;
import com.invoiceagent.reading.label.Totals;
import java.util.ArrayList;
import java.util.List;

/// The pairs of previous balance and total that the page's labels allow.
final class Balances {

  /// One such pair.
  ///
  /// @param rank how unlikely the labels make it; 0 for the first choice
  record Pair(Money previous, Money total, int rank) {}

  private final Totals totals;

  Balances(Totals totals) {
    this.totals = totals;
  }

  /// The pairs, given the payments that the rows show.
  ///
  /// Where the page prints no previous balance it is those payments and what was left unpaid.
  ///
  /// @param inverted whether the page prints what is owed with a minus
  List<Pair> pairs(Money payments, boolean inverted) {
    List<Pair> pairs = new ArrayList<>();
    int totalRank = 0;
    List<Money> candidates = totals.totals();
    for (Money total : candidates.isEmpty() ? List.of(Money.ZERO) : candidates) {
      pairs.addAll(pairs(total, totalRank, payments, inverted));
      totalRank += 3;
    }
    return pairs;
  }

  /// The pairs of one total.
  List<Pair> pairs(Money total, int totalRank, Money payments, boolean inverted) {
    List<Pair> pairs = new ArrayList<>();
    int rank = totalRank;
    for (Money previous : previous(payments)) {
      boolean turn = inverted && previous.signum() < 0 && !totals.previous().isEmpty();
      pairs.add(new Pair(turn ? previous.negated() : previous, total, rank));
      rank++;
    }
    return pairs;
  }

  private List<Money> previous(Money payments) {
    if (!totals.previous().isEmpty()) {
      return totals.previous();
    }
    Money derived = payments.plus(totals.remainder());
    List<Money> derivations = new ArrayList<>(List.of(derived));
    if (!totals.advance().isZero()) {
      derivations.addFirst(derived.minus(totals.advance()));
    }
    if (!derived.isZero()) {
      derivations.add(Money.ZERO);
    }
    return derivations;
  }
}
