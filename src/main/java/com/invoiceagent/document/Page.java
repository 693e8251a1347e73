package com.invoiceagent.document;

import java.util.List;

/// One page of words.
///
/// @param number from 1
/// @param width of the page as displayed, in points
/// @param height of the page as displayed, in points
/// @param source where the words come from
/// @param words in no particular order
/// @param doubts numbers among the words that the page's image does not show
public record Page(
    int number,
    float width,
    float height,
    PageSource source,
    List<Word> words,
    List<Doubt> doubts) {
  public Page {
    words = List.copyOf(words);
    doubts = List.copyOf(doubts);
  }

  /// A page of the file's own text.
  public Page(int number, float width, float height, List<Word> words) {
    this(number, width, height, PageSource.TEXT, words, List.of());
  }

  /// The same page as it was recognised on its image, which may have been turned.
  public Page readByOcr(OcrOutcome.Words recognised) {
    return new Page(
        number,
        recognised.width(),
        recognised.height(),
        PageSource.OCR,
        recognised.words(),
        List.of());
  }

  /// The same page with other words.
  public Page withWords(List<Word> others) {
    return new Page(number, width, height, source, others, doubts);
  }

  /// The same page, said to hold more than its words.
  public Page unread() {
    return new Page(number, width, height, PageSource.UNREAD, words, doubts);
  }

  /// The same page with what its image says against it.
  public Page doubted(List<Doubt> found) {
    return new Page(number, width, height, source, words, found);
  }
}
