package com.invoiceagent.generator;

import com.invoiceagent.generator.Grid.Slot;
import com.invoiceagent.generator.InvoiceModel.Card;
import com.invoiceagent.generator.InvoiceModel.Row;
import com.invoiceagent.generator.Looks.CardPlace;
import com.invoiceagent.generator.Looks.FutureList;
import com.invoiceagent.generator.Looks.InfoBox;
import com.invoiceagent.generator.Looks.PaymentPlace;
import com.invoiceagent.generator.Looks.PreviousPlace;
import com.invoiceagent.generator.Looks.Subtotals;
import com.invoiceagent.generator.Looks.TableHeader;
import com.invoiceagent.generator.Sheet.Style;
import java.util.ArrayList;
import java.util.List;

/// Prints the rows in their blocks, and the lists that look like them.
final class Details {

  private final Traits traits;
  private final long seed;
  private final Sheet sheet;
  private final Flow flow;
  private final Grid grid;
  private final Style style;
  private final Style heading;
  private final InvoiceModel model;
  private final Wording words;
  private final RowPrinter rows;
  private final Formats formats;
  private final TableTitles titles;
  private final List<Expected.Row> expected = new ArrayList<>();
  private boolean previousDue;
  private boolean paymentsDue;

  Details(
      Traits traits,
      long seed,
      Sheet sheet,
      Flow flow,
      Grid grid,
      Style style,
      InvoiceModel model,
      Wording words,
      RowPrinter rows) {
    this.traits = traits;
    this.seed = seed;
    this.sheet = sheet;
    this.flow = flow;
    this.grid = grid;
    this.style = style;
    this.heading = new Style(Math.min(12, style.size() + 1), true);
    this.model = model;
    this.words = words;
    this.rows = rows;
    this.formats = new Formats(traits, seed);
    this.titles = new TableTitles(traits, seed);
  }

  /// Prints all blocks.
  List<Expected.Row> print() {
    if (traits.is(InfoBox.BESIDE)) {
      float x = flow.x1() + 20;
      new Boxes(traits, seed, sheet, model, style).beside(flow.page(), x, flow.y());
    }
    if (traits.is(TableHeader.REPEATED)) {
      flow.onColumn(this::header);
    }
    if (traits.is(FutureList.BEFORE)) {
      future();
    }
    previousDue = traits.is(PreviousPlace.FIRST_ROW) && model.previous() != 0;
    paymentsDue = traits.is(PaymentPlace.ROWS);
    if (traits.is(PaymentPlace.SECTION) && !model.payments().isEmpty()) {
      payments();
    }
    for (Blocks.Block block : Blocks.of(traits, seed, model, words)) {
      block(block);
    }
    total();
    flow.onColumn(() -> {});
    if (traits.isAny(FutureList.AFTER, FutureList.NEXT_COLUMN, FutureList.SUMS_ONLY)) {
      future();
    }
    return expected;
  }

  private void head(String text, String amount) {
    flow.room(heading.size() * 6 + rows.leading() * 5);
    if (!flow.atTop()) {
      flow.down(heading.size() * 0.8f);
    }
    sheet.text(flow.page(), flow.x(), flow.y(), text, heading);
    if (!amount.isEmpty()) {
      sheet.right(flow.page(), flow.x1(), flow.y(), amount, heading);
    }
    flow.down(heading.size() * 1.7f);
  }

  private void header() {
    for (Slot slot : grid.slots()) {
      String title = titles.of(slot);
      boolean right = slot == Slot.AMOUNT && traits.is(Looks.AmountAlign.RIGHT);
      if (right || slot == Slot.DOLLAR) {
        sheet.right(flow.page(), flow.x() + grid.at(slot).x1(), flow.y(), title, style);
      } else {
        sheet.text(flow.page(), flow.x() + grid.at(slot).x(), flow.y(), title, style);
      }
    }
    flow.down(rows.leading());
  }

  private void sum(String label, long cents) {
    flow.room(rows.leading());
    Style bold = new Style(style.size(), true);
    sheet.text(flow.page(), flow.x(), flow.y(), label, bold);
    sheet.right(flow.page(), flow.x1(), flow.y(), formats.amount(cents), bold);
    flow.down(rows.leading() * 1.3f);
  }

  private void payments() {
    boolean above = traits.is(Subtotals.ABOVE);
    head(words.paymentsHeading(), above ? formats.amount(-model.paid()) : "");
    tableHeader();
    previous();
    paymentRows();
    if (traits.is(Subtotals.SECTIONS)) {
      sum(words.subtotal(), -model.paid());
    }
  }

  private void tableHeader() {
    if (!traits.is(TableHeader.ABSENT)) {
      flow.room(rows.leading() * 3);
      header();
    }
  }

  private void previous() {
    if (previousDue) {
      boolean dated = Rng.of(seed, "previous row").chance(40);
      rows.previous(
          words.previousRow(), dated ? model.closing().minusMonths(1) : null, model.previous());
    }
    previousDue = false;
  }

  private void paymentRows() {
    model.payments().forEach(rows::print);
    paymentsDue = false;
  }

  private void block(Blocks.Block block) {
    if (block.card() != null) {
      cardHead(block.card(), block.cardSum());
    }
    if (!block.heading().isEmpty()) {
      boolean above = traits.is(Subtotals.ABOVE) && block.card() == null;
      head(block.heading(), above ? formats.amount(block.sum()) : "");
    }
    tableHeader();
    previous();
    if (paymentsDue) {
      paymentRows();
    }
    for (Row row : block.rows()) {
      expected.add(rows.print(row));
    }
    if (traits.is(Subtotals.SECTIONS) && !block.heading().isEmpty()) {
      sum(words.subtotal(), block.sum());
    }
    if (block.endOf() != null && traits.is(Subtotals.BELOW)) {
      sum(Wording.fill(words.cardTotal(), block.endOf()), block.cardSum());
    }
  }

  private void cardHead(Card card, long sum) {
    if (traits.is(CardPlace.HEADING)) {
      boolean above = traits.is(Subtotals.ABOVE);
      head(Wording.fill(words.cardHeading(), card), above ? formats.amount(sum) : "");
    }
  }

  private void total() {
    if (Rng.of(seed, "table total").chance(40)) {
      sum(words.tableTotal(), model.total());
    }
  }

  private void future() {
    if (traits.is(FutureList.NEXT_COLUMN)) {
      flow.next();
    }
    List<Row> next = new ArrayList<>();
    for (Row row : model.rows()) {
      if (row.isParcel() && row.current() < row.count()) {
        next.add(Blocks.following(row));
      }
    }
    if (next.isEmpty()) {
      return;
    }
    head(words.futureHeading(), "");
    if (!traits.is(FutureList.SUMS_ONLY)) {
      tableHeader();
      next.forEach(rows::print);
    }
    long sum = next.stream().mapToLong(Row::cents).sum();
    sum("Próxima fatura", sum);
    sum("Demais faturas", sum * 3);
    sum("Total para próximas faturas", sum * 4);
  }
}
