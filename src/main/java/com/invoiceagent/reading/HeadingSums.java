package com.invoiceagent.reading;

import com.invoiceagent.model.Money;
import java.util.List;
import java.util.regex.Pattern;

/// Tells a heading that prints the sum of its rows, `Encargos e tarifas 205,56`, from a row.
final class HeadingSums {

  private static final Pattern PLURAL =
      Pattern.compile(
          "(TARIFAS|ENCARGOS|TAXAS|JUROS|MULTAS|SEGUROS|ANUIDADES|SERVICOS|IMPOSTOS|IOF|MULTA|E|DE|DO|OUTROS|OUTRAS|PRODUTOS"
              + "|FINANCEIROS)+");

  private static final String CHARGES = "(TARIFAS|ENCARGOS|JUROS|MULTAS?|IOF|TAXAS)";

  /// Several sorts of charges in one amount: a line of the summary, whatever stands below it.
  private static final Pattern SEVERAL = Pattern.compile(CHARGES + "(E?" + CHARGES + ")+");

  private HeadingSums() {}

  /// Whether the label (squashed) sums up charges of several sorts.
  static boolean isSummed(String squashed) {
    return squashed.matches("TARIFAS|ENCARGOS|TAXAS") || SEVERAL.matcher(squashed).matches();
  }

  /// Whether the entry is such a heading: plural words, and the rows below it add up to its amount.
  static boolean isOne(Entry entry, List<Item> items) {
    if (entry.isRow() || !PLURAL.matcher(entry.squashed()).matches()) {
      return false;
    }
    if (SEVERAL.matcher(entry.squashed()).matches()) {
      return true;
    }
    Money sum = Money.ZERO;
    for (Item below : items.subList(items.indexOf(entry.item()) + 1, items.size())) {
      if (below instanceof Item.Subtotal) {
        return false;
      }
      sum = sum.plus(below.amount().signed());
      if (sum.equals(entry.amount())) {
        return true;
      }
    }
    return false;
  }
}
