package com.invoiceagent.privacy;

import com.invoiceagent.privacy.TextLine.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where in a line words stand that may be a person's name.
final class PersonName {

  private static final int MOST_WORDS = 8;
  private static final int LONGEST = 70;
  private static final Set<String> PARTICLES =
      Set.of("DE", "DA", "DO", "DOS", "DAS", "E", "DI", "DEL", "D");
  private static final List<String> GLUED = List.of("CPF", "CNPJ");

  private PersonName() {}

  /// The name that begins at the index, up to the end of its cell, to a word of invoices, or to
  /// something that is no word; null when none begins there.
  static @Nullable Range from(TextLine line, int start) {
    List<Range> words = new ArrayList<>();
    int limit = Math.min(line.cellAt(start).end(), start + LONGEST);
    int at = start;
    while (words.size() < MOST_WORDS) {
      Range word = wordAt(line, at, limit);
      if (word == null || !goesOn(line, words, word)) {
        break;
      }
      words.add(word);
      at = word.end();
      if (at < limit && line.upper().charAt(at) == '.') {
        at++;
      }
      if (at >= limit || line.upper().charAt(at) != ' ') {
        break;
      }
      while (at < limit && line.upper().charAt(at) == ' ') {
        at++;
      }
    }
    return whole(line, words);
  }

  /// The name that ends before the index, no further back than its cell reaches.
  static @Nullable Range before(TextLine line, int cellStart, int end) {
    List<Range> words = new ArrayList<>();
    int at = end;
    while (words.size() < MOST_WORDS) {
      while (at > cellStart && (line.upper().charAt(at - 1) == ' ')) {
        at--;
      }
      int start = at;
      while (start > cellStart && isLetter(line.text().charAt(start - 1))) {
        start--;
      }
      Range word = new Range(start, at);
      if (word.length() == 0 || isOfInvoices(line, word)) {
        break;
      }
      words.addFirst(word);
      at = start;
      if (at > cellStart && line.upper().charAt(at - 1) != ' ') {
        break;
      }
    }
    return whole(line, words);
  }

  /// Whether the cell is nothing but a name of at least two words.
  static boolean isWhole(TextLine line, Range cell) {
    Range name = from(line, cell.start());
    return name != null && words(line, name).size() >= 2 && rest(line, name, cell).isEmpty();
  }

  private static String rest(TextLine line, Range name, Range cell) {
    String rest = line.text().substring(name.end(), cell.end()).strip();
    return rest.equals(",") || rest.equals("!") ? "" : rest;
  }

  /// The words of the name that are no particles, in upper case.
  static List<String> words(TextLine line, Range name) {
    return words(line.upper(name));
  }

  static List<String> words(String upper) {
    List<String> words = new ArrayList<>();
    for (String word : upper.split("[ \t.]+", 0)) {
      if (!word.isEmpty() && !PARTICLES.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  private static @Nullable Range whole(TextLine line, List<Range> words) {
    while (!words.isEmpty() && isParticle(line, words.getLast())) {
      words.removeLast();
    }
    while (!words.isEmpty() && isParticle(line, words.getFirst())) {
      words.removeFirst();
    }
    return words.isEmpty() ? null : new Range(words.getFirst().start(), words.getLast().end());
  }

  private static @Nullable Range wordAt(TextLine line, int start, int limit) {
    int end = start;
    while (end < limit && isLetter(line.text().charAt(end))) {
      end++;
    }
    if (end == start || (end < limit && Character.isDigit(line.text().charAt(end)))) {
      return null;
    }
    for (String label : GLUED) {
      if (end - start > label.length() + 1
          && line.upper().startsWith(label, end - label.length())) {
        end -= label.length();
      }
    }
    return new Range(start, end);
  }

  /// A name printed in capitals ends where small letters begin, and one in small letters with the
  /// first word that begins with one.
  private static boolean goesOn(TextLine line, List<Range> before, Range word) {
    if (isParticle(line, word)) {
      return true;
    }
    if (isOfInvoices(line, word) || !Character.isUpperCase(line.text().charAt(word.start()))) {
      return false;
    }
    return before.isEmpty()
        || word.length() < 2
        || !isCapitals(line, before.getFirst())
        || isCapitals(line, word);
  }

  private static boolean isCapitals(TextLine line, Range word) {
    return word.length() > 1 && !Character.isLowerCase(line.text().charAt(word.end() - 1));
  }

  private static boolean isParticle(TextLine line, Range word) {
    return word.length() <= 3 && PARTICLES.contains(line.upper(word));
  }

  private static boolean isOfInvoices(TextLine line, Range word) {
    String upper = line.upper(word);
    return WordList.OF_INVOICES.has(upper)
        || (upper.length() > 1 && upper.chars().distinct().count() == 1);
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || c == '\''
        || c == '\u2019';
  }
}
