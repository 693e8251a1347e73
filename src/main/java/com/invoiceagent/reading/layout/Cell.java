package com.invoiceagent.reading.layout;

import com.invoiceagent.document.Word;
import com.invoiceagent.model.Box;
import java.util.List;

/// Words of one line without a wide gap between them.
///
/// @param words from left to right, never empty
/// @param text the words, one blank between them
public record Cell(List<Word> words, String text) {
  public Cell {
    words = List.copyOf(words);
  }

  static Cell of(List<Word> words) {
    StringBuilder text = new StringBuilder();
    for (Word word : words) {
      if (!text.isEmpty()) {
        text.append(' ');
      }
      text.append(word.text());
    }
    return new Cell(words, text.toString());
  }

  /// Left edge in points.
  public float x0() {
    return words.getFirst().box().x0();
  }

  /// Right edge in points.
  public float x1() {
    return words.getLast().box().x1();
  }

  /// Where the character at the index begins, in points; inside a word by its share of the width.
  public float xAt(int index) {
    int start = 0;
    for (Word word : words) {
      int length = word.text().length();
      if (index <= start + length) {
        float share = Math.clamp((index - start) / (float) length, 0f, 1f);
        return word.box().x0() + share * (word.box().x1() - word.box().x0());
      }
      start += length + 1;
    }
    return x1();
  }

  /// The rectangle around all words.
  public Box box() {
    Box box = words.getFirst().box();
    for (Word word : words) {
      box = box.union(word.box());
    }
    return box;
  }
}
