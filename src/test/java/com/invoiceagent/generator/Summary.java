package com.invoiceagent.generator;

import com.invoiceagent.generator.FrontPage.Field;
import com.invoiceagent.generator.InvoiceModel.Nature;
import com.invoiceagent.generator.InvoiceModel.Payment;
import com.invoiceagent.generator.InvoiceModel.Row;
import com.invoiceagent.generator.Looks.PaymentPlace;
import com.invoiceagent.generator.Looks.PreviousPlace;
import com.invoiceagent.generator.Looks.SummaryStyle;
import com.invoiceagent.generator.Sheet.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Prints the sums of the invoice.
final class Summary {

  private final Traits traits;
  private final Sheet sheet;
  private final InvoiceModel model;
  private final Wording words;
  private final Style text;
  private final Formats formats;
  private final Rng rng;
  private final boolean signs;

  Summary(Traits traits, long seed, Sheet sheet, InvoiceModel model, Wording words, Style text) {
    this.traits = traits;
    this.sheet = sheet;
    this.model = model;
    this.words = words;
    this.text = text;
    this.formats = new Formats(traits, seed);
    this.rng = Rng.of(seed, "summary");
    this.signs = rng.chance(70);
  }

  static float height(Traits traits, InvoiceModel model, Style text) {
    int lines = 7 + (traits.is(PaymentPlace.SUMMARY) ? model.payments().size() : 0);
    return traits.is(SummaryStyle.ABSENT) ? 0 : lines * text.size() * 1.6f;
  }

  void print(int page, float top) {
    List<Field> fields = fields();
    switch (traits.get(SummaryStyle.class)) {
      case ABSENT -> {}
      case LINES, MARKED -> lines(page, top, fields, Flow.MARGIN + rng.between(180, 240));
      case ABOVE -> above(page, top, fields);
      case BESIDE_LIMITS -> {
        float middle = sheet.pageWidth() / 2;
        lines(page, top, fields, middle - 16);
        limits(page, top + rng.pick(0f, 0f, 4f), middle);
      }
    }
  }

  private List<Field> fields() {
    boolean marked = traits.is(SummaryStyle.MARKED);
    List<Field> fields = new ArrayList<>();
    if (traits.is(PreviousPlace.SUMMARY)) {
      String mark = marked ? "(+) " : "";
      fields.add(new Field(mark + words.previous(), formats.amount(model.previous())));
    }
    if (traits.is(PaymentPlace.SUMMARY)) {
      for (Payment payment : model.payments()) {
        String date = "%td/%<tm/%<tY".formatted(payment.date());
        fields.add(
            new Field(
                (marked ? "(-) " : "") + "Pagamento efetuado em " + date, minus(payment.cents())));
      }
    } else {
      fields.add(new Field((marked ? "(-) " : "") + words.paid(), minus(model.paid())));
    }
    long charged = sum(row -> !row.credit() && isCharge(row));
    String plus = marked ? "(+) " : "";
    fields.add(new Field(plus + words.bought(), formats.amount(model.debits() - charged)));
    if (charged > 0) {
      fields.add(new Field(plus + words.charged(), formats.amount(charged)));
    }
    if (model.credits() > 0) {
      fields.add(new Field((marked ? "(-) " : "") + words.credited(), minus(model.credits())));
    }
    fields.add(new Field((marked ? "(=) " : "") + words.total(), formats.amount(model.total())));
    return fields;
  }

  private static boolean isCharge(Row row) {
    return row.nature() == Nature.CHARGE || row.nature() == Nature.IOF;
  }

  private long sum(Predicate<Row> which) {
    return model.rows().stream().filter(which).mapToLong(Row::cents).sum();
  }

  private String minus(long cents) {
    return formats.amount(signs ? -cents : cents);
  }

  private void lines(int page, float top, List<Field> fields, float x1) {
    float y = top;
    sheet.text(page, Flow.MARGIN, y, words.summaryHeading(), new Style(text.size(), true));
    float edge = x1;
    for (Field field : fields) {
      float label = Flow.MARGIN + sheet.width(field.label(), text) + 10;
      edge = Math.max(edge, label + sheet.width(field.value(), text));
    }
    for (Field field : fields) {
      y += text.size() * 1.6f;
      sheet.text(page, Flow.MARGIN, y, field.label(), text);
      sheet.right(page, edge, y, field.value(), text);
    }
  }

  private void limits(int page, float top, float middle) {
    Style style = new Style(Math.min(8, text.size()), false);
    String[] labels = {
      "Limite de crédito", "Limite utilizado", "Limite disponível", "Limite para saque"
    };
    float x = middle + 24;
    for (int i = 0; i < labels.length; i++) {
      float y = top + (i + 1) * text.size() * 1.6f;
      sheet.text(page, x, y, labels[i], style);
      String value = formats.amount(rng.between(2, 60) * 25_000L);
      sheet.right(page, sheet.pageWidth() - Flow.MARGIN, y, value, style);
    }
  }

  private void above(int page, float top, List<Field> fields) {
    int perLine = sheet.pageWidth() < 400 ? 2 : 3;
    float width = (sheet.pageWidth() - 2 * Flow.MARGIN) / perLine;
    Style label = new Style(Math.min(7, text.size()), false);
    for (int i = 0; i < fields.size(); i++) {
      float x = Flow.MARGIN + i % perLine * width;
      int line = i / perLine;
      float y = top + line * text.size() * 3.4f;
      sheet.text(page, x, y, fields.get(i).label(), label);
      sheet.text(page, x, y + text.size() * 1.35f, fields.get(i).value(), text);
    }
  }
}
