package com.invoiceagent.reading.label;

import com.invoiceagent.reading.layout.Cell;
import com.invoiceagent.reading.layout.Line;
import com.invoiceagent.reading.layout.PageLayout;
import com.invoiceagent.reading.layout.PlacedAmount;
import com.invoiceagent.reading.layout.PlacedDate;
import com.invoiceagent.reading.text.AmountToken;
import com.invoiceagent.reading.text.DateToken;
import com.invoiceagent.reading.text.Dates;
import java.util.ArrayList;
import java.util.List;

/// Finds what may name each amount and date: the text before it on its line, and the text above it.
public final class LabelFinder {

  /// A label stands at most this far above its value, in points.
  private static final float ABOVE = 34f;

  /// A label on the same line stands at most this far to the left, in points.
  private static final float LEFT = 420f;

  /// More letters between two dates are a label of the second, fewer join the two to a period.
  private static final int MOST_OF_A_PERIOD = 4;

  private final List<Labelled<AmountToken>> amounts = new ArrayList<>();
  private final List<Labelled<DateToken>> dates = new ArrayList<>();

  private LabelFinder() {}

  /// Looks at every line of every page.
  public static LabelFinder of(List<PageLayout> pages) {
    LabelFinder finder = new LabelFinder();
    for (PageLayout page : pages) {
      for (int i = 0; i < page.lines().size(); i++) {
        finder.line(page.lines(), i);
      }
    }
    return finder;
  }

  /// Every amount of reais, once for each text that may name it.
  public List<Labelled<AmountToken>> amounts() {
    return amounts;
  }

  /// Every date, once for each text that may name it.
  public List<Labelled<DateToken>> dates() {
    return dates;
  }

  private void line(List<Line> lines, int index) {
    Line line = lines.get(index);
    int previousEnd = 0;
    for (PlacedAmount amount : line.amounts()) {
      AmountToken token = amount.token();
      if (token.foreign() == null) {
        for (Label label : labels(lines, index, token.start(), previousEnd, amount.digits().x0())) {
          amounts.add(new Labelled<>(label, token, line.page(), line.baseline()));
        }
      }
      previousEnd = token.end();
    }
    int previousDateEnd = 0;
    for (PlacedDate date : line.dates()) {
      int start = line.cellStart(date.cell()) + date.token().start();
      boolean named = letters(line.text().substring(previousDateEnd, start)) >= MOST_OF_A_PERIOD;
      for (Label label : labels(lines, index, start, named ? previousDateEnd : 0, date.x0())) {
        if (label.above() && endsWithDate(label.text())) {
          continue; // it names its own date
        }
        dates.add(new Labelled<>(label, date.token(), line.page(), line.baseline()));
      }
      previousDateEnd = start - date.token().start() + date.token().end();
    }
  }

  private static List<Label> labels(
      List<Line> lines, int index, int start, int from, float valueX0) {
    Line line = lines.get(index);
    List<Label> found = new ArrayList<>();
    String before = line.text().substring(Math.min(from, start), start);
    int gap = before.lastIndexOf('\t');
    String near = before.substring(gap + 1).strip();
    int end = gap;
    while (letters(near) < 2 && end > 0) {
      int next = before.lastIndexOf('\t', end - 1);
      near = before.substring(next + 1, end).strip();
      end = next;
    }
    if (letters(near) >= 2 && distance(line, start, near, valueX0) < LEFT) {
      found.add(Label.of(near, false, line));
    }
    Label above = above(lines, index, start);
    if (above != null) {
      found.add(above);
    }
    return found;
  }

  private static boolean endsWithDate(String text) {
    List<DateToken> found = Dates.find(text);
    return !found.isEmpty() && found.getLast().end() == text.length();
  }

  private static float distance(Line line, int start, String near, float valueX0) {
    int at = line.text().lastIndexOf(near, start);
    int cellStart = 0;
    float x1 = valueX0;
    for (Cell cell : line.cells()) {
      if (at >= cellStart && at <= cellStart + cell.text().length()) {
        x1 = cell.x1();
      }
      cellStart += cell.text().length() + 1;
    }
    return valueX0 - x1;
  }

  private static @org.jspecify.annotations.Nullable Label above(
      List<Line> lines, int index, int start) {
    Line line = lines.get(index);
    Cell value = cellAt(line, start);
    for (int i = index - 1; i >= 0 && line.baseline() - lines.get(i).baseline() < ABOVE; i--) {
      for (Cell cell : lines.get(i).cells()) {
        boolean overlaps = cell.x0() < value.x1() + 4 && cell.x1() > value.x0() - 4;
        if (overlaps && letters(cell.text()) >= 3) {
          return Label.of(cell.text(), true, line);
        }
      }
    }
    return null;
  }

  private static Cell cellAt(Line line, int index) {
    int start = 0;
    for (Cell cell : line.cells()) {
      if (index <= start + cell.text().length()) {
        return cell;
      }
      start += cell.text().length() + 1;
    }
    return line.cells().getLast();
  }

  private static int letters(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        letters++;
      }
    }
    return text.strip().equals("R$") ? 0 : letters;
  }
}
