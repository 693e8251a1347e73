package com.invoiceagent.privacy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Pix: random keys, and the text of a code ("copia e cola"), which may go on over several lines.
/// Keys that are a CPF, a phone or an e-mail are found as such.
final class PixCodes implements Finder {

  /// A code is at most 512 characters, so it goes on over a few lines at most.
  private static final int MOST_LINES = 8;

  private static final Pattern KEY =
      Pattern.compile(
          "(?<![0-9A-F])(?:[0-9A-F]{8}-(?:[0-9A-F]{4}-){3}[0-9A-F]{12}|(?=\\d{0,31}[A-F])"
              + "(?=[A-F]{0,31}\\d)[0-9A-F]{32})(?![0-9A-F])");

  private static final Pattern START = Pattern.compile("000201(?=\\d\\d)");
  private static final Pattern END = Pattern.compile("6304[0-9A-F]{4}(?![0-9A-Z])");

  @Override
  public void find(List<TextLine> lines, Findings findings) {
    int until = 0;
    for (TextLine line : lines) {
      Matcher key = KEY.matcher(line.upper());
      while (key.find()) {
        findings.add(Kind.PIX, line, key.start(), key.end());
      }
      Matcher start = START.matcher(line.upper());
      if (line.number() >= until && start.find()) {
        until = code(lines, line.number(), start.start(), findings);
      }
    }
  }

  /// Takes the code that begins here; returns the line after its last one.
  private static int code(List<TextLine> lines, int first, int start, Findings findings) {
    int last = lastLine(lines, first, start);
    for (int i = first; i <= last; i++) {
      TextLine line = lines.get(i);
      int from = i == first ? start : 0;
      Matcher end = END.matcher(line.upper());
      int to = i == last && end.find(from) ? end.end() : line.cellAt(from).end();
      findings.add(Kind.PIX, line, from, to);
    }
    return last + 1;
  }

  private static int lastLine(List<TextLine> lines, int first, int start) {
    int end = Math.min(lines.size(), first + MOST_LINES);
    for (int i = first; i < end; i++) {
      if (END.matcher(lines.get(i).upper()).find(i == first ? start : 0)) {
        return i;
      }
    }
    return first;
  }
}
