package com.invoiceagent.document;

import java.util.List;

/// One page of words.
///
/// @param number from 1
/// @param width of the page as displayed, in points
/// @param height of the page as displayed, in points
/// @param words in no particular order
public record Page(int number, float width, float height, List<Word> words) {
  public Page {
    words = List.copyOf(words);
  }
}
