package com.invoiceagent.reading.layout;

import com.invoiceagent.document.Word;
import com.invoiceagent.reading.text.AmountToken;
import com.invoiceagent.reading.text.Amounts;
import com.invoiceagent.reading.text.DateToken;
import com.invoiceagent.reading.text.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The words of a page that share a baseline, with the amounts and dates among them.
///
/// @param page the page's number, from 1
/// @param baseline distance from the top of the page in points
/// @param size the largest font size on it
/// @param cells runs of words, from left to right
/// @param text the cells' texts with a tab between them
/// @param amounts from left to right
/// @param dates from left to right
public record Line(
    int page,
    float baseline,
    float size,
    List<Cell> cells,
    String text,
    List<PlacedAmount> amounts,
    List<PlacedDate> dates) {

  /// A gap wider than this share of the font size separates cells.
  private static final float WIDE = 0.85f;

  /// What follows the first date of a period.
  private static final Pattern PERIOD =
      Pattern.compile("\\s*(?:a|à|até|ate|e|-|–)\\s+\\d.*", Pattern.CASE_INSENSITIVE);

  /// What may stand before the date of a row: a bullet, a digit that marks how a card was used.
  private static final Pattern MARK = Pattern.compile("(?:[^\\p{L}\\d]{1,3}|[1-9@]) ?");

  /// Builds the line from its words, which may be in any order.
  static Line of(int page, List<Word> unordered) {
    List<Word> words = new ArrayList<>(unordered);
    words.sort((a, b) -> Float.compare(a.box().x0(), b.box().x0()));
    List<Cell> cells = cells(words);
    StringBuilder text = new StringBuilder();
    int[] starts = new int[cells.size()];
    float size = 0;
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        text.append('\t');
      }
      starts[i] = text.length();
      text.append(cells.get(i).text());
    }
    for (Word word : words) {
      size = Math.max(size, word.size());
    }
    String line = text.toString();
    return new Line(
        page,
        words.getFirst().baseline(),
        size,
        cells,
        line,
        amounts(line, cells, starts),
        dates(cells));
  }

  private static List<Cell> cells(List<Word> words) {
    List<Cell> cells = new ArrayList<>();
    List<Word> run = new ArrayList<>();
    for (Word word : words) {
      if (!run.isEmpty()) {
        Word last = run.getLast();
        if (word.box().x0() - last.box().x1() > WIDE * Math.min(last.size(), word.size())) {
          cells.add(Cell.of(run));
          run.clear();
        }
      }
      run.add(word);
    }
    cells.add(Cell.of(run));
    return cells;
  }

  private static List<PlacedAmount> amounts(String text, List<Cell> cells, int[] starts) {
    List<AmountToken> tokens = Amounts.find(text);
    if (tokens.isEmpty()) {
      return List.of();
    }
    List<PlacedAmount> placed = new ArrayList<>(tokens.size());
    for (AmountToken token : tokens) {
      int cell = cellAt(starts, token.numberStart());
      float x0 = cells.get(cell).xAt(token.numberStart() - starts[cell]);
      float x1 = cells.get(cell).xAt(token.numberEnd() - starts[cell]);
      boolean endsCell = token.end() >= starts[cell] + cells.get(cell).text().length();
      placed.add(new PlacedAmount(token, new Span(x0, x1), endsCell));
    }
    return placed;
  }

  private static List<PlacedDate> dates(List<Cell> cells) {
    List<PlacedDate> placed = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      for (DateToken token : Dates.find(cell.text())) {
        boolean first =
            token.start() == 0
                || (token.start() <= 4
                    && MARK.matcher(cell.text().substring(0, token.start())).matches());
        first = first && !PERIOD.matcher(cell.text().substring(token.end())).matches();
        placed.add(new PlacedDate(token, cell.xAt(token.start()), i, first));
      }
    }
    return placed;
  }

  /// Index in the text at which the cell begins.
  public int cellStart(int cell) {
    int start = 0;
    for (int i = 0; i < cell; i++) {
      start += cells.get(i).text().length() + 1;
    }
    return start;
  }

  private static int cellAt(int[] starts, int index) {
    int cell = 0;
    while (cell + 1 < starts.length && starts[cell + 1] <= index) {
      cell++;
    }
    return cell;
  }
}
