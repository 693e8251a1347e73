package com.invoiceagent.reading;

import com.invoiceagent.reading.layout.Cell;
import com.invoiceagent.reading.layout.FlowLine;
import com.invoiceagent.reading.layout.Line;
import com.invoiceagent.reading.layout.PageLayout;
import com.invoiceagent.reading.text.Fold;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells a card invoice from other documents with dates and amounts: account statements, bills of
/// utilities, boletos.
final class CardInvoice {

  private static final int ENOUGH = 7;

  private record Mark(Pattern pattern, int weight) {
    Mark(String regex, int weight) {
      this(Pattern.compile(regex), weight);
    }
  }

  private static final List<Mark> MARKS =
      List.of(
          new Mark("FATURA|EXTRATOD[EO]CARTAO", 2),
          new Mark("FATURAANTERIOR|FATURADO(SEU)?CARTAO|CARTAODECREDITO|FATURAMENSAL", 1),
          new Mark("PAGAMENTOMINIMO|MINIMOPARANAO|VALORMINIMO", 2),
          new Mark("CARTAO|CARTOES|VISA|MASTERCARD|AMEX|HIPERCARD", 1),
          new Mark("LIMITE(TOTAL|DECREDITO|DISPONIVEL|PARASAQUE|DESAQUE|DECOMPRAS)", 2),
          new Mark("MELHOR(DIA|DATA)(DE|PARAA?)COMPRA|ROTATIVO", 1),
          new Mark("FECHAMENTO|FECHADA|FECHOUEM|PROXIMASFATURAS", 1),
          new Mark("LANCAMENTOS|TRANSACOES|COMPRAS|DESPESAS|MOVIMENTACOES|DEMONSTRATIVO", 1),
          new Mark(
              "EXTRATODECONTA|EXTRATOCONTACORRENTE|EXTRATOBANCARIO|SALDODODIA|SALDOEMCONTA"
                  + "|EXTRATOCONSOLIDADO|SALDODISPONIVELPARASAQUE|TOTALDE(ENTRADAS|SAIDAS)"
                  + "|SALDOFINALDOPERIODO",
              -4),
          new Mark("CONSUMOKWH|ENERGIAELETRICA|CONTADELUZ|CONTADEAGUA|LEITURAATUAL", -4),
          new Mark("(PAGO|PAGUE|COBRADO)(COM|NO|POR)(O|SEU)?CARTAO|FORMADEPAGAMENTOCARTAO", -3),
          new Mark("TELECOMUNICACOES|DETALHAMENTODELIGACOES|FRANQUIADEDADOS", -4));

  private CardInvoice() {}

  /// Whether the words of the pages speak of a card invoice.
  static boolean looksLikeOne(List<PageLayout> pages) {
    List<String> texts = new ArrayList<>();
    boolean rows = false;
    boolean cards = false;
    for (PageLayout page : pages) {
      Set<Cell> ofRows = cellsOfRows(page);
      rows |= !ofRows.isEmpty();
      for (Line line : page.lines()) {
        texts.add(squashed(line, ofRows));
        cards |= CardNumbers.find(line.text()) != null;
      }
    }
    int weight = (rows ? 1 : 0) + (cards ? 1 : 0);
    for (Mark mark : MARKS) {
      if (texts.stream().anyMatch(text -> mark.pattern().matcher(text).find())) {
        weight += mark.weight();
      }
    }
    return weight >= ENOUGH;
  }

  /// What somebody paid for says nothing about the document: an invoice holds bills of utilities,
  /// an account statement payments of invoices.
  private static Set<Cell> cellsOfRows(PageLayout page) {
    Set<Cell> cells = Collections.newSetFromMap(new IdentityHashMap<>());
    for (List<FlowLine> strip : page.strips()) {
      for (FlowLine line : strip) {
        if (line.rowStart() != null) {
          cells.addAll(line.cells());
        }
      }
    }
    return cells;
  }

  private static String squashed(Line line, Set<Cell> without) {
    StringBuilder text = new StringBuilder();
    for (Cell cell : line.cells()) {
      if (!without.contains(cell)) {
        text.append(cell.text());
      }
    }
    return Fold.squash(text.toString());
  }
}
