package com.invoiceagent.reading;

import com.invoiceagent.model.Money;
import com.invoiceagent.reading.layout.Cell;
import com.invoiceagent.reading.layout.FlowLine;
import com.invoiceagent.reading.text.AmountToken;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where the local reader's candidates stand among the parts of a document.
final class Places {

  private final IdentityHashMap<Cell, Integer> cells = new IdentityHashMap<>();
  private final Map<Integer, List<Entry>> entries = new HashMap<>();
  private final Map<Integer, List<Item>> noRows = new HashMap<>();
  private final List<Item> items;

  Places(List<FlowLine> parts, Candidates found) {
    this.items = found.items();
    for (int i = 0; i < parts.size(); i++) {
      for (Cell cell : parts.get(i).cells()) {
        cells.put(cell, i);
      }
    }
    Set<Item> rows = Collections.newSetFromMap(new IdentityHashMap<>());
    found.entries().forEach(entry -> rows.add(entry.item()));
    found.entries().forEach(this::place);
    found.boxes().forEach(box -> box.forEach(this::place));
    for (Item item : items) {
      if (!rows.contains(item)) {
        at(noRows, index(item)).add(item);
      }
    }
  }

  private void place(Entry entry) {
    int own = index(entry.item());
    at(entries, own).add(entry);
    if (entry.item() instanceof Item.Row row && row.completion() != null) {
      int last = cells.getOrDefault(row.completion().cells().getFirst(), own);
      if (last != own) {
        at(entries, last).add(entry);
      }
    }
  }

  private static <T> List<T> at(Map<Integer, List<T>> lists, int index) {
    return lists.computeIfAbsent(index, _ -> new ArrayList<>());
  }

  /// Index of the part that the item begins in.
  int index(Item item) {
    return cells.getOrDefault(item.line().cells().getFirst(), 0);
  }

  /// The candidates that begin or end in these parts, rows of tables before those of summaries.
  List<Entry> entriesIn(int first, int last) {
    List<Entry> in = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      in.addAll(entries.getOrDefault(i, List.of()));
    }
    return in;
  }

  /// Whether the local reader knows the amount there as a total, a heading's sum or something else
  /// that is no row.
  boolean isNoRow(int first, int last, Money amount) {
    for (int i = first; i <= last; i++) {
      for (Item item : noRows.getOrDefault(i, List.of())) {
        if (item.amount().amount().equals(amount)) {
          return true;
        }
      }
    }
    return false;
  }

  /// The last item that begins in or before the part; null when there is none.
  @Nullable Item itemBefore(int part) {
    Item before = null;
    for (Item item : items) {
      if (index(item) <= part) {
        before = item;
      }
    }
    return before;
  }

  /// Tells the printed amount of a candidate from every other.
  String of(Entry entry) {
    Item item = entry.item();
    FlowLine line =
        item instanceof Item.Row row && row.completion() != null ? row.completion() : item.line();
    return key(line, item.amount());
  }

  /// The same of an amount on a line.
  static String key(FlowLine line, AmountToken amount) {
    return key(line.page(), line.line().baseline(), amount);
  }

  static String key(int page, float baseline, AmountToken amount) {
    return page + "/" + baseline + "/" + amount.numberStart();
  }
}
