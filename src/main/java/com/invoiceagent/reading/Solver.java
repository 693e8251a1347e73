package com.invoiceagent.reading;

import com.invoiceagent.model.Money;
import com.invoiceagent.model.Witness;
import com.invoiceagent.reading.text.Sign;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Looks for the reading under which the invoice closes, the plainest first.
///
/// The search is bounded and deterministic. Choices are made for whole groups (every fee without a
/// date, every row under one heading), never for single rows: a row is not dropped or turned to
/// make a sum fit.
final class Solver {

  /// What a solution rests on.
  ///
  /// @param chosen the reading that closes, or the plainest one where none does
  /// @param alternatives how many other readings close as well
  record Solution(Hypothesis chosen, int alternatives) {

    /// Whether the chosen reading closes and contradicts nothing that the page says.
    boolean proved() {
      return proves(chosen);
    }
  }

  private static final int UNLIKELY_SIGNS = 2;
  private static final int WITHOUT_FEES = 2;
  private static final int AGAINST_A_HEADING = 10;

  /// A hypothesis of this rank or more proves nothing, whatever its sum.
  static final int CONTRADICTION = 100;

  private static final int MOST_BLOCKS = 60;

  private final List<Item> items;
  private final List<Entry> entries;
  private final List<List<Entry>> boxes;
  private final Balances balances;
  private final Hints hints;
  private final Set<Entry> payments;
  private final boolean plusIsCredit;
  private final SignRule likely;

  Solver(
      List<Item> items,
      List<Entry> entries,
      List<List<Entry>> boxes,
      Balances balances,
      Hints hints,
      Set<Entry> payments) {
    this.payments = payments;
    this.items = items;
    this.entries = entries;
    this.boxes = boxes;
    this.balances = balances;
    this.hints = hints;
    List<Entry> rows = entries.stream().filter(entry -> counts(entry, Set.of())).toList();
    long plus = rows.stream().filter(entry -> entry.sign() == Sign.PLUS).count();
    long saying =
        rows.stream()
            .filter(entry -> entry.sign() == Sign.PLUS && SignRule.saysCredit(entry))
            .count();
    this.plusIsCredit = plus * 2 < rows.size() || rows.size() <= 2 || saying * 2 >= plus;
    this.likely = SignRule.likely(rows.stream().filter(Entry::isRow).toList());
  }

  Solution solve() {
    List<Hypothesis> tried = around(Set.of(), 0);
    List<Hypothesis> closing = tried.stream().filter(Solver::proves).toList();
    if (!closing.isEmpty()) {
      Hypothesis best = plainest(closing);
      return new Solution(best, others(closing));
    }
    List<Hypothesis> bent = new ArrayList<>();
    for (int block : blocks()) {
      for (Hypothesis hypothesis : around(Set.of(block), AGAINST_A_HEADING)) {
        if (proves(hypothesis) && isSupported(hypothesis)) {
          bent.add(hypothesis);
        }
      }
    }
    return bent.isEmpty()
        ? new Solution(plainest(tried), 0)
        : new Solution(plainest(bent), Math.max(1, others(bent)));
  }

  static boolean proves(Hypothesis hypothesis) {
    return hypothesis.rank() < CONTRADICTION && hypothesis.closes();
  }

  /// Whether a reading against a heading keeps most rows and the printed subtotals agree with it.
  boolean isSupported(Hypothesis hypothesis) {
    long rows = entries.stream().filter(Entry::isRow).count();
    if (hypothesis.entries().size() * 2L <= rows) {
      return false;
    }
    List<Witness> witnesses = new Witnesses(items, hypothesis, this).all();
    return !witnesses.isEmpty() && witnesses.stream().allMatch(Witness::holds);
  }

  /// The plainest reading of a page that prints no total.
  Solution plain() {
    List<Hypothesis> tried = around(Set.of(), 0);
    return new Solution(plainest(tried), 0);
  }

  /// Whether the credit is a payment.
  boolean isPayment(Entry entry) {
    return Words.isPayment(entry)
        || (!payments.isEmpty() && payments.contains(entry))
        || (hints.payment() != null && hints.payment().matcher(entry.plain()).find());
  }

  /// The rule by which the page most likely tells credits.
  SignRule likely() {
    return likely;
  }

  /// Whether the row lowers the balance by that rule.
  boolean isCredit(Entry entry, SignRule rule) {
    return rule.isCredit(entry, plusIsCredit) || isSummaryPayment(entry);
  }

