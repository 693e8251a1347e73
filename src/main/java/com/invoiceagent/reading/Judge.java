package com.invoiceagent.reading;

import com.invoiceagent.model.Money;
import com.invoiceagent.reading.category.Categories;
import com.invoiceagent.reading.label.InvoiceDates;
import com.invoiceagent.reading.label.Labelled;
import com.invoiceagent.reading.label.Totals;
import com.invoiceagent.reading.layout.FlowLine;
import com.invoiceagent.reading.text.AmountToken;
import com.invoiceagent.reading.text.Sign;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Holds what somebody claims about an invoice against what the local reader sees on its pages.
///
/// A claim may say which lines are rows, which of them lower the balance where the page does not
/// mark it, and which amounts are the total and the previous balance. All else is read from the
/// page. The claim is tried as it is and with the rows that it leaves out; the reading must close,
/// and every way in which errors could cancel each other out makes its proof weak or breaks it.
public final class Judge {

  private static final int LONGEST_WAIT = 45;
  private static final int WITH_LEFT_OUT = 1;
  private static final int AGAINST_CLAIM = 2;

  private final List<FlowLine> parts;
  private final Candidates found;
  private final Categories categories;
  private final Places places;
  private final List<Entry> strong;
  private @Nullable String localReading;

  Judge(List<FlowLine> parts, Candidates found, Categories categories) {
    this.parts = List.copyOf(parts);
    this.found = found;
    this.categories = categories;
    this.places = new Places(parts, found);
    this.strong = found.entries().stream().filter(e -> Solver.counts(e, Set.of())).toList();
    if (!found.totals().totals().isEmpty()) {
      Solver.Solution local = found.solver().solve();
      this.localReading = local.proved() ? local.chosen().signature() : null;
    }
  }

  /// The parts of the document that a claim points at, by their indexes.
  public List<FlowLine> parts() {
    return parts;
  }

  /// Whether the local reader takes what begins in the part for a row, a charge or a subtotal.
  public boolean holdsRow(int part) {
    return !places.entriesIn(part, part).isEmpty();
  }

  /// Judges the claim; the same claim always alike.
  public Judgement judge(Claim claim) {
    return new Trial(claim).judgement();
  }

  /// One claim before the judge.
  private final class Trial {

    private final Claim claim;
    private final ClaimRows rows;
    private final Candidates with;
    private final Solver solver;
    private final List<Entry> claimed = new ArrayList<>();
    private final IdentityHashMap<Entry, ClaimRows.Taken> taken = new IdentityHashMap<>();
    private final ClaimDoubts doubts;
    private final int doubtfulDates;

    Trial(Claim claim) {
      this.claim = claim;
      this.rows = new ClaimRows(parts, places, claim);
      List<Item> items = new ArrayList<>(found.items());
      List<Entry> entries = new ArrayList<>(found.entries());
      Set<Entry> payments = Collections.newSetFromMap(new IdentityHashMap<>());
      for (ClaimRows.Taken row : rows.taken()) {
        claimed.add(row.entry());
        taken.put(row.entry(), row);
        if (!row.known()) {
          insert(items, row.entry().item());
          entries.add(row.entry());
          if (row.row().nature() == Claim.Nature.PAYMENT) {
            payments.add(row.entry());
          }
        }
      }
      InvoiceDates dates = dates();
      this.doubtfulDates =
          (Objects.equals(dates.due(), found.dates().due()) ? 0 : 1)
              + (Objects.equals(dates.closing(), found.dates().closing()) ? 0 : 1);
      this.with =
          new Candidates(
              found.hints(),
              found.labels(),
              dates,
              found.totals(),
              items,
              entries,
              found.boxes(),
              payments);
      this.solver = with.solver();
      this.doubts = new ClaimDoubts(with, places, solver, strong, rows.taken());
    }

