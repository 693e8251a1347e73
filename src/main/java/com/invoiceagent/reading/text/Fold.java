package com.invoiceagent.reading.text;

import java.text.Normalizer;

/// Forms of a text in which labels are compared: print differs in case, accents and spacing between
/// versions of one layout, its words do not.
public final class Fold {

  private Fold() {}

  /// Upper case letters and digits only: neither accents nor white space nor punctuation.
  public static String squash(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = base(text.charAt(i));
      if (Character.isLetterOrDigit(c)) {
        folded.append(c);
      }
    }
    return folded.toString();
  }

  /// Upper case without accents, white space collapsed, punctuation kept.
  public static String plain(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = !folded.isEmpty();
        continue;
      }
      if (Character.getType(c) == Character.NON_SPACING_MARK) {
        continue;
      }
      if (space) {
        folded.append(' ');
        space = false;
      }
      folded.append(base(c));
    }
    return folded.toString();
  }

  private static char base(char c) {
    if (c < 0x80) {
      return Character.toUpperCase(c);
    }
    char decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    return Character.toUpperCase(decomposed);
  }
}
