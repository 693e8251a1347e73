package com.invoiceagent.generator;

import com.invoiceagent.generator.InvoiceModel.Abroad;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// How this invoice explains foreign purchases.
final class ForeignText {

  private final Traits traits;

  ForeignText(Traits traits) {
    this.traits = traits;
  }

  /// The lines below the row.
  List<String> lines(Abroad abroad, LocalDate date) {
    String price = Formats.number(abroad.cents());
    String dot = String.format(Locale.ROOT, "%d.%02d", abroad.cents() / 100, abroad.cents() % 100);
    String rate = Formats.number(abroad.rate() / 100);
    String fine = rate + String.format(Locale.ROOT, "%02d", abroad.rate() % 100);
    String code = abroad.currency();
    return switch (traits.get(Looks.ForeignNotes.class)) {
      case TWO_LINES -> List.of(code + " " + dot, "Conversão: " + code + " 1 = R$ " + rate);
      case ONE_LINE -> List.of(price + " " + code + " Cotação R$ " + fine);
      case DOLLAR_COLUMN -> List.of();
      case STARS ->
          List.of(
              "*** " + price + " " + abroad.dollarWord(),
              "Cotação do Dólar de %td/%<tm: R$ ".formatted(date) + fine);
      case AFTER_BAR -> List.of(code + " " + price + " | Cotação " + code + ": R$" + rate);
    };
  }
}
