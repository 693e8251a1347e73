package com.invoiceagent.reading.layout;

import com.invoiceagent.document.Page;
import com.invoiceagent.document.Word;
import com.invoiceagent.reading.text.DateToken;
import com.invoiceagent.reading.text.Dates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Groups the words of a page to lines.
///
/// Boxes side by side have lines a point or two apart, so baselines must nearly agree. Only a lone
/// date or a lone sign may stand a little off the line that it belongs to: some issuers print them
/// that way.
public final class Lines {

  /// Baselines closer than this share of the font size are one line.
  private static final float TOLERANCE = 0.14f;

  /// How far a lone date or sign may stand off its line, as a share of the font size.
  private static final float OFF_LINE = 0.5f;

  private Lines() {}

  /// The page's lines from top to bottom.
  public static List<Line> of(Page page) {
    List<Word> words = new ArrayList<>(page.words());
    words.sort(Comparator.comparingDouble(Word::baseline));
    List<List<Word>> runs = new ArrayList<>();
    for (Word word : words) {
      if (runs.isEmpty() || !sameLine(runs.getLast(), word)) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(word);
    }
    List<Line> lines = new ArrayList<>();
    for (List<Word> run : joined(runs)) {
      lines.add(Line.of(page.number(), run));
    }
    return lines;
  }

  private static boolean sameLine(List<Word> run, Word word) {
    float limit = TOLERANCE * Math.min(run.getLast().size(), word.size());
    return word.baseline() - run.getLast().baseline() <= limit
        && word.baseline() - run.getFirst().baseline() <= 2 * limit;
  }

  private static List<List<Word>> joined(List<List<Word>> runs) {
    List<List<Word>> joined = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      List<Word> run = runs.get(i);
      List<Word> next = i + 1 < runs.size() ? runs.get(i + 1) : List.of();
      List<Word> before = joined.isEmpty() ? List.of() : joined.getLast();
      if (isLone(run) && belongs(run, next) && !nearer(run, before, next)) {
        next.addAll(run);
      } else if (isLone(run) && belongs(run, before)) {
        before.addAll(run);
      } else {
        joined.add(run);
      }
    }
    return joined;
  }

  private static boolean nearer(List<Word> lone, List<Word> before, List<Word> next) {
    return belongs(lone, before) && distance(lone, before) < distance(lone, next);
  }

  /// Whether the line leaves room for the lone word and stands close enough.
  private static boolean belongs(List<Word> lone, List<Word> line) {
    if (line.isEmpty()
        || distance(lone, line)
            > OFF_LINE * Math.min(lone.getFirst().size(), line.getFirst().size())) {
      return false;
    }
    for (Word word : line) {
      for (Word part : lone) {
        if (part.box().x0() < word.box().x1() && word.box().x0() < part.box().x1()) {
          return false;
        }
      }
    }
    return true;
  }

  private static float distance(List<Word> lone, List<Word> line) {
    return Math.abs(lone.getFirst().baseline() - line.getFirst().baseline());
  }

  private static boolean isLone(List<Word> run) {
    if (run.size() > 4) {
      return false;
    }
    StringBuilder text = new StringBuilder();
    List<Word> sorted = new ArrayList<>(run);
    sorted.sort((a, b) -> Float.compare(a.box().x0(), b.box().x0()));
    for (Word word : sorted) {
      text.append(text.isEmpty() ? "" : " ").append(word.text());
    }
    if (text.length() == 1) {
      return !Character.isLetterOrDigit(text.charAt(0));
    }
    List<DateToken> dates = Dates.find(text.toString());
    return dates.size() == 1
        && dates.getFirst().start() == 0
        && dates.getFirst().end() == text.length();
  }
}
