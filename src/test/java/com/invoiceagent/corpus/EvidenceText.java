package com.invoiceagent.corpus;

import com.invoiceagent.document.Document;
import com.invoiceagent.document.Word;
import com.invoiceagent.model.Box;
import com.invoiceagent.model.Evidence;
import com.invoiceagent.model.Money;
import java.util.List;

/// What really stands in the box that a row's evidence points at.
final class EvidenceText {

  private static final float SLACK = 1f;

  private EvidenceText() {}

  /// The digits of all words inside the box, without a point of margin.
  static String in(Document document, Evidence evidence) {
    StringBuilder digits = new StringBuilder();
    List<Word> words = document.pages().get(evidence.page() - 1).words();
    for (Word word : words) {
      if (inside(word.box(), evidence.box())) {
        digits.append(word.text().replaceAll("\\D", "")).append(' ');
      }
    }
    return digits.toString();
  }

  static String digits(Money amount) {
    return Long.toString(amount.centavos());
  }

  private static boolean inside(Box word, Box box) {
    return word.x0() >= box.x0() - SLACK
        && word.x1() <= box.x1() + SLACK
        && word.y0() >= box.y0() - SLACK
        && word.y1() <= box.y1() + SLACK;
  }
}
