package com.invoiceagent.reading.scan;

import com.invoiceagent.document.Document;
import com.invoiceagent.document.Page;
import com.invoiceagent.document.PageSource;
import com.invoiceagent.document.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the words that stand in a column of dates or amounts but have lost their shape: `29107`
/// for `29/07`, `os/08` for `05/08`, `1O,50` for `10,50`.
final class Shapes {

  private static final float ALIGNED = 3;
  private static final int COLUMN = 2;
  private static final Pattern DAY = Pattern.compile("0[1-9]|[12]\\d|3[01]");
  private static final Pattern MONTH =
      Pattern.compile(
          "(?:jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez)\\.?(?:20\\d{2})?",
          Pattern.CASE_INSENSITIVE);

  private Shapes() {}

  static List<Repair> of(Document document) {
    List<Repair> repairs = new ArrayList<>();
    for (Page page : document.pages()) {
      if (page.source() == PageSource.OCR) {
        for (Word word : page.words()) {
          String text = shaped(word, page);
          if (text != null) {
            repairs.add(new Repair(page.number(), word, text));
          }
        }
      }
    }
    return repairs;
  }

  private static @Nullable String shaped(Word word, Page page) {
    String other = word.other();
    if (other != null
        && !Misprints.isDate(word.text())
        && Misprints.isDate(other)
        && isInColumn(word, page, false, Misprints::isDate)) {
      return other;
    }
    if (other != null
        && DAY.matcher(other).matches()
        && !DAY.matcher(word.text()).matches()
        && isBeforeMonth(word, page)
        && isInColumn(word, page, false, text -> DAY.matcher(text).matches())) {
      return other;
    }
    if (other != null
        && !Misprints.isAmount(word.text())
        && Misprints.isAmount(other)
        && isInColumn(word, page, true, Misprints::isAmount)) {
      return other;
    }
    String date = Misprints.date(word.text());
    if (date != null && isInColumn(word, page, false, Misprints::isDate)) {
      return date;
    }
    String amount = Misprints.amount(word.text());
    return amount != null && isInColumn(word, page, true, Misprints::isAmount) ? amount : null;
  }

  /// Whether the name of a month follows.
  static boolean isBeforeMonth(Word word, Page page) {
    return page.words().stream()
        .anyMatch(next ->
            next.baseline() == word.baseline()
                && next.box().x0() >= word.box().x1()
                && next.box().x0() - word.box().x1() < word.size()
                && MONTH.matcher(next.text()).matches());
  }

  private static boolean isInColumn(
      Word word, Page page, boolean rightEdges, Predicate<String> shape) {
    int others = 0;
    for (Word other : page.words()) {
      float distance =
          rightEdges ? other.box().x1() - word.box().x1() : other.box().x0() - word.box().x0();
      float allowed = rightEdges ? word.size() : ALIGNED;
      others += Math.abs(distance) < allowed && shape.test(other.text()) ? 1 : 0;
    }
    return others >= COLUMN;
  }
}
