package com.invoiceagent.reading;

import com.invoiceagent.model.Money;
import com.invoiceagent.model.Witness;
import com.invoiceagent.reading.label.Label;
import com.invoiceagent.reading.label.Labelled;
import com.invoiceagent.reading.label.Totals;
import com.invoiceagent.reading.text.AmountToken;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Counts what a sum that closes cannot vouch for in the reading of a claim: errors that cancel
/// each other out.
final class ClaimDoubts {

  /// The reading is against the page, whatever its sum.
  static final int IMPOSSIBLE = Integer.MAX_VALUE;

  private static final int MOST_LEFT_OUT = 2;

  private final Candidates found;
  private final Places places;
  private final Solver solver;
  private final List<Entry> strong;
  private final IdentityHashMap<Entry, ClaimRows.Taken> taken = new IdentityHashMap<>();

  /// @param found the candidates with those that the claim adds
  /// @param strong candidates that count by themselves
  ClaimDoubts(
      Candidates found,
      Places places,
      Solver solver,
      List<Entry> strong,
      List<ClaimRows.Taken> rows) {
    this.found = found;
    this.places = places;
    this.solver = solver;
    this.strong = strong;
    rows.forEach(row -> taken.put(row.entry(), row));
  }

  /// How many doubts the closing reading leaves, or [#IMPOSSIBLE].
  int of(Hypothesis reading) {
    Set<String> counted = reading.entries().stream().map(places::of).collect(Collectors.toSet());
    if (counted.size() < reading.entries().size()) {
      return IMPOSSIBLE;
    }
    int left = leftOut(reading, counted);
    return left == IMPOSSIBLE
        ? IMPOSSIBLE
        : left
            + leftFees(counted)
            + boxes(counted)
            + additions(reading, counted)
            + signs(reading)
            + balances(reading);
  }

  /// Rows under a heading are left out or taken together; a row or two may be none, but not where
  /// others would do in their place.
  private int leftOut(Hypothesis reading, Set<String> counted) {
    List<Entry> left =
        strong.stream().filter(e -> e.isRow() && !counted.contains(places.of(e))).toList();
    List<Entry> future =
        reading.entries().stream()
            .filter(e -> e.isRow() && e.item().section() == Section.FUTURE)
            .toList();
    if (left.isEmpty() && future.isEmpty()) {
      return 0;
    }
    int deviating = left.size() + future.size();
    if (isWholeBlocks(left, counted, false) && isWholeBlocks(future, counted, true)) {
      return solver.isSupported(reading) ? deviating : IMPOSSIBLE;
    }
    Set<Money> others = spare(counted, left);
    boolean few = future.isEmpty() && left.size() <= MOST_LEFT_OUT;
    boolean replaceable =
        left.stream().anyMatch(e -> others.contains(e.amount()))
            || (left.size() == 2 && left.get(0).amount().equals(left.get(1).amount()));
    boolean held =
        new Witnesses(found.items(), reading, solver).all().stream().allMatch(Witness::holds);
    return few && held && !replaceable ? deviating : IMPOSSIBLE;
  }

  private boolean isWholeBlocks(List<Entry> rows, Set<String> counted, boolean in) {
    Set<Integer> blocks =
        rows.stream().map(entry -> entry.item().block()).collect(Collectors.toSet());
    return found.entries().stream()
        .filter(entry -> entry.isRow() && blocks.contains(entry.item().block()))
        .allMatch(entry -> counted.contains(places.of(entry)) == in);
  }

  /// Charges without a date count all or not at all.
  private int leftFees(Set<String> counted) {
    List<Entry> fees = strong.stream().filter(entry -> !entry.isRow()).toList();
    int left = (int) fees.stream().filter(e -> !counted.contains(places.of(e))).count();
    return left == fees.size() ? 0 : left;
  }

  /// What stands in one box of the summary counts together.
  private int boxes(Set<String> counted) {
    int split = 0;
    for (List<Entry> box : found.boxes()) {
      long in = box.stream().filter(entry -> counted.contains(places.of(entry))).count();
      split += in > 0 && in < box.size() ? 1 : 0;
    }
    return split;
  }

