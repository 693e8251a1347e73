package com.invoiceagent.privacy;

import java.util.ArrayList;
import java.util.List;

/// Groups of digits of a line, and what they make together when only blanks, dots, dashes or a tab
/// stand between them.
final class Digits {

  /// A run of digits.
  ///
  /// @param joined whether it may go on the number before it
  record Group(int start, int end, boolean joined) {

    int length() {
      return end - start;
    }
  }

  private Digits() {}

  static List<Group> groups(String text) {
    List<Group> groups = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      if (!isDigit(text.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      while (i < text.length() && isDigit(text.charAt(i))) {
        i++;
      }
      boolean joined = !groups.isEmpty() && joins(text, groups.getLast().end(), start);
      groups.add(new Group(start, i, joined));
    }
    return groups;
  }

  private static boolean joins(String text, int from, int to) {
    if (to - from > 3) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (" .-\t".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /// The digits of the text, nothing else.
  static String of(String text) {
    StringBuilder digits = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (isDigit(text.charAt(i))) {
        digits.append(text.charAt(i));
      }
    }
    return digits.toString();
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
