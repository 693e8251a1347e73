package com.invoiceagent.generator;

import com.invoiceagent.generator.Looks.BoletoPlace;
import com.invoiceagent.generator.Looks.FieldStyle;
import com.invoiceagent.generator.Looks.Furniture;
import com.invoiceagent.generator.Looks.Offers;
import com.invoiceagent.generator.Looks.Start;
import com.invoiceagent.generator.Sheet.Style;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Prints what stands before the rows, on every page, and after them.
final class FrontPage {

  /// A label and its value.
  record Field(String label, String value) {}

  private final Traits traits;
  private final long seed;
  private final Sheet sheet;
  private final InvoiceModel model;
  private final Wording words;
  private final Formats formats;
  private final Style text;
  private final Style small = new Style(7, false);
  private int page;
  private float y = 50;

  FrontPage(Traits traits, long seed, Sheet sheet, InvoiceModel model, Wording words) {
    this.traits = traits;
    this.seed = seed;
    this.sheet = sheet;
    this.model = model;
    this.words = words;
    this.formats = new Formats(traits, seed);
    this.text = new Style(Rng.of(seed, "front").pick(8f, 9f, 10f), false);
  }

  /// Prints the front page.
  ///
  /// @return where the rows begin, on the last page of the sheet
  float print() {
    page = sheet.addPage();
    repeat(page);
    y = 66;
    put(words.issuer().replaceFirst(" -? ?CNPJ.*", ""), new Style(14, true));
    put(model.cards().getFirst().holder(), text);
    y += 8;
    fields();
    y += 10;
    new Summary(traits, seed, sheet, model, words, text).print(page, y);
    y += Summary.height(traits, model, text);
    if (traits.is(Offers.BEFORE)) {
      y = new Boxes(traits, seed, sheet, model, text).offers(page, y + 14);
    }
    if (traits.is(BoletoPlace.FIRST_PAGE)) {
      boleto(sheet.pageHeight() - 130);
    }
    boolean crowded = y > sheet.pageHeight() * 0.6f;
    if (crowded || traits.isAny(Start.NEW_PAGE, BoletoPlace.FIRST_PAGE)) {
      page = sheet.addPage();
      repeat(page);
      return 64;
    }
    return y + 24;
  }

  private void put(String line, Style style) {
    sheet.text(page, Flow.MARGIN, y, line, style);
    y += style.size() * 1.6f;
  }

  private void fields() {
    Rng rng = Rng.of(seed, "fields");
    List<Field> fields = new ArrayList<>();
    fields.add(new Field(words.due(), formats.headerDate(model.due())));
    fields.add(new Field(words.total(), formats.amount(model.total())));
    fields.add(new Field(words.closing(), formats.headerDate(model.closing())));
    long minimum = Math.max(0, model.total() * 15 / 100);
    fields.add(new Field("Pagamento mínimo", formats.amount(minimum)));
    fields.add(new Field("Limite total", formats.amount(rng.between(1, 40) * 50_000L)));
    if (rng.chance(50)) {
      LocalDate next = model.closing().plusMonths(1);
      String label =
          rng.pick(
              "Fechamento da próxima fatura",
              "Melhor dia de compra",
              "Previsão do próximo fechamento");
      fields.add(new Field(label, formats.headerDate(next)));
    }
    switch (traits.get(FieldStyle.class)) {
      case LINES -> lines(fields, rng);
      case ABOVE -> above(fields, rng);
      case SENTENCE -> sentence(rng, fields);
    }
  }

  private void lines(List<Field> fields, Rng rng) {
    boolean tight = rng.chance(50);
    for (Field field : fields) {
      sheet.text(page, Flow.MARGIN, y, field.label(), text);
      float after = sheet.width(field.label() + "  ", text);
      sheet.text(page, Flow.MARGIN + (tight ? after : 190), y, field.value(), text);
      y += text.size() * 1.6f;
    }
  }

