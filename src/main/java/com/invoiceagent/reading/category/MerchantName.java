package com.invoiceagent.reading.category;

import java.text.Normalizer;
import java.util.BitSet;

/// A name as rules see it: its letters and digits in capitals without accents or spaces, and where
/// its words start. So `Padaria Pão Nobre` and `PADARIAPAONOBRE` differ in their words only.
///
/// A change between letters and digits starts a word (`DROGASIL1127`); an apostrophe does not (`MC
/// DONALD'S`), nor does an ampersand between letters (`C&A`).
record MerchantName(String letters, BitSet starts) {

  private static final String APOSTROPHES = "'’‘`´";

  static MerchantName of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder letters = new StringBuilder(plain.length());
    BitSet starts = new BitSet();
    char before = ' ';
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (isIgnored(c)) {
        continue;
      }
      if (isLetter(plain, i)) {
        starts.set(letters.length(), isStart(before, c));
        letters.append(Character.toUpperCase(c));
        before = c;
      } else {
        before = ' ';
      }
    }
    return new MerchantName(letters.toString(), starts);
  }

  int length() {
    return letters.length();
  }

  /// Whether a word may end here: the next one starts, or the name ends.
  boolean isBoundary(int index) {
    return index == length() || starts.get(index);
  }

  /// Where the first word after an index starts; the length when there is none.
  int nextWord(int index) {
    int next = starts.nextSetBit(index + 1);
    return next < 0 ? length() : next;
  }

  private static boolean isIgnored(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK || APOSTROPHES.indexOf(c) >= 0;
  }

  private static boolean isLetter(String text, int i) {
    return Character.isLetterOrDigit(text.charAt(i))
        || (text.charAt(i) == '&'
            && (i > 0 && Character.isLetter(text.charAt(i - 1)))
            && (i + 1 < text.length() && Character.isLetter(text.charAt(i + 1))));
  }

  private static boolean isStart(char before, char c) {
    return before == ' ' || Character.isDigit(before) != Character.isDigit(c);
  }
}
