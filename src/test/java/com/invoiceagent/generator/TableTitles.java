package com.invoiceagent.generator;

import com.invoiceagent.generator.Grid.Slot;
import java.util.Locale;

/// The titles of the columns.
final class TableTitles {

  private final boolean capitals;
  private final String name;
  private final String amount;

  TableTitles(Traits traits, long seed) {
    Rng rng = Rng.of(seed, "titles");
    this.capitals = rng.chance(40);
    this.name = rng.pick("Descrição", "Estabelecimento", "Histórico", "Lançamento", "Movimentação");
    this.amount =
        traits.is(Looks.AmountMark.COLUMN)
            ? "Valor"
            : rng.pick("Valor", "Valor (R$)", "Valor em R$", "R$", "Valor R$");
  }

  String of(Slot slot) {
    String title =
        switch (slot) {
          case DATE -> "Data";
          case CARD -> "Cartão";
          case NAME -> name;
          case CITY -> "Cidade";
          case CATEGORY -> "Categoria";
          case PARCEL -> "Parcela";
          case DOLLAR -> "US$";
          case CURRENCY -> "";
          case AMOUNT -> amount;
        };
    return capitals ? title.toUpperCase(Locale.ROOT) : title;
  }
}
