package com.invoiceagent.generator;

import com.invoiceagent.generator.Looks.Columns;
import com.invoiceagent.generator.Looks.InfoBox;
import com.invoiceagent.generator.Sheet.Style;
import java.util.List;

/// Prints an invoice in a layout.
final class Composer {

  private static final List<Float> SIZES = List.of(12f, 10f, 9f, 8f, 7f, 6f, 5.5f, 5f);

  private Composer() {}

  /// The invoice that the seed draws.
  static Printed print(long seed) {
    return print(Traits.draw(seed), seed);
  }

  /// The invoice that the seed draws, with other traits.
  static Printed print(Traits traits, long seed) {
    InvoiceModel model = Places.fill(ModelMaker.make(traits, seed), seed);
    Traits shown = Fitting.of(traits, model);
    try (Sheet sheet = new Sheet(shown, seed)) {
      return print(shown, seed, model, sheet);
    }
  }

  private static Printed print(Traits traits, long seed, InvoiceModel model, Sheet sheet) {
    int columns = traits.is(Columns.ONE) ? 1 : traits.is(Columns.TWO) ? 2 : 3;
    float available = sheet.pageWidth() - 2 * Flow.MARGIN;
    float table = traits.is(InfoBox.BESIDE) ? available * 0.64f : available;
    for (int count = columns; count > 0; count--) {
      float width = Flow.columnWidth(table, count);
      for (float size : SIZES) {
        Style style = new Style(size, false);
        Grid grid = size > wanted(traits) ? null : Grid.of(traits, seed, sheet, style, width);
        if (grid != null) {
          return print(traits, seed, model, sheet, grid, style, count, width);
        }
      }
    }
    throw new IllegalStateException("no room for the table of seed " + seed);
  }

  private static Printed print(
      Traits traits,
      long seed,
      InvoiceModel model,
      Sheet sheet,
      Grid grid,
      Style style,
      int columns,
      float width) {
    Wording words = Wording.draw(traits, seed);
    FrontPage front = new FrontPage(traits, seed, sheet, model, words);
    float top = front.print();
    Flow flow = new Flow(sheet, columns, width, top, front::repeat);
    RowPrinter rows = new RowPrinter(traits, seed, sheet, flow, grid, style, model.cards());
    Details details = new Details(traits, seed, sheet, flow, grid, style, model, words, rows);
    List<Expected.Row> expected = details.print();
    front.finish(flow.page());
    Expected result =
        new Expected(
            traits.get(Looks.Brand.class).name(),
            model.due(),
            model.closing(),
            model.previous(),
            model.total(),
            expected,
            model.payments().stream().map(p -> new Expected.Payment(p.date(), p.cents())).toList(),
            !traits.is(Looks.Glyphs.GLUED));
    return new Printed(sheet.bytes(), result);
  }

  private static float wanted(Traits traits) {
    return switch (traits.get(Looks.TextSize.class)) {
      case PT5 -> 5;
      case PT6 -> 6;
      case PT7 -> 7;
      case PT8 -> 8;
      case PT9 -> 9;
      case PT10 -> 10;
      case PT12 -> 12;
    };
  }
}
