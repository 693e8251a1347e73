package com.invoiceagent.reading.scan;

import com.invoiceagent.document.Document;
import com.invoiceagent.document.Page;
import com.invoiceagent.document.PageSource;
import com.invoiceagent.document.Word;
import com.invoiceagent.model.Money;
import com.invoiceagent.model.Reading;
import com.invoiceagent.reading.text.AmountToken;
import com.invoiceagent.reading.text.Amounts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Amounts that a second look read otherwise: the proof decides which of both readings holds.
///
/// Unlike guesses of what looks alike, each of these was seen on the page, so several may change at
/// once; yet only when one choice alone closes.
final class Seconds {

  /// All choices among more than these would meet any difference by chance.
  private static final int MOST = 7;

  /// So few are all tried: a row that follows from another amount may come or go with it.
  private static final int FEW = 3;

  private Seconds() {}

  /// The only choice with which the invoice closes; empty when there is none, or more than one.
  ///
  /// @param closes whether the invoice holds with these changes
  static List<Repair> of(Document document, Reading reading, Predicate<List<Repair>> closes) {
    Money difference = reading.proof().difference();
    if (difference == null || difference.isZero()) {
      return List.of();
    }
    List<Repair> open = open(document);
    open.sort(Comparator.comparingInt(repair -> repair.word().certainty()));
    List<Repair> tried = open.subList(0, Math.min(MOST, open.size()));
    List<Repair> found = List.of();
    for (int choice = 1; choice < 1 << tried.size(); choice++) {
      List<Repair> some = chosen(tried, choice);
      if ((tried.size() <= FEW || mayClose(some, difference.centavos())) && closes.test(some)) {
        if (!found.isEmpty()) {
          return List.of();
        }
        found = some;
      }
    }
    return found;
  }

  private static List<Repair> chosen(List<Repair> all, int choice) {
    List<Repair> some = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if ((choice & 1 << i) != 0) {
        some.add(all.get(i));
      }
    }
    return some;
  }

  /// Whether the changes, each raising or lowering the sum, can make up for the difference.
  private static boolean mayClose(List<Repair> some, long off) {
    Set<Long> sums = new HashSet<>(Set.of(0L));
    for (Repair repair : some) {
      long change = centavos(repair.text()) - centavos(repair.word().text());
      Set<Long> next = new HashSet<>();
      for (long sum : sums) {
        next.add(sum + change);
        next.add(sum - change);
      }
      sums = next;
    }
    return sums.contains(off);
  }

  private static List<Repair> open(Document document) {
    List<Repair> open = new ArrayList<>();
    for (Page page : document.pages()) {
      if (page.source() == PageSource.OCR) {
        for (Word word : page.words()) {
          String other = otherAmount(word);
          if (other != null) {
            open.add(new Repair(page.number(), word, other));
          }
        }
      }
    }
    return open;
  }

  /// The amount that the second look read, with the sign of the first; null when either is none.
  static @Nullable String otherAmount(Word word) {
    String other = word.other();
    String text = word.text();
    if (other == null || !Misprints.isAmount(text) || !Misprints.isAmount(other)) {
      return null;
    }
    String before = text.substring(0, text.indexOf(digit(text)));
    String after = text.substring(text.lastIndexOf(',') + 3);
    String digits = other.substring(other.indexOf(digit(other)), other.lastIndexOf(',') + 3);
    return before + digits + after;
  }

  /// Whether both looks saw the digits of one amount, though the first not its shape.
  static boolean agree(Word word) {
    String amount = Misprints.amount(word.text());
    String other = word.other();
    return amount != null
        && other != null
        && Misprints.isAmount(other)
        && digits(amount).equals(digits(other));
  }

  private static String digits(String amount) {
    return amount.replaceAll("\\D", "");
  }

  private static char digit(String amount) {
    return (char) amount.chars().filter(Character::isDigit).findFirst().orElseThrow();
  }

  private static long centavos(String text) {
    List<AmountToken> amounts = Amounts.find(text);
    return amounts.size() == 1 ? amounts.getFirst().amount().centavos() : 0;
  }
}
