package com.invoiceagent.reading.layout;

import com.invoiceagent.document.Word;
import com.invoiceagent.reading.text.DateToken;
import com.invoiceagent.reading.text.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Gives rows the dates that stand on lines of their own: above all rows of a day, as lists of an
/// app print them, or below the name of each.
///
/// @param pages the lines of every page as rows: with borrowed dates, without the lines that lent
///   theirs
/// @param rows how many rows borrowed one
record BorrowedDates(List<List<Line>> pages, int rows) {

  private static final Pattern NO_ROW =
      Pattern.compile(
          "^(SUB)?TOTAL|^VALORTOTAL|^SALDO|^FATURAANTERIOR|^PROXIMAFATURA|^LIMITE|^PAGAMENTOMINIMO"
              + "|^PAGAMENTOS?$|^MINIMO");

  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(SEG|TER|QUA|QUI|SEX|SAB|DOM)([A-Z]*(FEIRA|O))?|(SEGUND|TERC|QUART|QUINT|SEXT)A");

  /// What stands above a date of the invoice itself, not of a day's rows.
  private static final Pattern LABEL =
      Pattern.compile("VENCIMENTO|VENCE|FECHAMENTO|EMISSAO|FATURA|COMPRA$|LIMITE|PERIODO");

  /// Looks for such rows on every page; a day goes on over a page's end.
  static BorrowedDates of(List<List<Line>> pages) {
    Lending lending = new Lending();
    List<List<Line>> lent = new ArrayList<>();
    for (List<Line> lines : pages) {
      lent.add(lending.page(joined(lines)));
    }
    return new BorrowedDates(lent, lending.rows);
  }

  /// The lines with amounts that stand alone, halfway down a name of two lines, joined to its
  /// first.
  private static List<Line> joined(List<Line> lines) {
    List<Line> joined = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (i + 2 < lines.size() && isHalfway(line, lines.get(i + 1), lines.get(i + 2))) {
        List<Word> words = words(line);
        words.addAll(words(lines.get(i + 1)));
        joined.add(Line.of(line.page(), words));
        i++;
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private static boolean isHalfway(Line above, Line amount, Line below) {
    return amount.cells().size() == 1
        && amount.amounts().size() == 1
        && letters(amount.text()) < 2
        && above.amounts().isEmpty()
        && below.amounts().isEmpty()
        && amount.cells().getFirst().x0() > above.cells().getFirst().x1()
        && gap(above, amount) < 0.95f * above.size()
        && gap(amount, below) < 0.95f * above.size();
  }

  private static List<Word> words(Line line) {
    List<Word> words = new ArrayList<>();
    line.cells().forEach(cell -> words.addAll(cell.words()));
    return words;
  }

  private static float gap(Line upper, Line lower) {
    return lower.baseline() - upper.baseline();
  }

  private static int letters(String text) {
    return (int) text.replace("R$", "").chars().filter(Character::isLetter).count();
  }

  /// The walk over the lines.
  private static final class Lending {
    private int rows;
    private @Nullable DateToken day;

    List<Line> page(List<Line> lines) {
      List<Line> result = new ArrayList<>();
      Line last = null;
      for (int i = 0; i < lines.size(); i++) {
        Line line = lines.get(i);
        if (day != null && last != null && gap(last, line) > 3.2f * line.size()) {
          day = null;
        }
        last = line;
        DateToken below = isRow(line) ? below(lines, i) : null;
        if (below != null) {
          result.add(dated(line, below));
          int lender = i + 1;
          while (date(lines.get(lender)) == null) {
            result.add(lines.get(lender++));
          }
          Line rest = rest(lines.get(lender));
          if (rest != null) {
            result.add(rest);
          }
          i = lender;
          last = lines.get(lender);
        } else if (isDay(line) && (i == 0 || !isLabel(lines.get(i - 1), line))) {
          day = line.dates().getFirst().token();
        } else if (day != null && isRow(line)) {
          result.add(dated(line, day));
        } else {
          result.add(line);
        }
      }
      return result;
    }

    private Line dated(Line line, DateToken date) {
      rows++;
      DateToken lent = new DateToken(date.day(), date.month(), date.year(), 0, 0);
      PlacedDate placed = new PlacedDate(lent, line.cells().getFirst().x0(), 0, true);
      return new Line(
          line.page(),
          line.baseline(),
          line.size(),
          line.cells(),
          line.text(),
          line.amounts(),
          List.of(placed));
    }

    /// The date right below the row, nearer to it than to the next one.
    private static @Nullable DateToken below(List<Line> lines, int row) {
      Line line = lines.get(row);
      for (int i = row + 1; i < lines.size() && i <= row + 2; i++) {
        Line lender = lines.get(i);
        boolean aligned =
            Math.abs(lender.cells().getFirst().x0() - line.cells().getFirst().x0()) < 3;
        if (!lender.amounts().isEmpty()
            || !aligned
            || gap(lines.get(i - 1), lender) > 2 * line.size()) {
          return null;
        }
        if (date(lender) != null) {
          boolean nearer =
              i + 1 == lines.size()
                  || gap(lender, lines.get(i + 1)) > gap(lines.get(i - 1), lender) + 0.5f;
          return nearer ? date(lender) : null;
        }
      }
      return null;
    }
  }

  /// Whether the line is a name and its amount, without a date.
  private static boolean isRow(Line line) {
    if (line.amounts().isEmpty() || line.dates().stream().anyMatch(PlacedDate::startsCell)) {
      return false;
    }
    PlacedAmount amount = line.amounts().getLast();
    String before = line.text().substring(0, amount.token().start());
    return amount.mayEndRow() && letters(before) > 1 && !NO_ROW.matcher(Fold.squash(before)).find();
  }

  /// Whether the line is nothing but a date, perhaps with its weekday.
  private static boolean isDay(Line line) {
    if (line.cells().size() > 1 || !line.amounts().isEmpty() || line.dates().size() != 1) {
      return false;
    }
    DateToken date = line.dates().getFirst().token();
    String text = line.cells().getFirst().text();
    String around = Fold.squash(text.substring(0, date.start()) + text.substring(date.end()));
    return around.isEmpty() || WEEKDAY.matcher(around).matches();
  }

  private static boolean isLabel(Line above, Line line) {
    return above.amounts().isEmpty()
        && gap(above, line) < 2 * line.size()
        && LABEL.matcher(Fold.squash(above.text())).find();
  }

  private static @Nullable DateToken date(Line line) {
    for (PlacedDate date : line.dates()) {
      if (date.cell() == 0 && date.startsCell()) {
        return date.token();
      }
    }
    return null;
  }

  /// The line without the date that it starts with; null when nothing is left.
  private static @Nullable Line rest(Line line) {
    DateToken date = date(line);
    List<Word> words = new ArrayList<>();
    int at = 0;
    for (Word word : line.cells().getFirst().words()) {
      boolean mark = words.isEmpty() && Fold.squash(word.text()).isEmpty();
      if (date == null || (at >= date.end() && !mark)) {
        words.add(word);
      }
      at += word.text().length() + 1;
    }
    line.cells().stream().skip(1).forEach(cell -> words.addAll(cell.words()));
    return words.isEmpty() ? null : Line.of(line.page(), words);
  }
}
