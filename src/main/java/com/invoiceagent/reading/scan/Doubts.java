package com.invoiceagent.reading.scan;

import com.invoiceagent.document.Document;
import com.invoiceagent.document.Page;
import com.invoiceagent.document.PageSource;
import com.invoiceagent.document.Word;
import com.invoiceagent.model.EntryType;
import com.invoiceagent.model.Evidence;
import com.invoiceagent.model.Payment;
import com.invoiceagent.model.Reading;
import com.invoiceagent.model.Transaction;
import com.invoiceagent.reading.text.AmountToken;
import com.invoiceagent.reading.text.Amounts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a proof cannot vouch for on a recognised page: dates, which are part of no sum, and pairs
/// of amounts whose misprints would cancel each other out.
final class Doubts {

  /// Of several thousand dates that the engine was surer of than the first, one was wrong, and it
  /// stood between two of another day; of amounts surer than the third none was.
  private static final int SURE_IN_ORDER = 70;

  private static final int SURE_OF_DATE = 88;

  private static final int SURE_OF_AMOUNT = 60;

  /// Rows that say their date before others are expected to.
  private static final int FEWEST = 3;

  /// Recognition's mark for ink in a column of dates that no look could read.
  private static final String LEFT_OUT = "?";

  private static final String MONTHS = "janfevmarabrmaijunjulagosetoutnovdez";
  private static final Pattern DAY = Pattern.compile("0[1-9]|[12]\\d|3[01]");
  private static final Pattern MAY_BE_DAY = Pattern.compile("(?!de)\\p{Alnum}{1,2}");
  private static final Pattern NAMED_MONTH =
      Pattern.compile("(?:0[1-9]|[12]\\d|3[01])/?\\p{L}{3}(?:/\\d{2,4})?");
  private static final Pattern PART_OF = Pattern.compile("(\\d{1,2})/(\\d{1,2})");

  /// What a row says, and which way its amount counts.
  private record Dated(Evidence evidence, LocalDate date, boolean printed, int sign) {

    boolean saysDate() {
      String month =
          "0?"
              + date.getMonthValue()
              + "|"
              + MONTHS.substring(3 * date.getMonthValue() - 3, 3 * date.getMonthValue());
      return Pattern.compile(
              "(?<!\\d)0?" + date.getDayOfMonth() + "[\\W_]{0,3}(?:de )?(?:" + month + ")",
              Pattern.CASE_INSENSITIVE)
          .matcher(evidence.text())
          .find();
    }
  }

  private final Document document;
  private final List<Repair> repairs;
  private final List<Dated> rows = new ArrayList<>();
  private final List<Set<Long>> uncertain = new ArrayList<>();
  private int dates;

  private Doubts(Document document, List<Repair> repairs) {
    this.document = document;
    this.repairs = repairs;
  }

  /// How many other readings of the page there are that the proof does not rule out.
  ///
  /// @param repairs already decided by the proof
  static int of(Reading reading, Document document, List<Repair> repairs) {
    Doubts doubts = new Doubts(document, repairs);
    for (Transaction row : reading.transactions()) {
      int sign = row.type() == EntryType.DEBIT ? 1 : -1;
      doubts.rows.add(new Dated(row.evidence(), row.date(), row.datePrinted(), sign));
    }
    for (Payment row : reading.payments()) {
      doubts.rows.add(new Dated(row.evidence(), row.date(), row.datePrinted(), -1));
    }
    doubts.rows.forEach(doubts::look);
    return doubts.dates + (standIn(reading) ? 1 : 0) + doubts.cancelling();
  }

  private void look(Dated dated) {
    Evidence row = dated.evidence();
    for (Page page : document.pages()) {
      if (page.number() == row.page() && page.source() == PageSource.OCR) {
        dates += dated.printed() && lacksDate(dated) ? 1 : 0;
        for (Word word : page.words()) {
          Repair here = new Repair(page.number(), word, "");
          if (here.isPartOf(row)) {
            Repair repair = repairOf(word);
            if (repair == null) {
              boolean begins = word.box().x0() < row.box().x0() + word.size();
              dates +=
                  isUnsureDate(word, page, dated)
                          || ((!dated.printed() || begins) && isLostDate(word))
                      ? 1
                      : 0;
            } else {
              dates += isOpenDate(repair.word()) ? 1 : 0;
            }
            weigh(word, dated.sign());
          }
        }
      }
    }
  }

