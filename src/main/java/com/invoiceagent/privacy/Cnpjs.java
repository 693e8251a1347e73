package com.invoiceagent.privacy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers of companies, numeric or, since July 2026, alphanumeric. A holder's cannot be told from
/// a merchant's or the issuer's by its form, and the reading needs none: all are masked.
final class Cnpjs implements Finder {

  private static final Pattern FORM =
      Pattern.compile(
          "(?<![0-9A-Z])[0-9A-Z]{2}[. ]?[0-9A-Z]{3}[. ]?[0-9A-Z]{3}[ \t]?[/ ]?[ \t]?[0-9A-Z]{4}"
              + "[ \t]?[-\u2010-\u2015 ]?[ \t]?\\d{2}(?!\\d)");

  /// With all its punctuation a number may be glued to a word.
  private static final Pattern PUNCTUATED =
      Pattern.compile(
          "(?<!\\d)[0-9A-Z]{2}\\.[0-9A-Z]{3}\\.[0-9A-Z]{3} ?/ ?[0-9A-Z]{4} ?[-\u2010-\u2015] ?\\d{2}"
              + "(?!\\d)");

  private static final Pattern LABELLED =
      Pattern.compile("CNPJ[^\\p{L}\\d\t]{0,4}([0-9A-Z]{12}\\d{2})(?!\\d)");

  /// A word of capitals may pass the check digits by chance; so many digits it hardly has.
  private static final int ENOUGH_DIGITS = 6;

  @Override
  public void find(List<TextLine> lines, Findings findings) {
    for (TextLine line : lines) {
      Matcher punctuated = PUNCTUATED.matcher(line.upper());
      while (punctuated.find()) {
        findings.add(Kind.CNPJ, line, punctuated.start(), punctuated.end());
      }
      Matcher labelled = LABELLED.matcher(line.upper());
      while (labelled.find()) {
        findings.add(Kind.CNPJ, line, labelled.start(1), labelled.end(1));
      }
      bare(line, findings);
    }
  }

  private static void bare(TextLine line, Findings findings) {
    Matcher matcher = FORM.matcher(line.upper());
    int from = 0;
    while (matcher.find(from)) {
      String characters = characters(matcher.group());
      boolean is = Digits.of(characters).length() >= ENOUGH_DIGITS && CheckDigits.cnpj(characters);
      if (is) {
        findings.add(Kind.CNPJ, line, matcher.start(), matcher.end());
      }
      from = is ? matcher.end() : matcher.start() + 1;
    }
  }

  private static String characters(String text) {
    StringBuilder bare = new StringBuilder(14);
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        bare.append(text.charAt(i));
      }
    }
    return bare.toString();
  }
}
