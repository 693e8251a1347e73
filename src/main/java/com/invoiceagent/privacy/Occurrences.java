package com.invoiceagent.privacy;

import com.invoiceagent.privacy.TextLine.Range;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Finds known names again, however they are spaced, cut into cells, glued or shortened.
final class Occurrences {

  /// Shorter ones could be parts of other words.
  private static final int SHORTEST = 8;

  private final List<String> squashed;
  private final Set<String> given;

  private Occurrences(Set<String> squashed, Set<String> given) {
    this.squashed =
        squashed.stream().sorted((a, b) -> Integer.compare(b.length(), a.length())).toList();
    this.given = Set.copyOf(given);
  }

  /// @param names in upper case without accents
  static Occurrences of(List<String> names) {
    Set<String> squashed = new LinkedHashSet<>();
    Set<String> given = new LinkedHashSet<>();
    for (String name : names) {
      List<String> words = PersonName.words(name);
      if (words.isEmpty()) {
        continue;
      }
      given.add(words.getFirst());
      if (words.size() > 1) {
        squashed.add(squash(name));
        squashed.addAll(shortened(words));
      }
    }
    squashed.removeIf(name -> name.length() < SHORTEST);
    return new Occurrences(squashed, given);
  }

  /// First and last word, with the initials of the words between them, and without particles.
  private static List<String> shortened(List<String> words) {
    StringBuilder initials = new StringBuilder(words.getFirst());
    for (int i = 1; i < words.size() - 1; i++) {
      initials.append(words.get(i).charAt(0));
    }
    initials.append(words.getLast());
    return List.of(initials.toString(), words.getFirst() + words.getLast(), String.join("", words));
  }

  void find(TextLine line, Findings findings) {
    int[] places = new int[line.text().length()];
    String text = squash(line.upper(), places);
    for (String name : squashed) {
      for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
        findings.add(Kind.NAME, line, places[at], places[at + name.length() - 1] + 1);
      }
    }
    for (Range cell : line.cells()) {
      if (!line.isRow(cell.start())) {
        greeting(line, cell, findings);
      }
    }
  }

  /// A given name with nothing or a comma behind it.
  private void greeting(TextLine line, Range cell, Findings findings) {
    int end = cell.start();
    while (end < cell.end() && Character.isLetter(line.upper().charAt(end))) {
      end++;
    }
    boolean alone = end == cell.end() || ",!".indexOf(line.text().charAt(end)) >= 0;
    if (alone && given.contains(line.upper(new Range(cell.start(), end)))) {
      findings.add(Kind.NAME, line, cell.start(), end);
    }
  }

  private static String squash(String upper) {
    return squash(upper, new int[upper.length()]);
  }

  /// Letters and digits only; remembers where each of them stood.
  private static String squash(String upper, int[] places) {
    StringBuilder squashed = new StringBuilder(upper.length());
    for (int i = 0; i < upper.length(); i++) {
      if (Character.isLetterOrDigit(upper.charAt(i))) {
        places[squashed.length()] = i;
        squashed.append(upper.charAt(i));
      }
    }
    return squashed.toString();
  }
}