    private void insert(List<Item> items, Item item) {
      int at = 0;
      for (int i = 0; i < items.size(); i++) {
        if (places.index(items.get(i)) <= places.index(item)) {
          at = i + 1;
        }
      }
      items.add(at, item);
    }

    /// What the page's labels do not tell, the claim may, within reason.
    private InvoiceDates dates() {
      LocalDate due = found.dates().due();
      LocalDate closing = found.dates().closing();
      if (due == null && claim.due() != null && fits(claim.due(), closing)) {
        due = claim.due();
      }
      if (closing == null && claim.closing() != null && fits(due, claim.closing())) {
        closing = claim.closing();
      }
      return new InvoiceDates(due, closing);
    }

    private boolean fits(@Nullable LocalDate due, @Nullable LocalDate closing) {
      return due == null
          || closing == null
          || (!closing.isAfter(due) && !closing.plusDays(LONGEST_WAIT).isBefore(due));
    }

    Judgement judgement() {
      List<Money> totals = totals();
      List<Hypothesis> tried = tried(totals);
      Hypothesis plain = tried.getFirst();
      boolean printed = !totals.isEmpty();
      Solver.Solution solution = printed ? chosen(tried) : new Solver.Solution(plain, 0);
      Money difference = printed ? nearest(tried) : null;
      return new Judgement(
          new Assembly(with, solver, categories).reading(solution, printed),
          difference,
          rows.objections(),
          unused(),
          unsure());
    }

    private Solver.Solution chosen(List<Hypothesis> tried) {
      Hypothesis best = null;
      int fewest = ClaimDoubts.IMPOSSIBLE;
      Set<String> readings = new HashSet<>();
      if (localReading != null) {
        readings.add(localReading);
      }
      List<Hypothesis> closing = tried.stream().filter(Solver::proves).toList();
      for (Hypothesis hypothesis : closing) {
        int open = doubts.of(hypothesis);
        if (open != ClaimDoubts.IMPOSSIBLE) {
          readings.add(hypothesis.signature());
        }
        if (open < fewest) {
          best = hypothesis;
          fewest = open;
        }
      }
      return best == null
          ? new Solver.Solution(against(tried.getFirst()), 0)
          : new Solver.Solution(best, fewest + doubtfulDates + readings.size() - 1);
    }

    /// The same, said to prove nothing.
    private static Hypothesis against(Hypothesis reading) {
      return new Hypothesis(
          reading.entries(),
          reading.credits(),
          reading.previous(),
          reading.total(),
          Solver.CONTRADICTION);
    }

    /// All readings of the claim, the plainest first.
    private List<Hypothesis> tried(List<Money> totals) {
      List<Entry> left = strong.stream().filter(entry -> !rows.uses(entry)).toList();
      List<Hypothesis> tried = new ArrayList<>();
      sets(tried, claimed, totals, 0);
      if (!left.isEmpty()) {
        sets(tried, joined(claimed, left), totals, WITH_LEFT_OUT);
        List<Entry> dated = left.stream().filter(Entry::isRow).toList();
        if (dated.size() < left.size() && !dated.isEmpty()) {
          sets(tried, joined(claimed, dated), totals, WITH_LEFT_OUT);
        }
      }
      tried.sort(Comparator.comparingInt(Hypothesis::rank));
      return tried;
    }

    private void sets(List<Hypothesis> to, List<Entry> entries, List<Money> totals, int rank) {
      signs(to, entries, totals, rank);
      for (List<Entry> box : found.boxes()) {
        if (box.stream().noneMatch(rows::uses)) {
          signs(to, joined(entries, box), totals, rank + 1);
        }
      }
    }

    private List<Entry> joined(List<Entry> some, List<Entry> more) {
      List<Entry> all = new ArrayList<>(some);
      all.addAll(more);
      return all;
    }

