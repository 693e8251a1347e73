package com.invoiceagent.reading.label;

import com.invoiceagent.reading.text.Boleto;
import com.invoiceagent.reading.text.DateToken;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the due date and the closing date among the labelled dates.
///
/// @param due when the invoice must be paid; null when the page does not say
/// @param closing the day it was closed or issued; null when the page does not say
public record InvoiceDates(@Nullable LocalDate due, @Nullable LocalDate closing) {

  /// An invoice is due at most so many days after its closing.
  private static final int LONGEST_WAIT = 45;

  private static final String[] NEITHER = {
    "PROXIM", "PREVISAO", "PREVISTA", "LIMITE", "MELHOR", "VALIDADE", "POSTAGEM", "NASCIMENTO"
  };

  /// Weighs all labelled dates.
  public static InvoiceDates of(
      List<Labelled<DateToken>> dates, List<Boleto> boletos, @Nullable LocalDate anyFullDate) {
    LocalDate due = due(dates, boletos, anyFullDate);
    return new InvoiceDates(due, closing(dates, due));
  }

  private static @Nullable LocalDate due(
      List<Labelled<DateToken>> dates, List<Boleto> boletos, @Nullable LocalDate near) {
    Votes<LocalDate> votes = new Votes<>();
    for (Boleto boleto : boletos) {
      if (boleto.dueDate() != null) {
        votes.add(boleto.dueDate(), "BOLETO", 8);
        near = boleto.dueDate();
      }
    }
    for (Labelled<DateToken> date : dates) {
      LocalDate value = date.value().full();
      boolean whole = value != null;
      if (value == null && near != null) {
        value = date.value().nearestTo(near);
      }
      int weight = dueWeight(date.label());
      if (value != null && weight > 0) {
        votes.add(value, date.label().squashed(), whole ? weight : weight / 2);
      }
    }
    List<LocalDate> ranked = votes.ranked();
    return ranked.isEmpty() ? null : ranked.getFirst();
  }

  private static int dueWeight(Label label) {
    if ((label.hasAny(NEITHER) && !label.hasAny("VENCIMENTO"))
        || label.hasAny("PROXIM", "DOCUMENTO", "PROCESSAMENTO", "FECHAMENTO", "EMISSAO")) {
      return 0;
    }
    if (label.squashed().length() > 60) {
      return 0;
    }
    if (label.hasAny("VENCIMENTO", "VENCEEM", "VENCTO", "PAGUEATE", "PAGARATE", "PAGAMENTOATE")) {
      return label.above() ? 4 : 8;
    }
    return label.squashed().equals("FATURA") ? 5 : 0; // "FATURA 12 JAN 2025" in a page header
  }

  private static @Nullable LocalDate closing(
      List<Labelled<DateToken>> dates, @Nullable LocalDate due) {
    Votes<LocalDate> votes = new Votes<>();
    for (Labelled<DateToken> date : dates) {
      int weight = closingWeight(date.label());
      if (weight == 0) {
        continue;
      }
      LocalDate value = date.value().full();
      if (value == null && due != null) {
        value = date.value().latestNotAfter(due);
      }
      if (value != null && fits(value, due)) {
        votes.add(value, "TIER", weight);
      }
    }
    List<LocalDate> ranked = votes.ranked();
    return ranked.isEmpty() ? null : ranked.getFirst();
  }

  private static boolean fits(LocalDate closing, @Nullable LocalDate due) {
    return due == null || (closing.isBefore(due) && !closing.plusDays(LONGEST_WAIT).isBefore(due));
  }

  /// Tiers so far apart that a lower one decides only where no higher one speaks.
  private static int closingWeight(Label label) {
    if (label.hasAny(NEITHER) && !label.hasAny("FECHOUEM", "FECHADAEM", "DESTAFATURA")) {
      return 0;
    }
    if (label.hasAny(
        "FECHADAEM",
        "FECHOUEM",
        "FECHAMENTODESTAFATURA",
        "DATADEFECHAMENTO",
        "DATADECORTE",
        "DATADOCORTE",
        "FECHAMENTODAFATURA")) {
      return 10_000;
    }
    if (label.hasAny("STATEMENTDATE", "CLOSINGDATE")
        || label.squashed().endsWith("FECHAMENTO")
        || label.squashed().endsWith("FECHAMENTOEM")) {
      return 8_000;
    }
    if (label.hasAny("EMISSAO", "EMITIDAEM")) {
      return 5_000;
    }
    if (label.hasAny("REALIZADOSATE", "REALIZADASATE", "FEITASATE", "APROVADASATE")) {
      return 3_000;
    }
    if (label.hasAny("DISPONIVELEM")) {
      return 900;
    }
    if (label.squashed().matches(".*(DEMONSTRATIVO|TRANSACOESDE|PERIODO).*(A|ATE)")
        && !label.hasAny("PONTOS", "ENCARGOS", "JUROS")) {
      return 2_000;
    }
    if (label.hasAny("DATADOPROCESSAMENTO", "DATADEPROCESSAMENTO", "DATAPROCESSAMENTO")) {
      return 500;
    }
    if (label.hasAny("DATADODOCUMENTO", "DATADOCUMENTO")) {
      return 400;
    }
    return label.squashed().equals("EM") ? 300 : 0; // limits "em 28/07", as of the closing
  }
}
