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
/// @param plain the name in upper case without accents
/// @param squashed the name without white space and punctuation either
/// @param card last four digits, of the row or its block, or null
/// @param date the printed date, or null
record Entry(
    Item item,
    Naming naming,
    String plain,
    String squashed,
    @Nullable String card,
    @Nullable DateToken date) {

  static Entry of(Item.Row row, Naming naming) {
    return of(row, naming, naming.card() != null ? naming.card() : row.card(), row.date());
  }

  static Entry of(Item.Loose loose) {
    LooseName name = LooseName.of(loose.label());
    return of(loose, new Naming(name.text(), name.installment(), null, null), loose.card(), null);
  }

  private static Entry of(
      Item item, Naming naming, @Nullable String card, @Nullable DateToken date) {
    String name = naming.name();
    return new Entry(item, naming, Fold.plain(name), Fold.squash(name), card, date);
  }

  /// The same on this date.
  Entry on(DateToken printed) {
    return new Entry(item, naming, plain, squashed, card, printed);
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
