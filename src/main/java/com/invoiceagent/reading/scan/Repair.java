package com.invoiceagent.reading.scan;

import com.invoiceagent.document.Document;
import com.invoiceagent.document.Page;
import com.invoiceagent.document.Word;
import com.invoiceagent.model.Evidence;
import java.util.ArrayList;
import java.util.List;

/// Another text for one word of a page.
///
/// @param page the page's number, from 1
/// @param word as it was recognised
/// @param text what it says instead
record Repair(int page, Word word, String text) {

  /// Whether the word belongs to the row.
  boolean isPartOf(Evidence row) {
    float middle = (word.box().x0() + word.box().x1()) / 2;
    return row.page() == page
        && row.box().x0() <= middle
        && row.box().x1() >= middle
        && row.box().y0() <= word.baseline()
        && row.box().y1() >= word.baseline();
  }

  /// The document with these repairs.
  static Document applied(List<Repair> repairs, Document document) {
    List<Page> pages = new ArrayList<>();
    for (Page page : document.pages()) {
      List<Word> words = new ArrayList<>(page.words());
      for (Repair repair : repairs) {
        if (repair.page() == page.number()) {
          words.replaceAll(word -> word.equals(repair.word()) ? word.reading(repair.text()) : word);
        }
      }
      pages.add(page.withWords(words));
    }
    return new Document(pages, document.hiddenCharacters());
  }
}
