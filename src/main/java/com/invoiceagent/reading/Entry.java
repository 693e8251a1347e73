package com.invoiceagent.reading;

import com.invoiceagent.model.Installment;
import com.invoiceagent.model.Money;
import com.invoiceagent.reading.text.DateToken;
import com.invoiceagent.reading.text.Fold;
import com.invoiceagent.reading.text.Sign;
import org.jspecify.annotations.Nullable;

/// A candidate for a transaction or payment: an item with its name, before its sign and part in the
/// invoice are decided.
///
/// @param item where it was found
/// @param naming what its texts say
/// @param plain the name in folded form
/// @param card last four digits, of the row or its block, or null
/// @param date the printed date, or null
record Entry(
    Item item, Naming naming, String plain, @Nullable String card, @Nullable DateToken date) {

  static Entry of(Item.Row row, Naming naming) {
    String card = naming.card() != null ? naming.card() : row.card();
    return new Entry(row, naming, Fold.plain(naming.name()), card, row.date());
  }

  static Entry of(Item.Loose loose) {
    LooseName name = LooseName.of(loose.label());
    Naming naming = new Naming(name.text(), name.installment(), null, null);
    return new Entry(loose, naming, Fold.plain(name.text()), loose.card(), null);
  }

  /// The same on this date.
  Entry on(DateToken printed) {
    return new Entry(item, naming, plain, card, printed);
  }

  Money amount() {
    return item.amount().amount();
  }

  Sign sign() {
    return item.amount().sign();
  }

  Installment installment() {
    return naming.installment();
  }

  boolean isRow() {
    return item instanceof Item.Row;
  }
}
