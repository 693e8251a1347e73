package com.invoiceagent.generator;

import com.invoiceagent.generator.Sheet.Style;

/// Prints what stands beside the invoice: offers, rates and limits with their amounts.
final class Boxes {

  private final Sheet sheet;
  private final InvoiceModel model;
  private final Style text;
  private final Formats formats;
  private final Rng rng;

  Boxes(Traits traits, long seed, Sheet sheet, InvoiceModel model, Style text) {
    this.sheet = sheet;
    this.model = model;
    this.text = text;
    this.formats = new Formats(traits, seed);
    this.rng = Rng.of(seed, "boxes");
  }

  /// Plans to pay in instalments.
  ///
  /// @return where they end
  float offers(int page, float top) {
    float y = top;
    String heading =
        rng.pick("Parcelamento da fatura", "Opções de pagamento", "Parcele sua fatura");
    sheet.text(page, Flow.MARGIN, y, heading, new Style(text.size(), true));
    for (int count : new int[] {3, 6, 12}) {
      y += text.size() * 1.6f;
      long rate = model.total() * (100 + 4 * count) / 100 / count;
      String plan =
          rng.pick("%dx de %s", "%d parcelas de %s").formatted(count, formats.amount(rate));
      sheet.text(page, Flow.MARGIN, y, plan, text);
      String whole = "Total a pagar " + formats.amount(rate * count);
      sheet.text(page, Flow.MARGIN + 130, y, whole, text);
    }
    y += text.size() * 2;
    String minimum = "Pagamento mínimo: " + formats.amount(model.total() * 15 / 100);
    sheet.text(page, Flow.MARGIN, y, minimum, text);
    y += text.size() * 1.6f;
    String rest = "Encargos no próximo período: " + formats.amount(model.total() * 12 / 100);
    sheet.text(page, Flow.MARGIN, y, rest, text);
    return y;
  }

  /// A box right of the rows, with baselines of its own.
  void beside(int page, float x, float top) {
    Style small = new Style(7, false);
    float y = top + 3;
    String[] labels = {
      "Limite total",
      "Limite disponível",
      "Juros do rotativo",
      "Multa por atraso",
      "CET ao ano",
      "Encargos máximos"
    };
    sheet.text(page, x, y, rng.pick("Limites e encargos", "Fique atento", "Informações"), small);
    for (int i = 0; i < labels.length; i++) {
      y += 11.3f;
      sheet.text(page, x, y, labels[i], small);
      String rate = Formats.number(rng.between(100, 45_000)) + (i == 3 ? "%" : "% a.m.");
      String value = i < 2 || i == 5 ? formats.amount(rng.between(5_000, 900_000)) : rate;
      sheet.right(page, sheet.pageWidth() - Flow.MARGIN, y, value, small);
    }
  }
}
