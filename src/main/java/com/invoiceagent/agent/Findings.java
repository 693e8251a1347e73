package com.invoiceagent.agent;

import com.invoiceagent.agent.Grounded.Refusal;
import com.invoiceagent.reading.Judgement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What a repair round is about: which lines, and what to say of them.
///
/// @param lines numbers of the lines in question; empty when all are
/// @param words in English, numbers and the service's own words only
record Findings(Set<Integer> lines, String words) {

  /// Lines of context on either side.
  private static final int AROUND = 4;

  static Findings of(Draft draft, Judgement judgement) {
    Set<Integer> lines = new TreeSet<>();
    StringBuilder words = new StringBuilder("An earlier answer about this invoice was checked.\n");
    if (judgement.difference() != null) {
      words
          .append("Its sum is off the total by ")
          .append(judgement.difference().centavos())
          .append(" centavos.\n");
    }
    for (Refusal refusal : draft.refusals(judgement)) {
      if (refusal.line() > 0) {
        lines.add(refusal.line());
        words.append("Row of line ").append(refusal.line()).append(": ");
        words.append(refusal.fault().words()).append(".\n");
      }
    }
    Set<Integer> unused = new TreeSet<>();
    judgement.unused().forEach(part -> unused.add(part + 1));
    list(words, "These lines look like rows and were left out: ", unused);
    lines.addAll(unused);
    boolean off = judgement.difference() == null || !judgement.difference().isZero();
    Set<Integer> unsure = off ? draft.unsure(judgement) : Set.of();
    list(words, "Check whether these raise or lower the balance: ", unsure);
    lines.addAll(unsure);
    if (!lines.isEmpty()) {
      words.append("Answer again, with the rows that begin in these lines only: ");
      words.append(numbers(lines)).append(".\nThe other lines are context.");
    } else {
      words.append("Read all lines again.");
    }
    return new Findings(lines, words.toString());
  }

  private static void list(StringBuilder words, String what, Set<Integer> lines) {
    if (!lines.isEmpty()) {
      words.append(what).append(numbers(lines)).append(".\n");
    }
  }

  private static String numbers(Set<Integer> lines) {
    return lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  /// The lines in question and those around them; all when all are in question.
  List<Sheet.Line> of(List<Sheet.Line> all) {
    if (lines.isEmpty()) {
      return all;
    }
    List<Sheet.Line> shown = new ArrayList<>();
    for (Sheet.Line line : all) {
      boolean near = lines.stream().anyMatch(number -> Math.abs(number - line.number()) <= AROUND);
      if (near) {
        shown.add(line);
      }
    }
    return shown;
  }
}