    private void signs(List<Hypothesis> to, List<Entry> unordered, List<Money> totals, int rank) {
      List<Entry> entries = new ArrayList<>(unordered);
      entries.sort(
          Comparator.<Entry>comparingInt(entry -> places.index(entry.item()))
              .thenComparingInt(entry -> entry.item().amount().numberStart()));
      for (SignRule rule : solver.rules()) {
        int unlikely = rule == solver.likely() ? 0 : 2;
        add(to, entries, rule, true, totals, rank + unlikely);
        add(to, entries, rule, false, totals, rank + unlikely + AGAINST_CLAIM);
      }
    }

    private void add(
        List<Hypothesis> to,
        List<Entry> entries,
        SignRule rule,
        boolean asClaimed,
        List<Money> totals,
        int rank) {
      List<Boolean> credits = new ArrayList<>();
      long payments = 0;
      boolean contradicted = false;
      for (Entry entry : entries) {
        boolean credit = credit(entry, rule, asClaimed);
        credits.add(credit);
        contradicted |= rule.contradicts(entry, credit);
        payments += credit && solver.isPayment(entry) ? entry.amount().centavos() : 0;
      }
      int own = rank + (contradicted ? Solver.CONTRADICTION : 0);
      for (Balances.Pair pair : pairs(totals, Money.ofCentavos(payments), rule)) {
        to.add(new Hypothesis(entries, credits, pair.previous(), pair.total(), own + pair.rank()));
      }
    }

    /// What is marked on the page is as the page says; the claim decides the rest.
    private boolean credit(Entry entry, SignRule rule, boolean asClaimed) {
      boolean byRule = solver.isCredit(entry, rule);
      ClaimRows.Taken row = taken.get(entry);
      if (row == null || ClaimDoubts.isMarked(entry)) {
        return byRule;
      }
      return (asClaimed || !row.known()) ? row.row().nature().lowers() : byRule;
    }

    private List<Balances.Pair> pairs(List<Money> totals, Money payments, SignRule rule) {
      Balances balances = new Balances(found.totals());
      List<Balances.Pair> pairs = new ArrayList<>();
      int rank = 0;
      Claim.Amount said = claim.previous();
      Money previous = said != null && isNamed(said.value()) ? said.value() : null;
      for (Money total : totals.isEmpty() ? List.of(Money.ZERO) : totals) {
        List<Balances.Pair> own = balances.pairs(total, rank, payments, rule == SignRule.INVERTED);
        pairs.addAll(own);
        if (previous != null
            && own.stream().map(Balances.Pair::previous).noneMatch(previous::equals)) {
          pairs.add(new Balances.Pair(previous, total, rank + own.size()));
        }
        rank += 3;
      }
      return pairs;
    }

    private List<Money> totals() {
      List<Money> totals = new ArrayList<>(found.totals().totals());
      if (claim.total() != null
          && !totals.contains(claim.total().value())
          && isNamed(claim.total().value())) {
        totals.add(claim.total().value());
      }
      return totals;
    }

    /// Whether the amount has a label, and one that does not say something else.
    private boolean isNamed(Money amount) {
      for (Labelled<AmountToken> printed : found.labels().amounts()) {
        if (printed.value().amount().equals(amount.abs()) && !Totals.isOther(printed.label())) {
          return true;
        }
      }
      return false;
    }

    private @Nullable Money nearest(List<Hypothesis> tried) {
      return tried.stream()
          .filter(reading -> reading.entries().size() == claimed.size())
          .map(reading -> reading.computed().minus(reading.total()))
          .min(Comparator.comparing(Money::abs))
          .orElse(null);
    }

    private List<Integer> unused() {
      return strong.stream()
          .filter(entry -> !rows.uses(entry))
          .map(entry -> places.index(entry.item()))
          .toList();
    }

    private List<Integer> unsure() {
      return rows.taken().stream()
          .filter(row ->
              row.entry().sign() == Sign.NONE
                  && row.row().nature().lowers() != solver.isCredit(row.entry(), solver.likely()))
          .map(ClaimRows.Taken::index)
          .toList();
    }
  }
}
