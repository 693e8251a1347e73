package com.invoiceagent.agent;

import com.invoiceagent.agent.Grounded.Fault;
import com.invoiceagent.agent.Grounded.Refusal;
import com.invoiceagent.reading.Claim;
import com.invoiceagent.reading.Judgement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What the answers so far add up to. Answers about parts and repairs put rows on lines: of a line
/// that was asked about again, the last answer counts.
final class Draft {

  private final Map<String, Claim.Row> rows = new LinkedHashMap<>();
  private final Map<Integer, Fault> faults = new TreeMap<>();
  private Claim.@Nullable Amount total;
  private Claim.@Nullable Amount previous;
  private @Nullable LocalDate due;
  private @Nullable LocalDate closing;

  /// Adds the answer about a part of the sheet; rows that a part before holds too count once.
  void add(Grounded answer) {
    Set<String> known = Set.copyOf(rows.keySet());
    Map<String, Integer> again = new TreeMap<>();
    for (Claim.Row row : answer.rows()) {
      String place = place(row);
      int copy = again.merge(place, 1, Integer::sum);
      String key = copy == 1 ? place : place + "#" + copy;
      if (!known.contains(key)) {
        rows.put(key, row);
      }
    }
    answer.refused().forEach(refusal -> faults.put(refusal.line(), refusal.fault()));
    total = total == null ? answer.total() : total;
    previous = previous == null ? answer.previous() : previous;
    due = due == null ? answer.due() : due;
    closing = closing == null ? answer.closing() : closing;
  }

  /// Puts the answer in the place of what was said about these lines.
  ///
  /// @param asked numbers of lines
  void replace(Grounded answer, Set<Integer> asked) {
    rows.values().removeIf(row -> isAbout(row, asked));
    faults.keySet().removeAll(asked);
    faults.remove(0);
    total = answer.total() == null ? total : answer.total();
    previous = answer.previous() == null ? previous : answer.previous();
    Grounded about =
        new Grounded(
            answer.rows().stream().filter(row -> isAbout(row, asked)).toList(),
            answer.refused().stream().filter(refusal -> asked.contains(refusal.line())).toList(),
            null,
            null,
            answer.due(),
            answer.closing());
    add(about);
  }

  private static boolean isAbout(Claim.Row row, Set<Integer> asked) {
    return asked.contains(row.first() + 1) || asked.contains(row.amountPart() + 1);
  }

  private static String place(Claim.Row row) {
    return row.amountPart() + "/" + row.amount();
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  Claim claim() {
    return new Claim(ordered(), total, previous, due, closing);
  }

  private List<Claim.Row> ordered() {
    return rows.values().stream()
        .sorted(Comparator.comparingInt(Claim.Row::first).thenComparingInt(Claim.Row::amountPart))
        .toList();
  }

  /// What is open, line by line.
  List<Refusal> refusals(Judgement judgement) {
    Map<Integer, Fault> open = new TreeMap<>(faults);
    List<Claim.Row> ordered = ordered();
    for (Judgement.Objection objection : judgement.objections()) {
      open.put(ordered.get(objection.row()).first() + 1, fault(objection.reason()));
    }
    List<Refusal> refusals = new ArrayList<>();
    open.forEach((line, fault) -> refusals.add(new Refusal(line, fault)));
    return refusals;
  }

  /// Numbers of the lines whose rows have a sign that the page does not suggest.
  Set<Integer> unsure(Judgement judgement) {
    List<Claim.Row> ordered = ordered();
    Set<Integer> lines = new TreeSet<>();
    judgement.unsure().forEach(row -> lines.add(ordered.get(row).first() + 1));
    return lines;
  }

  private static Fault fault(Judgement.Reason reason) {
    return switch (reason) {
      case NOT_PRINTED -> Fault.AMOUNT;
      case TAKEN -> Fault.TAKEN;
      case NO_ROW -> Fault.NO_ROW;
      case OTHER_DATE -> Fault.DATE;
    };
  }
}
