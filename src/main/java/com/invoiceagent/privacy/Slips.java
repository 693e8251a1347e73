package com.invoiceagent.privacy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Bank slips: the line of 47 or 48 digits, the bar code of 44, the bars as letters of a font, and
/// the line's fields where it is broken.
final class Slips implements Finder {

  private static final int LONGEST = 48;

  /// Fields as only slips have them.
  private static final Pattern FIELD =
      Pattern.compile("(?<![\\d.,])\\d{5}\\.\\d{5,6}(?![\\d,]|\\.\\d)");

  private static final Pattern BARS = Pattern.compile("<?[NW][NW ]{14,}+>?");

  @Override
  public void find(List<TextLine> lines, Findings findings) {
    for (TextLine line : lines) {
      numbers(line, findings);
      add(FIELD.matcher(line.text()), line, findings);
      if (line.upper().contains("NW") || line.upper().contains("WN")) {
        add(BARS.matcher(line.upper()), line, findings);
      }
    }
  }

  private static void add(Matcher matcher, TextLine line, Findings findings) {
    while (matcher.find()) {
      findings.add(Kind.BOLETO, line, matcher.start(), matcher.end());
    }
  }

  private static void numbers(TextLine line, Findings findings) {
    List<Digits.Group> groups = Digits.groups(line.text());
    int from = 0;
    while (from < groups.size()) {
      int to = longestFrom(line.text(), groups, from);
      if (to > from) {
        findings.add(Kind.BOLETO, line, groups.get(from).start(), groups.get(to - 1).end());
      }
      from = Math.max(from + 1, to);
    }
  }

  /// After the last group of the slip that begins with this one; the same index when none does.
  private static int longestFrom(String text, List<Digits.Group> groups, int from) {
    int to = from;
    StringBuilder digits = new StringBuilder();
    for (int i = from; i < groups.size() && digits.length() < LONGEST; i++) {
      Digits.Group group = groups.get(i);
      if ((i > from && !group.joined()) || digits.length() + group.length() > LONGEST) {
        break;
      }
      digits.append(text, group.start(), group.end());
      if (CheckDigits.slip(digits.toString())) {
        to = i + 1;
      }
    }
    return to;
  }
}
