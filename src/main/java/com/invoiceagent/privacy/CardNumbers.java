package com.invoiceagent.privacy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Card numbers. The last four digits get a mask of their own, the same wherever they stand, so
/// that rows and headings of one card still belong together.
final class CardNumbers implements Finder {

  private static final Pattern GROUPED =
      Pattern.compile(
          "(?<!\\d)(\\d{4}[ .\t-]{1,2}\\d{4}[ .\t-]{1,2}\\d{4}[ .\t-]{1,2})(\\d{4})(?!\\d)");
  private static final Pattern AMEX =
      Pattern.compile("(?<!\\d)(3[47]\\d{2}[ .\t-]{1,2}\\d{6}[ .\t-]{1,2}\\d)(\\d{4})(?!\\d)");
  private static final Pattern WHOLE = Pattern.compile("(?<!\\d)([2-6]\\d{8,14})(\\d{4})(?!\\d)");
  private static final Pattern STARRED =
      Pattern.compile(
          "((?<!\\d)\\d{4}[ .-]{0,2}\\d{0,4}[ .-]{0,2})?[*X\u2022\u25CF#]{2,}+[ .\t\\]\\[()-]{0,3}"
              + "(?:[*X\u2022\u25CF#]{2,}+[ .\t\\]\\[()-]{0,3}){0,6}(\\d{4})(?!\\d|[.,]\\d)");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:\\bFIN(?:AL|\\.)|\\bFIM|TERMINAD[OA] (?:EM|COM)|(?:^|[^A-Z])CART(?:AO|OES|\\.)"
              + "|\\bCARD|\\bNRO?\\.?|\\bTITULAR|\\bADICIONAL|\\bULTIMOS(?: 4)? (?:DIGITOS|NUMEROS))"
              + "(?: (?:FINAL|FIM|NO?|NR|VIRTUAL|TITULAR|ADICIONAL|FISICO|DE CREDITO|N[.\u00ba\u00b0])"
              + "){0,3}[ :\t.\u00ba\u00b0*(-]{0,4}(\\d{4})(?!\\d|[.,/]\\d| \\d)",
          Pattern.UNICODE_CASE);

  @Override
  public void find(List<TextLine> lines, Findings findings) {
    for (TextLine line : lines) {
      if (!hasFourDigits(line.text())) {
        continue;
      }
      whole(GROUPED.matcher(line.upper()), false, line, findings);
      whole(AMEX.matcher(line.upper()), false, line, findings);
      whole(WHOLE.matcher(line.upper()), true, line, findings);
      starred(line, findings);
      Matcher named = NAMED.matcher(line.upper());
      while (named.find()) {
        findings.add(Kind.CARD, line, named.start(1), named.end(1));
      }
    }
  }

  private static boolean hasFourDigits(String text) {
    int digits = 0;
    for (int i = 0; i < text.length() && digits < 4; i++) {
      digits = Digits.isDigit(text.charAt(i)) ? digits + 1 : 0;
    }
    return digits == 4;
  }

  /// Grouped as a card it needs no check digit, which a scan may have misread.
  private static void whole(Matcher matcher, boolean checked, TextLine line, Findings findings) {
    while (matcher.find()) {
      if (!checked || CheckDigits.luhn(matcher.group())) {
        findings.add(Kind.CARD, line, matcher.start(1), matcher.end(1));
        findings.add(Kind.CARD, line, matcher.start(2), matcher.end(2));
      }
    }
  }

  private static void starred(TextLine line, Findings findings) {
    Matcher matcher = STARRED.matcher(line.upper());
    while (matcher.find()) {
      if (matcher.group(1) != null) {
        int end = matcher.end(1);
        while (end > matcher.start(1) && !Digits.isDigit(line.text().charAt(end - 1))) {
          end--;
        }
        findings.add(Kind.CARD, line, matcher.start(1), end);
      }
      findings.add(Kind.CARD, line, matcher.start(2), matcher.end(2));
    }
  }
}
