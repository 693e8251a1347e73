package com.invoiceagent.privacy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Telephone numbers with their area code, or after a word that announces one. The numbers that
/// companies are called at (0800, 4004 and the like) are nobody's.
final class Phones implements Finder {

  private static final String GAP = "[ .\t\u00a0-]{0,2}";

  private static final Pattern WITH_AREA =
      Pattern.compile(
          "(?<![\\d.,/])(?:\\+ ?55"
              + GAP
              + "|\\+?55(?=[ (-]|\\d{11}(?!\\d)))?"
              + "(?:\\(0?[1-9]\\d\\)|\\b0?[1-9]\\d(?=[ .-]))"
              + GAP
              + "(9?\\d{4})[ .\t\u2010-\u2015-]{1,2}\\d{4}(?![\\d,/]|\\.\\d|-\\d)");
  private static final Pattern BARE =
      Pattern.compile("(?<![\\d.,/])(?:\\+?55)?[1-9][1-9](9\\d{4})\\d{4}(?![\\d,/]|\\.\\d)");
  private static final Pattern MOBILE =
      Pattern.compile("(?<![\\d.,/-])(9\\d{4})[-\u2010-\u2015]\\d{4}(?![\\d,/-]|\\.\\d)");
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?<![A-Z])(?:TEL(?:EFONE|S)?|FONE|CEL(?:ULAR)?|WHATSAPP|ZAP|CONTATO)"
              + "(?: (?:RESIDENCIAL|COMERCIAL|CELULAR|FIXO|DE CONTATO))?[ .:\t-]{0,4}"
              + "((?:\\+?55 ?)?(?:\\(?[*\\d]{2}\\)?[ -]?)?([*\\d]{4,5})[ .-]?[*\\d]{4})(?![\\d,/]|\\.\\d)");

  private static final Pattern OF_A_COMPANY = Pattern.compile("400\\d|300\\d|402\\d|0[38]00");

  @Override
  public void find(List<TextLine> lines, Findings findings) {
    for (TextLine line : lines) {
      add(WITH_AREA.matcher(line.upper()), 0, 1, line, findings);
      add(BARE.matcher(line.upper()), 0, 1, line, findings);
      add(MOBILE.matcher(line.upper()), 0, 1, line, findings);
      add(LABELLED.matcher(line.upper()), 1, 2, line, findings);
    }
  }

  private static void add(Matcher matcher, int all, int local, TextLine line, Findings findings) {
    while (matcher.find()) {
      if (!OF_A_COMPANY.matcher(matcher.group(local)).matches()) {
        findings.add(Kind.PHONE, line, matcher.start(all), matcher.end(all));
      }
    }
  }
}