  /// Rows without a date have the closing date, and that may have been lost to a misread character.
  private static boolean standIn(Reading reading) {
    return reading.invoice().closingDate() == null
        && (reading.transactions().stream().anyMatch(row -> !row.datePrinted())
            || reading.payments().stream().anyMatch(row -> !row.datePrinted()));
  }

  /// What stands in a row without a date, or begins one with another, and was a date before a
  /// character was misread.
  private static boolean isLostDate(Word word) {
    String other = word.other();
    return word.text().equals(LEFT_OUT)
        || Misprints.date(word.text()) != null
        || (other != null && Misprints.isDate(other));
  }

  /// A date that has lost its shape is sure when what is left of it says the same as a second look.
  private static boolean isOpenDate(Word word) {
    String other = word.other();
    return other != null
        && (Misprints.isDate(other) || DAY.matcher(other).matches())
        && !other.equals(Misprints.date(word.text()));
  }

  /// Whether the row does not say its date where others on the page do: the engine may have left
  /// the date out or put it elsewhere, and then the row was given the one above it.
  private boolean lacksDate(Dated row) {
    return !row.saysDate()
        && rows.stream()
                .filter(other -> other.evidence().page() == row.evidence().page())
                .filter(Dated::saysDate)
                .limit(FEWEST)
                .count()
            == FEWEST;
  }

  private @Nullable Repair repairOf(Word word) {
    return repairs.stream()
        .filter(repair -> repair.word().box().equals(word.box()))
        .findFirst()
        .orElse(null);
  }

  private boolean isUnsureDate(Word word, Page page, Dated row) {
    return word.certainty() < (isInOrder(row) ? SURE_IN_ORDER : SURE_OF_DATE)
        && (isDate(word.text())
            || (MAY_BE_DAY.matcher(word.text()).matches() && Shapes.isBeforeMonth(word, page)));
  }

  /// Whether the row's date lies between those of the rows before and behind it.
  private boolean isInOrder(Dated row) {
    int i = rows.indexOf(row);
    if (i == 0 || i == rows.size() - 1) {
      return true;
    }
    int before = row.date().compareTo(rows.get(i - 1).date());
    int behind = rows.get(i + 1).date().compareTo(row.date());
    return before * behind >= 0;
  }

  /// Repaired ones as well: two repairs that are wrong may cancel each other out like any others.
  private void weigh(Word word, int sign) {
    Repair repair = repairOf(word);
    boolean agreed = repair != null && Seconds.agree(repair.word());
    if (word.certainty() < SURE_OF_AMOUNT && Misprints.isAmount(word.text()) && !agreed) {
      Set<Long> changes = new HashSet<>();
      long amount = centavos(word.text());
      String seen = Seconds.otherAmount(word);
      // Two looks that differ are hardly both wrong; where there was one, all that looks alike may
      // be.
      for (String other : seen == null ? Misprints.alike(word.text()) : List.of(seen)) {
        changes.add(sign * (centavos(other) - amount));
      }
      uncertain.add(changes);
    }
  }

  /// A date, its day alone, or an instalment; a shop may be called 24/17.
  private static boolean isDate(String text) {
    Matcher part = PART_OF.matcher(text);
    return Misprints.isDate(text)
        || DAY.matcher(text).matches()
        || NAMED_MONTH.matcher(text).matches()
        || (part.matches() && Integer.parseInt(part.group(1)) <= Integer.parseInt(part.group(2)));
  }

  private int cancelling() {
    int pairs = 0;
    for (int i = 0; i < uncertain.size(); i++) {
      for (int k = i + 1; k < uncertain.size(); k++) {
        Set<Long> others = uncertain.get(k);
        pairs += uncertain.get(i).stream().anyMatch(change -> others.contains(-change)) ? 1 : 0;
      }
    }
    return pairs;
  }

  private static long centavos(String text) {
    List<AmountToken> amounts = Amounts.find(text);
    return amounts.size() == 1 ? amounts.getFirst().amount().centavos() : 0;
  }
}
