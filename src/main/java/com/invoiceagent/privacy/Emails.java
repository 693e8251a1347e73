package com.invoiceagent.privacy;

import java.util.List;

/// E-mail addresses, also partly starred ones.
final class Emails implements Finder {

  private static final int LONGEST_PART = 64;

  @Override
  public void find(List<TextLine> lines, Findings findings) {
    for (TextLine line : lines) {
      String text = line.text();
      for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
        int start = at;
        while (start > Math.max(0, at - LONGEST_PART) && isOfName(text.charAt(start - 1))) {
          start--;
        }
        int end = endOfHost(text, at + 1);
        if (start < at && text.substring(at, end).contains(".")) {
          findings.add(Kind.EMAIL, line, start, end);
        }
      }
    }
  }

  private static int endOfHost(String text, int from) {
    int end = from;
    while (end < Math.min(text.length(), from + LONGEST_PART * 2) && isOfHost(text.charAt(end))) {
      end++;
    }
    while (end > from && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == '-')) {
      end--;
    }
    return end;
  }

  private static boolean isOfName(char c) {
    return isOfHost(c) || c == '_' || c == '+' || c == '%';
  }

  private static boolean isOfHost(char c) {
    return Digits.isDigit(c)
        || (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || c == '.'
        || c == '-'
        || c == '*';
  }
}
