package com.invoiceagent.generator;

import com.invoiceagent.generator.InvoiceModel.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gives merchants their city and category, the same for each of their rows.
final class Places {

  private Places() {}

  static InvoiceModel fill(InvoiceModel model, long seed) {
    Rng rng = Rng.of(seed, "places");
    Map<String, String> cities = new HashMap<>();
    Map<String, String> categories = new HashMap<>();
    List<Row> rows = new ArrayList<>();
    for (Row row : model.rows()) {
      String city = cities.computeIfAbsent(row.name(), any -> rng.pick(Merchants.CITIES));
      String category =
          categories.computeIfAbsent(row.name(), any -> rng.pick(Merchants.CATEGORIES));
      rows.add(
          new Row(
              row.nature(),
              row.date(),
              row.dated(),
              row.name(),
              city,
              category,
              row.cents(),
              row.credit(),
              row.current(),
              row.count(),
              row.card(),
              row.abroad()));
    }
    return new InvoiceModel(
        model.closing(), model.due(), model.previous(), model.payments(), rows, model.cards());
  }
}
