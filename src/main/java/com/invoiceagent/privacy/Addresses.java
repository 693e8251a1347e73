package com.invoiceagent.privacy;

import com.invoiceagent.privacy.TextLine.Range;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Streets with their numbers, postal codes with their towns, and what stands between the two.
final class Addresses implements Finder {

  private static final int BLOCK = 6;

  private static final Pattern STREET =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:RUA|R\\.?|AVENIDA|AV\\.?|ALAMEDA|AL\\.?|TRAVESSA|TRAV\\.?|TV\\.?|PRACA|PCA\\.?"
              + "|RODOVIA|ROD\\.?|ESTRADA|ESTR?\\.?|LARGO|LADEIRA|BECO|VIELA|QUADRA|QD\\.?|SQ[NS]|CL[NS]"
              + "|S[HM][ICLNSW]{1,2}|CONDOMINIO|COND\\.?|SITIO|CHACARA|FAZENDA|SERVIDAO|VILA|CONJUNTO"
              + "|CONJ\\.?|LOTEAMENTO|RESIDENCIAL|PARQUE|JARDIM)"
              + "[ \t]{1,2}(?:[\\p{L}\\d.'-]{1,25}+[ \t]{1,2}){0,8}?[\\p{L}\\d.'-]{1,25}+"
              + "(?:,|[ \t]-)?[ \t]{0,2}(?:N[.\u00ba\u00b0O]{0,2}[ \t]?)?(?:\\d{1,5}(?![\\d,.]\\d|/\\d)|S/?N\\b)");
  private static final Pattern MORE =
      Pattern.compile(
          "[ \t,-]{0,4}(?:APTO?|APARTAMENTO|BL|BLOCO|CASA|CS|CJ|CONJ|SALA|SL|LOTE|LT|QD|QUADRA|FUNDOS|FDS|ANDAR"
              + "|AND|TORRE|TR|UNID(?:ADE)?|COB(?:ERTURA)?|LOJA|EDIFICIO|ED|TERREO)\\.?(?:[ ]?[A-Z]?\\d{1,5}[A-Z]?"
              + "|[ ][A-Z](?![A-Z]))?(?![\\p{L}\\d])");
  private static final String STATE =
      "(?:A[CLPM]|BA|CE|DF|ES|GO|M[ATSG]|P[ABREI]|R[JNSOR]|S[CPE]|TO)";
  private static final Pattern CODE =
      Pattern.compile(
          "(?<![\\d.,-])(?:\\d{5}|\\d{2}\\.\\d{3})[ ]?[-\u2010-\u2015][ ]?\\d{3}(?![\\d,-]|\\.\\d)"
              + "|(?<=CEP[ :.]{1,3})\\d{8}(?!\\d)"
              + "|(?<!\\d)\\d{8}(?=[ ][\\p{L} .'-]{2,40}[ /,-]{1,3}"
              + STATE
              + "(?![\\p{L}\\d]))");
  private static final Pattern TOWN =
      Pattern.compile(
          "[ \t,/:-]{0,4}(?:[\\p{L}.'-]{2,20}[ ]){0,4}[\\p{L}.'-]{2,20}"
              + "(?:[ \t,/()-]{1,4}"
              + STATE
              + "(?!\\p{L}))");
  private static final Pattern INSIDE =
      Pattern.compile(
          "(?:AP|APTO?|BL|BLOCO|CASA|CJ|SALA|LOTE|QD|BAIRRO|COMPLEMENTO|ANDAR|TORRE)\\b.*");

  private static final Pattern NAMED_AFTER_A_DAY =
      Pattern.compile("\\p{L}{1,10}\\.?[ \t]{1,2}(?:DIA )?\\d{1,2} DE \\p{L}{4,9}");

  /// How many characters of the address a street's name takes that is a date: Rua 15 de Novembro.
  static int dateInName(TextLine line, int start) {
    Matcher named = NAMED_AFTER_A_DAY.matcher(line.upper()).region(start, line.text().length());
    return named.lookingAt() ? named.end() - start : 0;
  }

  @Override
  public void find(List<TextLine> lines, Findings findings) {
    int street = -BLOCK;
    for (TextLine line : lines) {
      if (streets(line, findings)) {
        street = line.number();
      }
      if (codes(line, findings)) {
        for (int i = Math.max(street, 0);
            i < line.number() && line.number() - street < BLOCK;
            i++) {
          inside(lines.get(i), findings);
        }
        towns(lines, line.number(), findings);
      } else if (line.number() == street) {
        towns(lines, line.number(), findings);
      }
    }
  }

  private static boolean streets(TextLine line, Findings findings) {
    Matcher matcher = STREET.matcher(line.upper());
    boolean found = false;
    int from = 0;
    while (from <= line.text().length() && matcher.find(from)) {
      from = matcher.end();
      if (line.isRow(matcher.start()) || !isStreet(line, matcher)) {
        from = matcher.start() + 1;
        continue;
      }
      int end = endOf(line, matcher.end());
      findings.add(Kind.ADDRESS, line, matcher.start(), end);
      from = end;
      found = true;
    }
    return found;
  }

  /// `R` alone is also half of `R$`, and `AL` a state; words of invoices between the street and its
  /// number tell sentences from addresses.
  private static boolean isStreet(TextLine line, Matcher matcher) {
    String[] words = matcher.group().split("[ \t,]+", 0);
    int ofInvoices = 0;
    for (String word : words) {
      ofInvoices += word.length() > 2 && WordList.OF_INVOICES.has(word) ? 1 : 0;
    }
    return ofInvoices * 2 < words.length - 1
        && Character.isUpperCase(line.text().charAt(matcher.start()))
        && words.length > 2
        && (words[1].length() > 1 || words[0].length() > 2);
  }

  /// Takes what follows the number: flat, quarter, all that is left of a short cell.
  private static int endOf(TextLine line, int number) {
    int end = number;
    Matcher more = MORE.matcher(line.upper());
    for (int i = 0; i < 5 && more.region(end, line.text().length()).lookingAt(); i++) {
      end = more.end();
    }
    int cellEnd = line.cellAt(Math.max(0, end - 1)).end();
    String rest = line.upper().substring(Math.min(end, cellEnd), cellEnd);
    return rest.length() < 80 && isPlace(rest) ? Math.max(end, cellEnd) : end;
  }

  private static boolean isPlace(String text) {
    for (String word : text.split("[ ,./:()-]+", 0)) {
      if (word.length() > 2 && WordList.OF_INVOICES.has(word)) {
        return false;
      }
    }
    return text.indexOf('@') < 0 && text.indexOf('$') < 0;
  }

  private static boolean codes(TextLine line, Findings findings) {
    Matcher matcher = CODE.matcher(line.upper());
    boolean found = false;
    while (matcher.find()) {
      if (line.isRow(matcher.start())) {
        continue;
      }
      found = true;
      Matcher town = TOWN.matcher(line.upper()).region(matcher.end(), line.text().length());
      Range cell = line.cellAt(matcher.start());
      int end = town.lookingAt() ? town.end() : matcher.end();
      String rest = line.upper().substring(Math.min(end, cell.end()), cell.end());
      if (!town.lookingAt() && rest.length() < 60 && isPlace(rest)) {
        end = cell.end();
      }
      String left = line.upper().substring(cell.start(), matcher.start());
      boolean place = left.length() < 50 && isPlace(left) && left.chars().noneMatch(c -> c == ':');
      findings.add(Kind.ADDRESS, line, place ? cell.start() : matcher.start(), end);
      besides(line, end, findings);
    }
    return found;
  }

  /// Town and state in cells of their own behind the postal code.
  private static void besides(TextLine line, int end, Findings findings) {
    int next = end;
    for (int i = 0; i < 2 && next + 1 < line.text().length(); i++) {
      Range cell = line.cellAt(next + 1);
      String text = line.upper(cell);
      if (line.text().charAt(next) != '\t'
          || !text.matches("[\\p{L} .'/-]{2,40}")
          || !isPlace(text)) {
        return;
      }
      findings.add(Kind.ADDRESS, line, cell.start(), cell.end());
      next = cell.end();
    }
  }

  /// Flat and quarter on lines of their own between street and postal code.
  private static void inside(TextLine line, Findings findings) {
    for (Range cell : line.cells()) {
      String text = line.upper(cell);
      boolean words = cell.start() == 0 && text.matches("[\\p{L} .'-]{3,40}") && isPlace(text);
      if (cell.length() < 50
          && !line.isRow(cell.start())
          && (words || INSIDE.matcher(text).matches())) {
        findings.add(Kind.ADDRESS, line, cell.start(), cell.end());
      }
    }
  }

  /// Town and state, the whole of a cell, on the lines below.
  private static void towns(List<TextLine> lines, int from, Findings findings) {
    for (int i = from; i < Math.min(lines.size(), from + 4); i++) {
      TextLine line = lines.get(i);
      for (Range cell : line.cells()) {
        String text = line.upper(cell);
        if (cell.length() < 50
            && !line.isRow(cell.start())
            && TOWN.matcher(text).matches()
            && isPlace(text)) {
          findings.add(Kind.ADDRESS, line, cell.start(), cell.end());
        }
      }
    }
  }
}
