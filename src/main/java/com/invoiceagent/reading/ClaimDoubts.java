package com.invoiceagent.reading;

import com.invoiceagent.model.Money;
import com.invoiceagent.model.Witness;
import com.invoiceagent.reading.label.Label;
import com.invoiceagent.reading.label.Labelled;
import com.invoiceagent.reading.label.Totals;
import com.invoiceagent.reading.text.AmountToken;
import java.util.ArrayList;
import java.util.Collections;
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

  /// Of more amounts some nearly always cancel out by chance.
  private static final int MOST_ADDED = 12;

  private final Candidates found;
  private final Places places;
  private final Solver solver;
  private final List<Entry> strong;
  private final Set<Entry> strongOnes = Collections.newSetFromMap(new IdentityHashMap<>());
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
    this.strongOnes.addAll(strong);
    rows.forEach(row -> taken.put(row.entry(), row));
  }

  /// How many doubts the closing reading leaves, or [#IMPOSSIBLE].
  int of(Hypothesis reading) {
    Set<String> counted = reading.entries().stream().map(places::of).collect(Collectors.toSet());
    if (counted.size() < reading.entries().size()
        || isMisplaced(reading, counted)
        || cancelsOut(reading)) {
      return IMPOSSIBLE;
    }
    int left = leftOut(reading, counted);
    return left == IMPOSSIBLE
        ? IMPOSSIBLE
        : left
            + leftFees(counted)
            + boxes(counted)
            + additions(reading)
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

  /// Rows that only the claim sees, on lines with more than one date.
  private int additions(Hypothesis reading) {
    int doubts = 0;
    for (Entry entry : reading.entries()) {
      ClaimRows.Taken row = taken.get(entry);
      doubts += row != null && row.severalDates() ? 1 : 0;
    }
    return doubts;
  }

  /// Whether a row that does not count by itself has the amount of another line that is no row yet:
  /// one of a summary, of a table, or any that no label explains. It may point at the wrong one.
  private boolean isMisplaced(Hypothesis reading, Set<String> counted) {
    Set<Money> boxed = spare(counted, List.of());
    for (List<Entry> box : found.boxes()) {
      box.stream()
          .filter(entry -> !counted.contains(places.of(entry)))
          .forEach(entry -> boxed.add(entry.amount()));
    }
    Set<Money> left = new HashSet<>();
    strong.stream()
        .filter(entry -> !counted.contains(places.of(entry)))
        .forEach(entry -> left.add(entry.amount()));
    for (Entry entry : reading.entries()) {
      ClaimRows.Taken row = taken.get(entry);
      if (row != null && !isStrong(entry)) {
        boolean summed = row.known() && entry.item().section() == Section.SUMMARY;
        boolean payment = row.row().nature() == Claim.Nature.PAYMENT;
        boolean anywhere =
            entry.date() == null && (payment || !summed) && printedElsewhere(entry, counted);
        if (anywhere
            || left.contains(entry.amount())
            || (!summed && boxed.contains(entry.amount()))) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether a row without a date may be another one's line: its amount stands on a line that no
  /// row has, perhaps with the date.
  private boolean printedElsewhere(Entry entry, Set<String> counted) {
    return found.labels().amounts().stream()
        .anyMatch(amount ->
            amount.value().amount().equals(entry.amount())
                && !counted.contains(Places.key(amount.page(), amount.y(), amount.value())));
  }

  /// Whether some of the rows that only the claim sees cancel each other out: the sum needs none of
  /// them, so nothing shows that they are rows.
  private boolean cancelsOut(Hypothesis reading) {
    List<Long> added = new ArrayList<>();
    for (int i = 0; i < reading.entries().size(); i++) {
      Entry entry = reading.entries().get(i);
      if (taken.containsKey(entry) && !isStrong(entry)) {
        long amount = entry.amount().centavos();
        added.add(reading.credits().get(i) ? -amount : amount);
      }
    }
    List<Long> looked = added.subList(0, Math.min(MOST_ADDED, added.size()));
    Set<Long> sums = new HashSet<>();
    for (long amount : looked) {
      Set<Long> more = new HashSet<>();
      more.add(amount);
      sums.forEach(sum -> more.add(sum + amount));
      sums.addAll(more);
    }
    Set<Long> seen = new HashSet<>(added);
    boolean pair = added.stream().anyMatch(amount -> seen.contains(-amount));
    return pair || (added.size() <= MOST_ADDED && sums.contains(0L));
  }

  private boolean isStrong(Entry entry) {
    return strongOnes.contains(entry);
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
        boolean words = Words.isPayment(row.entry());
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