  private static Hypothesis plainest(List<Hypothesis> hypotheses) {
    return hypotheses.stream().min(Comparator.comparingInt(Hypothesis::rank)).orElseThrow();
  }

  private static int others(List<Hypothesis> closing) {
    Set<String> readings = new HashSet<>();
    for (Hypothesis hypothesis : closing) {
      readings.add(hypothesis.signature());
    }
    return readings.size() - 1;
  }

  private List<Hypothesis> around(Set<Integer> turned, int rank) {
    List<Hypothesis> hypotheses = new ArrayList<>();
    for (SignRule rule : rules()) {
      int ruleRank = rank + (rule == likely ? 0 : UNLIKELY_SIGNS);
      List<Entry> all = counted(turned, true);
      add(hypotheses, all, rule, ruleRank);
      List<Entry> dated = counted(turned, false);
      if (dated.size() < all.size()) {
        add(hypotheses, dated, rule, ruleRank + WITHOUT_FEES);
      }
      for (int i = 0; i < boxes.size(); i++) {
        int boxRank = ruleRank + (standsAlone(boxes.get(i), all) ? -1 : 1);
        add(hypotheses, with(all, boxes.get(i)), rule, boxRank);
        for (int j = i + 1; j < boxes.size(); j++) {
          add(hypotheses, with(with(all, boxes.get(i)), boxes.get(j)), rule, boxRank + 1);
        }
      }
    }
    return hypotheses;
  }

  /// Whether the box holds the payments of an invoice whose rows hold none.
  private boolean standsAlone(List<Entry> box, List<Entry> rows) {
    return box.stream().allMatch(this::isPayment)
        && rows.stream().noneMatch(row -> Words.isCertainPayment(row.squashed()));
  }

  private static List<Entry> with(List<Entry> entries, List<Entry> box) {
    List<Entry> more = new ArrayList<>(entries);
    more.addAll(box);
    return more;
  }

  List<SignRule> rules() {
    return likely == SignRule.INVERTED
        ? List.of(likely, SignRule.MARKS, SignRule.MARKS_AND_WORDS)
        : List.of(SignRule.MARKS, SignRule.MARKS_AND_WORDS);
  }

  private void add(List<Hypothesis> to, List<Entry> counted, SignRule rule, int rank) {
    List<Boolean> credits = new ArrayList<>(counted.size());
    Money payments = Money.ZERO;
    boolean contradicted = false;
    for (Entry entry : counted) {
      boolean credit = isCredit(entry, rule);
      credits.add(credit);
      contradicted |= rule.contradicts(entry, credit);
      if (credit && isPayment(entry)) {
        payments = payments.plus(entry.amount());
      }
    }
    for (Balances.Pair pair : balances.pairs(payments, rule == SignRule.INVERTED)) {
      int pairRank = rank + pair.rank() + (contradicted ? CONTRADICTION : 0);
      to.add(new Hypothesis(counted, credits, pair.previous(), pair.total(), pairRank));
    }
  }

  /// Summaries print payments with or without a minus.
  private boolean isSummaryPayment(Entry entry) {
    return entry.item().section() == Section.SUMMARY && isPayment(entry);
  }

  private List<Entry> counted(Set<Integer> turned, boolean withLoose) {
    List<Entry> counted = new ArrayList<>();
    for (Entry entry : entries) {
      if (counts(entry, turned) && (withLoose || entry.isRow())) {
        counted.add(entry);
      }
    }
    return counted;
  }

  /// Whether the entry counts as its heading says, or against that in a turned block.
  static boolean counts(Entry entry, Set<Integer> turned) {
    boolean counts =
        switch (entry.item()) {
          case Item.Row row -> row.section() != Section.FUTURE;
          case Item.Loose loose ->
              loose.fee()
                  && (loose.section() == Section.ROWS || loose.section() == Section.PAYMENTS);
          case Item.Subtotal subtotal -> false;
        };
    return entry.isRow() ? counts != turned.contains(entry.item().block()) : counts;
  }

  private Set<Integer> blocks() {
    Set<Integer> blocks = new TreeSet<>();
    for (Entry entry : entries) {
      if (entry.isRow() && blocks.size() < MOST_BLOCKS) {
        blocks.add(entry.item().block());
      }
    }
    return blocks;
  }
}