  /// Rows that only the claim sees: another line with that amount would do as well, and so would
  /// none of two that cancel out.
  private int additions(Hypothesis reading, Set<String> counted) {
    Set<Money> others = spare(counted, List.of());
    Set<Money> raising = new HashSet<>();
    Set<Money> lowering = new HashSet<>();
    int doubts = 0;
    for (int i = 0; i < reading.entries().size(); i++) {
      Entry entry = reading.entries().get(i);
      ClaimRows.Taken row = taken.get(entry);
      if (row != null && !isStrong(entry)) {
        boolean credit = reading.credits().get(i);
        (credit ? lowering : raising).add(entry.amount());
        boolean cancelled = (credit ? raising : lowering).contains(entry.amount());
        doubts += cancelled || others.contains(entry.amount()) ? 1 : 0;
        doubts += row.severalDates() ? 1 : 0;
      }
    }
    return doubts;
  }

  private boolean isStrong(Entry entry) {
    return strong.stream().anyMatch(other -> other == entry);
  }

  /// The amounts on the page that no row has and that no label explains.
  private Set<Money> spare(Set<String> counted, List<Entry> left) {
    Set<String> excluded = new HashSet<>(counted);
    left.forEach(entry -> excluded.add(places.of(entry)));
    Map<Money, Long> strongSpare =
        strong.stream()
            .filter(entry -> !excluded.contains(places.of(entry)))
            .collect(Collectors.groupingBy(Entry::amount, Collectors.counting()));
    Set<Money> spare = new HashSet<>(strongSpare.keySet());
    for (Labelled<AmountToken> amount : found.labels().amounts()) {
      String key = Places.key(amount.page(), amount.y(), amount.value());
      Label label = amount.label();
      boolean explained =
          label.above()
              || Totals.isOther(label)
              || label.hasAny("ANTERIOR", "FATURA", "TOTAL", "SALDO")
              || Words.isLabels(label.squashed());
      if (!explained && !excluded.contains(key)) {
        spare.add(amount.value().amount());
      }
    }
    return spare;
  }

  /// A sign that only the claim says may belong to another row of the same amount.
  private int signs(Hypothesis reading) {
    int doubts = 0;
    for (int i = 0; i < reading.entries().size(); i++) {
      Entry entry = reading.entries().get(i);
      boolean credit = reading.credits().get(i);
      if (isMarked(entry) || credit == solver.isCredit(entry, solver.likely())) {
        continue;
      }
      doubts += !credit && SignRule.saysCredit(entry) ? 1 : 0;
      for (int k = 0; k < reading.entries().size(); k++) {
        Entry other = reading.entries().get(k);
        boolean twin =
            k != i
                && !isMarked(other)
                && reading.credits().get(k) != credit
                && other.amount().equals(entry.amount());
        doubts += twin ? 1 : 0;
      }
    }
    return doubts + payments(reading);
  }

  /// Rows that the claim calls payments, or not, against their words.
  private int payments(Hypothesis reading) {
    int doubts = 0;
    for (int i = 0; i < reading.entries().size(); i++) {
      ClaimRows.Taken row = taken.get(reading.entries().get(i));
      if (row != null && reading.credits().get(i)) {
        boolean said = row.row().nature() == Claim.Nature.PAYMENT;
        boolean words = solver.isPayment(row.entry());
        doubts += said && !words ? 1 : 0;
      }
    }
    return doubts;
  }

  static boolean isMarked(Entry entry) {
    return switch (entry.sign()) {
      case MINUS, DEBIT_LETTER, CREDIT_LETTER -> true;
      case NONE, PLUS -> false;
    };
  }

  /// A total or balance that no label of the known ones names.
  private int balances(Hypothesis reading) {
    List<Money> previous = found.totals().previous();
    boolean known =
        previous.isEmpty()
            ? reading.previous().isZero() || isDerived(reading)
            : previous.contains(reading.previous())
                || previous.contains(reading.previous().negated());
    return (found.totals().totals().contains(reading.total()) ? 0 : 1) + (known ? 0 : 1);
  }

  /// Whether the previous balance follows from the payments.
  private boolean isDerived(Hypothesis reading) {
    long payments = 0;
    for (int i = 0; i < reading.entries().size(); i++) {
      Entry entry = reading.entries().get(i);
      payments +=
          reading.credits().get(i) && solver.isPayment(entry) ? entry.amount().centavos() : 0;
    }
    return new Balances(found.totals())
        .pairs(Money.ofCentavos(payments), false).stream()
            .anyMatch(pair -> pair.previous().equals(reading.previous()));
  }
}
