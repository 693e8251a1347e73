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
import java.util.List;

/// The changes of one digit or one sign that are as large as what the reading is off by.
///
/// All of them, whether the engine was sure of the word or not: each speaks against the others.
final class Amends {

  private final List<Repair> found = new ArrayList<>();
  private final long off;

  private Amends(long off) {
    this.off = off;
  }

  static List<Repair> of(Document document, Reading reading) {
    Money difference = reading.proof().difference();
    if (difference == null || difference.isZero()) {
      return List.of();
    }
    Amends amends = new Amends(Math.abs(difference.centavos()));
    for (Page page : document.pages()) {
      if (page.source() == PageSource.OCR) {
        for (Word word : page.words()) {
          amends.consider(word, page.number());
        }
      }
    }
    return amends.found;
  }

  private void consider(Word word, int page) {
    String text = word.text();
    long amount = centavos(text);
    if (!Misprints.isAmount(text) || amount < 0) {
      return;
    }
    if (2 * amount == off) {
      boolean minus = text.startsWith("-");
      found.add(new Repair(page, word, minus ? text.substring(1) : "-" + text));
    }
    for (String other : Misprints.alike(text)) {
      if (Math.abs(centavos(other) - amount) == off) {
        found.add(new Repair(page, word, other));
      }
    }
  }

  private static long centavos(String text) {
    List<AmountToken> amounts = Amounts.find(text);
    return amounts.size() == 1 ? amounts.getFirst().amount().centavos() : -1;
  }
}
