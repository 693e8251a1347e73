package com.invoiceagent.reading.label;

import com.invoiceagent.model.Money;
import com.invoiceagent.reading.text.AmountToken;
import com.invoiceagent.reading.text.Boleto;
import com.invoiceagent.reading.text.Dates;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the candidates for the invoice's total and for the previous balance.
public final class Totals {

  /// Words that make a label name something else than this invoice's total.
  private static final String[] NOT_TOTAL = {
    "ANTERIOR",
    "PROXIM",
    "MINIM",
    "PARCEL",
    "FINANC",
    "LIMITE",
    "FUTUR",
    "ENTRADA",
    "FINAL",
    "COMPRA",
    "DESPESA",
    "PAGAMENTOS",
    "ENCARGO",
    "SAQUE",
    "CREDITO",
    "LANCAMENTO",
    "GASTO",
    "DEBITO",
    "JUROS",
    "SALDORESTANTE",
    "CARTAO",
    "PONTOS",
    "IOF",
    "PERIODO",
    "FIXAS",
    "CET"
  };

  private static final String[] STRONG = {
    "TOTALDESTAFATURA",
    "TOTALDESSAFATURA",
    "TOTALDASUAFATURA",
    "TOTALDAFATURAATUAL",
    "SALDODESTAFATURA",
    "SALDODAFATURAATUAL",
    "TOTALDAFATURAEMREA",
    "NOVALORDE",
    "NOVALORTOTALDE",
    "TOTALDOVALORDESTAFATURA",
    "VALORDESTAFATURA"
  };

  private static final String[] MEDIUM = {
    "TOTALDAFATURA", "VALORDAFATURA", "TOTALAPAGAR", "VALORTOTAL", "SALDOTOTAL",
    "VALORDODOCUMENTO", "VALORCOBRADO", "PAGAMENTOTOTAL", "VALORAPAGAR", "VALORFATURA",
    "TOTALFATURA", "TOTALDODOCUMENTO", "PAGAMENTOTOTALDAFATURA", "SALDOATUAL"
  };

  private static final int STRONG_WEIGHT = 10;
  private static final int MEDIUM_WEIGHT = 5;
  private static final int BOLETO_WEIGHT = 14;

  private final List<Money> totals;
  private final List<Money> previous;
  private final Votes<Money> totalVotes = new Votes<>();
  private final Money remainder;
  private final Money advance;

  private Totals(List<Labelled<AmountToken>> amounts, List<Boleto> boletos, int dueMonth) {
    Votes<Money> previousVotes = new Votes<>();
    for (Labelled<AmountToken> amount : amounts) {
      Label label = amount.label();
      int weight = totalWeight(label, dueMonth);
      totalVotes.add(amount.value().signed(), label.squashed(), weight);
      previousVotes.add(amount.value().signed(), label.squashed(), previousWeight(label, dueMonth));
    }
    for (Boleto boleto : boletos) {
      if (!boleto.amount().isZero()) {
        totalVotes.add(boleto.amount(), "BOLETO", BOLETO_WEIGHT);
      }
    }
    totals = totalVotes.ranked();
    previous = previousVotes.ranked();
    remainder = first(amounts, "REMANESCENTEDAFATURAANTERIOR");
    advance = first(amounts, "PAGAMENTOANTECIPADO");
  }

  private static Money first(List<Labelled<AmountToken>> amounts, String words) {
    for (Labelled<AmountToken> amount : amounts) {
      Label label = amount.label();
      if (label.hasAny(words) && !label.above() && label.squashed().length() < 45) {
        return amount.value().amount();
      }
    }
    return Money.ZERO;
  }

  /// Weighs all labelled amounts.
  ///
  /// @param dueMonth 1 to 12, tells "fatura de julho" of the previous month from this one; 0 when
  ///   unknown
  public static Totals of(List<Labelled<AmountToken>> amounts, List<Boleto> boletos, int dueMonth) {
    return new Totals(amounts, boletos, dueMonth);
  }

  /// Candidates for the total that are worth trying, the most likely first; others stand far behind
  /// the first.
  public List<Money> totals() {
    List<Money> plausible = new ArrayList<>();
    for (Money total : totals) {
      if (totalVotes.weight(total) * 5 >= totalVotes.weight(totals.getFirst()) * 4
          && plausible.size() < 3) {
        plausible.add(total);
      }
    }
    return plausible;
  }

  /// Candidates for the previous balance, the most likely first; empty when the page prints none.
  public List<Money> previous() {
    return previous.subList(0, Math.min(3, previous.size()));
  }

  /// What of the previous invoice was left unpaid, as a line of its own says; zero when none does.
  public Money remainder() {
    return remainder;
  }

  /// What was paid of this invoice before its closing, as a line of its own says; zero when none
  /// does.
  public Money advance() {
    return advance;
  }

  /// Whether the label names something that is neither this invoice's total nor the previous
  /// balance: an offer, a limit, a subtotal.
  public static boolean isOther(Label label) {
    return label.offer()
        || label.squashed().length() > 60
        || (label.hasAny(NOT_TOTAL) && !label.hasAny("ANTERIOR"))
        || (label.hasAny("ANTERIOR") && label.hasAny("JUROS", "PAGAMENTO", "FINANC", "PONTOS"));
  }

  private static int totalWeight(Label label, int dueMonth) {
    if (label.offer() || (label.squashed().length() > 60 && !label.hasAny("NOVALOR"))) {
      return 0;
    }
    Boolean current = ofMonth(label, dueMonth);
    if (current != null) {
      return current ? STRONG_WEIGHT : 0;
    }
    if (label.hasAny(NOT_TOTAL)) {
      return 0;
    }
    int weight = 0;
    if (label.hasAny(STRONG)) {
      weight = STRONG_WEIGHT;
    } else if (label.hasAny(MEDIUM)) {
      weight = MEDIUM_WEIGHT;
    } else if (label.squashed().equals("TOTAL")) {
      weight = label.text().contains("=") ? STRONG_WEIGHT : 2;
    }
    return label.above() ? (weight + 1) / 2 : weight;
  }

  private static int previousWeight(Label label, int dueMonth) {
    if (label.above()) {
      return 0;
    }
    Boolean current = ofMonth(label, dueMonth);
    if (current != null) {
      return current ? 0 : STRONG_WEIGHT;
    }
    boolean named =
        label.hasAny("FATURAANTERIOR", "SALDOANTERIOR", "MESANTERIOR")
            && label.squashed().length() < 45;
    if (!named
        || label.hasAny("JUROS", "REMANESCENTE", "ROTATIVO", "PAGAMENTO", "FINANCIADO", "PONTOS")
        || label.text().contains("=")) {
      return 0;
    }
    return label.hasAny("TOTAL", "VALOR") ? STRONG_WEIGHT : MEDIUM_WEIGHT + 3;
  }

  /// For "total da fatura de MONTH": whether MONTH is this invoice's; null for any other label.
  private static @Nullable Boolean ofMonth(Label label, int dueMonth) {
    int at = label.squashed().indexOf("FATURADE");
    if (at < 0 || dueMonth == 0 || !label.hasAny("TOTAL")) {
      return null;
    }
    int month = Dates.month(label.squashed().substring(at + "FATURADE".length()));
    return month == 0 ? null : month == dueMonth;
  }
}
