package com.invoiceagent.privacy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers of persons. Written with their punctuation they need no valid check digits: a scan may
/// have misread one. Bare digits need them, or the word CPF before them.
final class Cpfs implements Finder {

  private static final Pattern FORM =
      Pattern.compile(
          "(?<![\\d*])[\\d*X\u2022]{3}[. \t]{0,2}[\\d*X\u2022]{3}[. \t]{0,2}[\\d*X\u2022]{3}"
              + "[- /.\t\u2010-\u2015]{0,2}[\\d*X\u2022]{2}(?![\\d*])");
  private static final Pattern LABEL = Pattern.compile("CPF[^\\p{L}\\d\t]{0,4}$");

  @Override
  public void find(List<TextLine> lines, Findings findings) {
    for (TextLine line : lines) {
      Matcher matcher = FORM.matcher(line.upper());
      int from = 0;
      while (matcher.find(from)) {
        boolean is = isOne(line, matcher.group(), matcher.start());
        if (is) {
          findings.add(Kind.CPF, line, matcher.start(), matcher.end());
        }
        from = is ? matcher.end() : matcher.start() + 1;
      }
    }
  }

  private static boolean isOne(TextLine line, String text, int start) {
    String digits = Digits.of(text);
    if (digits.length() < 11) {
      return digits.length() >= 2 && (isPunctuated(text) || isLabelled(line, start));
    }
    return isPunctuated(text) || CheckDigits.cpf(digits) || isLabelled(line, start);
  }

  private static boolean isPunctuated(String text) {
    int dot = text.indexOf('.');
    return dot >= 0 && dot != text.lastIndexOf('.') && text.contains("-");
  }

  private static boolean isLabelled(TextLine line, int start) {
    String before = line.upper().substring(Math.max(0, start - 8), start);
    return LABEL.matcher(before).find();
  }
}