  private void above(List<Field> fields, Rng rng) {
    int perLine = sheet.pageWidth() < 400 ? 2 : rng.between(3, 4);
    float width = (sheet.pageWidth() - 2 * Flow.MARGIN) / perLine;
    float drop = rng.pick(10f, 13f, 16f);
    for (int i = 0; i < fields.size(); i++) {
      float x = Flow.MARGIN + i % perLine * width;
      Style label = new Style(Math.min(7, text.size()), false);
      sheet.text(page, x, y, fields.get(i).label(), label);
      sheet.text(page, x, y + drop, fields.get(i).value(), text);
      if (i % perLine == perLine - 1 || i == fields.size() - 1) {
        y += drop + text.size() * 2;
      }
    }
  }

  private void sentence(Rng rng, List<Field> fields) {
    String due = formats.headerDate(model.due());
    String total = formats.amount(model.total());
    put(
        rng.pick(
                "Sua fatura fechou em %s e vence em %s",
                "Fatura fechada em %s com vencimento em %s", "Fechamento: %s | Vencimento: %s")
            .formatted(formats.headerDate(model.closing()), due),
        text);
    put(
        rng.pick("O total da sua fatura é: %s", "no valor de %s", "Total da fatura: %s")
            .formatted(total),
        text);
    lines(fields.subList(3, fields.size()), rng);
  }

  /// Prints what every page shows.
  void repeat(int number) {
    float right = sheet.pageWidth() - Flow.MARGIN;
    if (traits.is(Furniture.HEADER)) {
      String due = formats.headerDate(model.due());
      sheet.text(number, Flow.MARGIN, 30, "Vencimento " + due, small);
      sheet.right(number, right, 30, "Valor da fatura " + formats.amount(model.total()), small);
      String card = "Cartão final " + model.cards().getFirst().last4();
      sheet.text(number, Flow.MARGIN, 40, card, small);
    }
    if (traits.isAny(Looks.CardPlace.PAGE_HEADER)) {
      sheet.right(number, right, 48, "Cartão final " + model.cards().getFirst().last4(), small);
    }
  }

  /// Prints the ends of all pages and what follows the rows.
  void finish(int last) {
    if (traits.is(Offers.AFTER)) {
      page = sheet.addPage();
      repeat(page);
      new Boxes(traits, seed, sheet, model, text).offers(page, 70);
    }
    if (traits.is(BoletoPlace.LAST_PAGE)) {
      page = sheet.pages() > last ? sheet.pages() : sheet.addPage();
      boleto(sheet.pageHeight() - 160);
    }
    for (int number = 1; number <= sheet.pages(); number++) {
      float bottom = sheet.pageHeight() - 24;
      sheet.text(number, Flow.MARGIN, bottom, number + "/" + sheet.pages(), small);
      if (number == 1 || traits.is(Furniture.FOOTER)) {
        sheet.text(number, Flow.MARGIN + 40, bottom, words.issuer(), small);
      }
    }
  }

  private void boleto(float top) {
    String digits =
        Digitable.line(words.bank(), model.due(), model.total(), Rng.of(seed, "boleto"));
    sheet.text(page, Flow.MARGIN, top, words.bank() + "-7   " + digits, small);
    String[] labels = {"Vencimento", "Valor do documento", "Data do documento"};
    String[] values = {
      "%td/%<tm/%<tY".formatted(model.due()),
      Formats.number(model.total()),
      "%td/%<tm/%<tY".formatted(model.closing())
    };
    for (int i = 0; i < labels.length; i++) {
      float x = Flow.MARGIN + i * 90;
      sheet.text(page, x, top + 16, labels[i], new Style(6, false));
      sheet.text(page, x, top + 25, values[i], small);
    }
    String payer = "Pagador: " + model.cards().getFirst().holder() + " - CPF ***.123.456-**";
    sheet.text(page, Flow.MARGIN, top + 42, payer, small);
    String hint = "Pague em qualquer banco: Itaú, Bradesco, Nubank ou Caixa.";
    sheet.text(page, Flow.MARGIN, top + 54, hint, small);
  }
}
