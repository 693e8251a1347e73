package com.invoiceagent.reading;

import com.invoiceagent.reading.layout.Cell;
import com.invoiceagent.reading.layout.FlowLine;
import com.invoiceagent.reading.layout.Line;
import com.invoiceagent.reading.layout.PageLayout;
import com.invoiceagent.reading.text.Fold;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Tells a card invoice from other documents with dates and amounts: account statements, bills of
/// utilities, boletos.
final class CardInvoice {

  private static final int ENOUGH = 7;

  private static final List<Mark> MARKS =
      List.of(
          new Mark(2, "FATURA", "EXTRATODECARTAO", "EXTRATODOCARTAO"),
          new Mark(
              1,
              "FATURAANTERIOR",
              "FATURADOCARTAO",
              "FATURADOSEUCARTAO",
              "CARTAODECREDITO",
              "FATURAMENSAL"),
          new Mark(2, "PAGAMENTOMINIMO", "MINIMOPARANAO", "VALORMINIMO"),
          new Mark(1, "CARTAO", "CARTOES", "VISA", "MASTERCARD", "AMEX", "HIPERCARD"),
          new Mark(
              2,
              "LIMITETOTAL",
              "LIMITEDECREDITO",
              "LIMITEDISPONIVEL",
              "LIMITEPARASAQUE",
              "LIMITEDESAQUE",
              "LIMITEDECOMPRAS"),
          new Mark(1, "ROTATIVO").or("MELHOR", "DIA|DATA", "DE|PARA|PARAA", "COMPRA"),
          new Mark(1, "FECHAMENTO", "FECHADA", "FECHOUEM", "PROXIMASFATURAS"),
          new Mark(
              1,
              "LANCAMENTOS",
              "TRANSACOES",
              "COMPRAS",
              "DESPESAS",
              "MOVIMENTACOES",
              "DEMONSTRATIVO"),
          new Mark(
              -4,
              "EXTRATODECONTA",
              "EXTRATOCONTACORRENTE",
              "EXTRATOBANCARIO",
              "SALDODODIA",
              "SALDOEMCONTA",
              "EXTRATOCONSOLIDADO",
              "SALDODISPONIVELPARASAQUE",
              "TOTALDEENTRADAS",
              "TOTALDESAIDAS",
              "SALDOFINALDOPERIODO"),
          new Mark(
              -4, "CONSUMOKWH", "ENERGIAELETRICA", "CONTADELUZ", "CONTADEAGUA", "LEITURAATUAL"),
          new Mark(-3, "FORMADEPAGAMENTOCARTAO")
              .or("PAGO|PAGUE|COBRADO", "COM|NO|POR", "|O|SEU", "CARTAO"),
          new Mark(-4, "TELECOMUNICACOES", "DETALHAMENTODELIGACOES", "FRANQUIADEDADOS"));

  private CardInvoice() {}

  /// Whether the words of the pages speak of a card invoice.
  static boolean looksLikeOne(List<PageLayout> pages) {
    StringBuilder texts = new StringBuilder();
    boolean rows = false;
    boolean cards = false;
    for (PageLayout page : pages) {
      Set<Cell> ofRows = cellsOfRows(page);
      rows |= !ofRows.isEmpty();
      for (Line line : page.lines()) {
        texts.append(squashed(line, ofRows)).append('\n');
        cards |= CardNumbers.find(line.text()) != null;
      }
    }
    int weight = (rows ? 1 : 0) + (cards ? 1 : 0);
    String text = texts.toString();
    for (Mark mark : MARKS) {
      if (mark.isIn(text)) {
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

  /// Words that say what a document is.
  private record Mark(int weight, List<String> phrases) {
    Mark {
      phrases = List.copyOf(phrases);
    }

    Mark(int weight, String... phrases) {
      this(weight, List.of(phrases));
    }

    /// Also these, one choice out of each part.
    Mark or(String... parts) {
      List<String> made = List.of("");
      for (String part : parts) {
        made =
            made.stream()
                .flatMap(start -> Stream.of(part.split("\\|", -1)).map(start::concat))
                .toList();
      }
      return new Mark(weight, Stream.concat(phrases.stream(), made.stream()).toList());
    }

    boolean isIn(String text) {
      return phrases.stream().anyMatch(text::contains);
    }
  }
}
