package com.invoiceagent.reading;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.invoiceagent.model.Money;
import com.invoiceagent.model.Witness;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Holds the printed subtotals against the rows they may count.
///
/// A subtotal counts the rows above it back to the last subtotal, heading or card, or the rows
/// below it down to the next; net, debits alone, or without payments. It may be off by one centavo.
/// One that no rows make is told with what its rows come to when it counts as most others do.
final class Witnesses {

  private static final long ROUNDING = 1;

  /// From here on groups are no part of the invoice that a subtotal stands beside.
  private static final int OF_ALL_ROWS = 5;

  private static final Way NET_ABOVE = new Way(0, 1);

  /// How a subtotal counts: which rows (as in [#groups]) and which of their sums (as in [#sums]).
  private record Way(int group, int sum) {}

  private final List<Item> items;
  private final Hypothesis reading;
  private final Solver solver;
  private final IdentityHashMap<Item, Integer> positions = new IdentityHashMap<>();

  Witnesses(List<Item> items, Hypothesis reading, Solver solver) {
    this.items = items;
    this.reading = reading;
    this.solver = solver;
    for (int i = 0; i < reading.entries().size(); i++) {
      positions.put(reading.entries().get(i).item(), i);
    }
  }

  List<Witness> all() {
    Map<Integer, Way> ways = ways();
    List<Witness> witnesses = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      boolean ofRows = item.section() == Section.ROWS || item.section() == Section.PAYMENTS;
      if (!ofRows || item.amount().amount().isZero()) {
        continue;
      }
      if (item instanceof Item.Subtotal subtotal) {
        Way way = ways.get(i);
        boolean afterRows = items.subList(0, i).stream().anyMatch(Item.Row.class::isInstance);
        if (way != null || afterRows) {
          Money shown = computed(i, way == null ? usual(i, ways) : way);
          witnesses.add(witness(subtotal.label(), subtotal, shown, way != null));
        }
      } else if (item instanceof Item.Loose loose && !loose.fee()) {
        Way way = ways.get(i);
        if (way != null) {
          witnesses.add(witness(loose.label(), loose, computed(i, way), true));
        }
      }
    }
    return witnesses;
  }

  private static Witness witness(String label, Item item, Money computed, boolean holds) {
    return new Witness(label, item.amount().signed(), computed, holds, item.line().page());
  }

  /// The way in which each item that holds counts, by its index.
  private Map<Integer, Way> ways() {
    Map<Integer, Way> ways = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      Way way = items.get(i) instanceof Item.Row ? null : way(i);
      if (way != null) {
        ways.put(i, way);
      }
    }
    return ways;
  }

  private @Nullable Way way(int index) {
    Money printed = items.get(index).amount().amount();
    List<List<Integer>> groups = groups(index);
    for (int group = 0; group < groups.size(); group++) {
      List<Money> sums = sums(groups.get(group));
      for (int sum = 0; sum < sums.size(); sum++) {
        Money found = sums.get(sum);
        if (!groups.get(group).isEmpty()
            && Math.abs(found.abs().minus(printed).centavos()) <= ROUNDING) {
          return new Way(group, sum);
        }
      }
    }
    return null;
  }

  /// The way in which most subtotals that hold count, among those that find a row here.
  private Way usual(int index, Map<Integer, Way> ways) {
    List<List<Integer>> groups = groups(index);
    Map<Way, Long> votes =
        ways.entrySet().stream()
            .filter(held -> items.get(held.getKey()) instanceof Item.Subtotal)
            .map(Map.Entry::getValue)
            .filter(way -> way.group() < OF_ALL_ROWS)
            .filter(way -> groups.get(way.group()).stream().anyMatch(this::counts))
            .collect(groupingBy(way -> way, LinkedHashMap::new, counting()));
    return votes.entrySet().stream()
        .reduce((most, next) -> next.getValue() > most.getValue() ? next : most)
        .map(Map.Entry::getKey)
        .orElse(NET_ABOVE);
  }

  private boolean counts(int row) {
    return position(items.get(row)) >= 0;
  }

  private Money computed(int index, Way way) {
    Money sum = sums(groups(index).get(way.group())).get(way.sum());
    return items.get(index).amount().signed().signum() == sum.signum() ? sum : sum.abs();
  }

  private List<List<Integer>> groups(int index) {
    List<List<Integer>> groups = new ArrayList<>();
    groups.add(above(index));
    groups.add(datedAbove(index));
    groups.add(below(index));
    groups.add(block(index));
    groups.add(card(index));
    groups.add(charges());
    groups.add(range(0, index));
    groups.add(range(0, items.size()));
    return groups;
  }

  private List<Integer> above(int index) {
    int start = index;
    while (start > 0 && !(items.get(start - 1) instanceof Item.Subtotal)) {
      start--;
    }
    return range(start, index);
  }

  private List<Integer> datedAbove(int index) {
    List<Integer> rows = new ArrayList<>(above(index));
    rows.removeIf(row -> !(items.get(row) instanceof Item.Row));
    return rows;
  }

  private List<Integer> charges() {
    List<Integer> rows = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      int at = position(items.get(i));
      if (at >= 0 && Words.isFee(reading.entries().get(at).plain())) {
        rows.add(i);
      }
    }
    return rows;
  }

  private List<Integer> below(int index) {
    int end = index + 1;
    while (end < items.size() && items.get(end) instanceof Item.Row) {
      end++;
    }
    return range(index + 1, end);
  }

  private List<Integer> block(int index) {
    List<Integer> rows = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).block() == items.get(index).block()) {
        rows.add(i);
      }
    }
    return rows;
  }

  private List<Integer> card(int index) {
    String card = null;
    for (int i = index; i >= 0 && card == null; i--) {
      card = cardOf(items.get(i));
    }
    List<Integer> rows = new ArrayList<>();
    for (int i = 0; i < index; i++) {
      if (card != null && card.equals(cardOf(items.get(i)))) {
        rows.add(i);
      }
    }
    return rows;
  }

  private static @Nullable String cardOf(Item item) {
    return switch (item) {
      case Item.Row row -> row.card();
      case Item.Loose loose -> loose.card();
      case Item.Subtotal subtotal -> null;
    };
  }

  private static List<Integer> range(int from, int to) {
    List<Integer> rows = new ArrayList<>();
    for (int i = from; i < to; i++) {
      rows.add(i);
    }
    return rows;
  }

  private List<Money> sums(List<Integer> rows) {
    long debits = 0;
    long credits = 0;
    long payments = 0;
    for (int row : rows) {
      int at = position(items.get(row));
      if (at < 0) {
        continue;
      }
      Entry entry = reading.entries().get(at);
      long amount = entry.amount().centavos();
      if (!reading.credits().get(at)) {
        debits += amount;
      } else if (solver.isPayment(entry)) {
        payments += amount;
      } else {
        credits += amount;
      }
    }
    return List.of(
        Money.ofCentavos(debits - credits - payments),
        Money.ofCentavos(debits - credits),
        Money.ofCentavos(debits),
        Money.ofCentavos(-payments),
        Money.ofCentavos(-credits - payments),
        reading.previous().plus(Money.ofCentavos(debits - credits - payments)));
  }

  private int position(Item item) {
    return positions.getOrDefault(item, -1);
  }
}
