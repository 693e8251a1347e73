package com.invoiceagent.privacy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Branch, account, contract and customer numbers after or below the word that announces them, and
/// whatever number is too long to be anything else than somebody's.
final class Accounts implements Finder {

  private static final String LABEL =
      "(?<![A-Z])(?:AGENCIA|AG|CONTA(?: ?-? ?(?:CORRENTE|CARTAO|POUPANCA|DIGITAL|DE PAGAMENTO))?"
          + "|C/C|CC|C\\.C|CONTRATO|MATRICULA|NOSSO NUMERO|SEU NUMERO|PROPOSTA|CONVENIO|COOPERATIVA"
          + "|COD(?:IGO|\\.)? (?:DO |DE )?CLIENTE|CLIENTE|RG|IDENTIDADE"
          + "|(?:N|NO|NR|NRO|NUM|NUMERO)[.\u00ba\u00b0O]? ?(?:D[AO] )?"
          + "(?:CONTA|CONTRATO|CLIENTE|DOCUMENTO|PROPOSTA|FATURA|REFERENCIA))"
          + "(?: ?(?:N|NO|NR|NRO|NUM|NUMERO))?[.\u00ba\u00b0]?"
          + "(?: ?/ ?(?:CONTA|C/C|CC|CODIGO DO BENEFICIARIO|COD\\.? BENEFICIARIO))?";
  private static final String VALUE =
      "[\\dX*](?:[\\dX*./-]| (?=\\d)){2,30}[\\dX*](?:-?[A-Z0-9](?![A-Z0-9]))?";

  private static final Pattern AFTER =
      Pattern.compile(LABEL + "[ \t:.\u00ba\u00b0#-]{0,4}(?<![\\dA-Z])(" + VALUE + ")(?!\\d|,\\d)");
  private static final Pattern ALONE = Pattern.compile("(?:" + LABEL + "[ :]{0,2}){1,2}");
  private static final Pattern NUMBER = Pattern.compile("[\\dX*][\\dX*./ -]{2,30}[\\dX*P]?");

  private static final Pattern LONG = Pattern.compile("(?<![\\d.,])\\d{11,}+(?!,\\d)");
  private static final Pattern CELL = Pattern.compile("[A-Z]{0,2}\\d{9,}+[A-Z]?");

  @Override
  public void find(List<TextLine> lines, Findings findings) {
    for (TextLine line : lines) {
      after(line, findings);
      Matcher number = LONG.matcher(line.text());
      while (number.find()) {
        findings.add(Kind.ACCOUNT, line, number.start(), number.end());
      }
      for (TextLine.Range cell : line.cells()) {
        String text = line.upper(cell);
        if (CELL.matcher(text).matches()) {
          findings.add(Kind.ACCOUNT, line, cell.start(), cell.end());
        } else if (cell.length() < 60
            && line.number() + 1 < lines.size()
            && ALONE.matcher(text).matches()) {
          below(lines.get(line.number() + 1), findings);
        }
      }
    }
  }

  private static void after(TextLine line, Findings findings) {
    Matcher matcher = AFTER.matcher(line.upper());
    while (matcher.find()) {
      if (Digits.of(matcher.group(1)).length() >= 3) {
        findings.add(Kind.ACCOUNT, line, matcher.start(1), matcher.end(1));
      }
    }
  }

  /// Columns rarely line up cell by cell, so every bare number below the label counts.
  private static void below(TextLine line, Findings findings) {
    for (TextLine.Range cell : line.cells()) {
      if (NUMBER.matcher(line.upper(cell)).matches()
          && Digits.of(line.upper(cell)).length() >= 4
          && !line.isRow(cell.start())) {
        findings.add(Kind.ACCOUNT, line, cell.start(), cell.end());
      }
    }
  }
}
