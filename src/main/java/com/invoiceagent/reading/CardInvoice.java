package com.invoiceagent.reading;

import com.invoiceagent.reading.layout.Line;
import com.invoiceagent.reading.layout.PageLayout;
import com.invoiceagent.reading.text.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Tells a card invoice from other documents with dates and amounts: account statements, bills of
/// utilities, boletos.
final class CardInvoice {

  private static final int ENOUGH = 5;

  private record Mark(Pattern pattern, int weight) {
    Mark(String regex, int weight) {
      this(Pattern.compile(regex), weight);
    }
  }

  private static final List<Mark> MARKS =
      List.of(
          new Mark("FATURA", 2),
          new Mark("FATURAANTERIOR|FATURADO(SEU)?CARTAO|CARTAODECREDITO|FATURAMENSAL", 2),
          new Mark("PAGAMENTOMINIMO|MINIMOPARANAO|VALORMINIMO", 2),
          new Mark("CARTAO|CARTOES|VISA|MASTERCARD|AMEX|HIPERCARD", 1),
          new Mark("LIMITE(TOTAL|DECREDITO|DISPONIVEL|PARASAQUE|DESAQUE|DECOMPRAS)", 1),
          new Mark("MELHOR(DIA|DATA)|ROTATIVO|PROXIMAFATURA|PROXIMASFATURAS", 1),
          new Mark("LANCAMENTOS|TRANSACOES|COMPRAS|DESPESAS|MOVIMENTACOES|DEMONSTRATIVO", 1),
          new Mark(
              "EXTRATODECONTA|EXTRATOCONTACORRENTE|EXTRATOBANCARIO|SALDODODIA|SALDOEMCONTA"
                  + "|EXTRATOCONSOLIDADO|SALDODISPONIVELPARASAQUE",
              -5),
          new Mark("CONSUMOKWH|ENERGIAELETRICA|CONTADELUZ|CONTADEAGUA|LEITURAATUAL", -4));

  private CardInvoice() {}

  /// Whether the words of the pages speak of a card invoice.
  static boolean looksLikeOne(List<PageLayout> pages) {
    List<String> lines = new ArrayList<>();
    for (PageLayout page : pages) {
      for (Line line : page.lines()) {
        lines.add(Fold.squash(line.text()));
      }
    }
    int weight = pages.stream().anyMatch(page -> !page.strips().isEmpty()) ? 1 : 0;
    for (Mark mark : MARKS) {
      if (lines.stream().anyMatch(line -> mark.pattern().matcher(line).find())) {
        weight += mark.weight();
      }
    }
    return weight >= ENOUGH;
  }
}
