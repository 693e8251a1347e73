package com.invoiceagent.privacy;

import com.invoiceagent.reading.text.AmountToken;
import com.invoiceagent.reading.text.Amounts;
import com.invoiceagent.reading.text.DateToken;
import com.invoiceagent.reading.text.Dates;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// A line of a document in the forms in which identifiers are looked for.
///
/// @param number index of the line, from 0
/// @param text as given
/// @param upper the same in upper case without accents, character for character
/// @param cells what stands between tabs, empty cells left out
/// @param amounts the characters of amounts; no mask may touch them
/// @param dates the characters of dates
/// @param row the characters between the date that starts a row and its amount: what was bought
record TextLine(
    int number,
    String text,
    String upper,
    List<Range> cells,
    BitSet amounts,
    BitSet dates,
    BitSet row) {

  /// Characters from a start to before an end.
  record Range(int start, int end) {

    int length() {
      return end - start;
    }
  }

  static TextLine of(int number, String text) {
    List<Range> cells = cells(text);
    BitSet amounts = new BitSet();
    List<AmountToken> found = Amounts.find(text);
    for (AmountToken amount : found) {
      amounts.set(amount.start(), amount.end());
    }
    BitSet dates = new BitSet();
    BitSet row = new BitSet();
    int next = 0;
    for (DateToken date : Dates.find(text)) {
      dates.set(date.start(), date.end());
      while (next < found.size() && found.get(next).start() < date.end()) {
        next++;
      }
      if (next < found.size() && startsCell(text, date.start())) {
        row.set(date.start(), found.get(next).end());
      }
    }
    return new TextLine(number, text, upper(text), cells, amounts, dates, row);
  }

  /// Whether nothing but a bullet stands between the start of the cell and the index.
  private static boolean startsCell(String text, int index) {
    for (int i = index - 1; i >= Math.max(0, index - 4); i--) {
      if (text.charAt(i) == '\t') {
        return true;
      }
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return index <= 4;
  }

  private static List<Range> cells(String text) {
    List<Range> cells = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\t') {
        if (i > start) {
          cells.add(new Range(start, i));
        }
        start = i + 1;
      }
    }
    return cells;
  }

  private static String upper(String text) {
    char[] upper = text.toCharArray();
    for (int i = 0; i < upper.length; i++) {
      upper[i] = base(upper[i]);
    }
    return new String(upper);
  }

  private static char base(char c) {
    if (c < 0x80) {
      return Character.toUpperCase(c);
    }
    if (Character.isSpaceChar(c)) {
      return ' ';
    }
    char plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    return Character.toUpperCase(plain);
  }

  boolean isRow(int index) {
    return row.get(index);
  }

  /// The cell that holds the character.
  Range cellAt(int index) {
    for (Range cell : cells) {
      if (index < cell.end()) {
        return cell;
      }
    }
    return new Range(text.length(), text.length());
  }

  /// The cell's text in upper case without accents.
  String upper(Range range) {
    return upper.substring(range.start(), range.end());
  }
}
