package com.invoiceagent.generator;

import com.invoiceagent.generator.InvoiceModel.Card;
import com.invoiceagent.generator.InvoiceModel.Nature;
import com.invoiceagent.generator.InvoiceModel.Row;
import com.invoiceagent.generator.Looks.FutureList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Sorts the rows into the blocks in which they are printed.
final class Blocks {

  /// Rows under a heading.
  ///
  /// @param card whose rows begin here
  /// @param endOf whose rows end here
  /// @param cardSum of all rows of that card
  record Block(
      @Nullable Card card, @Nullable Card endOf, String heading, List<Row> rows, long cardSum) {
    long sum() {
      return Blocks.sum(rows);
    }
  }

  private Blocks() {}

  static List<Block> of(Traits traits, long seed, InvoiceModel model, Wording words) {
    List<Block> blocks = new ArrayList<>();
    boolean byCard = traits.isAny(Looks.CardPlace.HEADING, Looks.CardPlace.PAGE_HEADER);
    for (int i = 0; i < (byCard ? model.cards().size() : 1); i++) {
      int card = i;
      List<Row> rows = model.rows().stream().filter(r -> !byCard || r.card() == card).toList();
      if (!rows.isEmpty()) {
        blocks.addAll(ofCard(traits, seed, rows, byCard ? model.cards().get(i) : null, words));
      }
    }
    return blocks;
  }

  private static List<Block> ofCard(
      Traits traits, long seed, List<Row> rows, @Nullable Card card, Wording words) {
    Map<String, List<Row>> groups = groups(traits, seed, rows, words);
    List<Block> blocks = new ArrayList<>();
    int left = groups.size();
    for (Map.Entry<String, List<Row>> group : groups.entrySet()) {
      left--;
      Card first = blocks.isEmpty() ? card : null;
      Card last = left == 0 ? card : null;
      blocks.add(new Block(first, last, group.getKey(), group.getValue(), sum(rows)));
    }
    return blocks;
  }

  private static Map<String, List<Row>> groups(
      Traits traits, long seed, List<Row> rows, Wording words) {
    boolean needed =
        traits.isAny(FutureList.BEFORE, Looks.PaymentPlace.SECTION)
            || !traits.is(Looks.CardPlace.HEADING);
    boolean headed = needed || Rng.of(seed, "headed").chance(60);
    return switch (traits.get(Looks.Grouping.class)) {
      case CARDS -> by(rows, row -> headed ? words.rowsHeading() : "");
      case KINDS -> by(rows, row -> kind(row, words));
      case CATEGORIES ->
          by(rows, row -> row.nature() == Nature.PURCHASE ? row.category() : "Serviços");
    };
  }

  private static String kind(Row row, Wording words) {
    return switch (row.nature()) {
      case ABROAD, IOF -> words.abroadHeading();
      case CHARGE -> words.chargesHeading();
      case PURCHASE, REFUND -> row.isParcel() ? words.parcelsHeading() : words.rowsHeading();
    };
  }

  private static Map<String, List<Row>> by(List<Row> rows, Function<Row, String> heading) {
    Map<String, List<Row>> groups = new LinkedHashMap<>();
    for (Row row : rows) {
      groups.computeIfAbsent(heading.apply(row), any -> new ArrayList<>()).add(row);
    }
    return groups;
  }

  static long sum(List<Row> rows) {
    return rows.stream().mapToLong(Row::signed).sum();
  }

  /// The row's next instalment, as lists of the coming invoices print it.
  static Row following(Row row) {
    return new Row(
        row.nature(),
        row.date(),
        row.dated(),
        row.name(),
        row.city(),
        row.category(),
        row.cents(),
        row.credit(),
        row.current() + 1,
        row.count(),
        row.card(),
        row.abroad());
  }
}
