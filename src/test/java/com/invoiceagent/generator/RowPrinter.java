package com.invoiceagent.generator;

import com.invoiceagent.generator.Grid.Extent;
import com.invoiceagent.generator.Grid.Slot;
import com.invoiceagent.generator.InvoiceModel.Card;
import com.invoiceagent.generator.InvoiceModel.Nature;
import com.invoiceagent.generator.InvoiceModel.Row;
import com.invoiceagent.generator.Looks.AmountAlign;
import com.invoiceagent.generator.Looks.CityPlace;
import com.invoiceagent.generator.Looks.LongNames;
import com.invoiceagent.generator.Sheet.Style;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Prints the rows of a table.
final class RowPrinter {

  private static final String TWO_NUMBERS_AT_END = ".*\\d{1,2} ?(/|DE) ?\\d{1,2}";

  private final Traits traits;
  private final Sheet sheet;
  private final Flow flow;
  private final Grid grid;
  private final Style style;
  private final Formats formats;
  private final ParcelText parcels;
  private final ForeignText foreign;
  private final List<Card> cards;
  private final float leading;
  private final String cardMark;

  RowPrinter(
      Traits traits, long seed, Sheet sheet, Flow flow, Grid grid, Style style, List<Card> cards) {
    this.traits = traits;
    this.sheet = sheet;
    this.flow = flow;
    this.grid = grid;
    this.style = style;
    this.formats = new Formats(traits, seed);
    this.parcels = new ParcelText(traits, seed);
    this.foreign = new ForeignText(traits);
    this.cards = cards;
    this.leading = leading();
    this.cardMark = Rng.of(seed, "card mark").pick("•••• ", "****", "", "final ");
  }

  float leading() {
    return style.size()
        * switch (traits.get(Looks.Leading.class)) {
          case NORMAL -> 1.55f;
          case TIGHT -> 1.2f;
          case LOOSE -> 2.3f;
        };
  }

  /// The name as cut or wrapped for its column.
  private record Name(String line, String rest, String description) {}

  /// Prints a row of this invoice.
  Expected.Row print(Row row) {
    Name name = name(row);
    List<String> details = details(row, name);
    line(cells(row, name.line()), details);
    return new Expected.Row(
        row.date(), name.description(), row.cents(), row.credit(), row.current(), row.count());
  }

  /// Prints a payment.
  void print(InvoiceModel.Payment payment) {
    Map<Slot, String> cells = new EnumMap<>(Slot.class);
    cells.put(Slot.DATE, formats.rowDate(payment.date()));
    cells.put(Slot.NAME, own(payment.name(), "PAGAMENTO"));
    cells.put(Slot.AMOUNT, formats.rowAmount(payment.cents(), true));
    line(cells, List.of());
  }

  /// Prints the previous balance as the first row of the table.
  void previous(String label, @Nullable LocalDate date, long cents) {
    Map<Slot, String> cells = new EnumMap<>(Slot.class);
    if (date != null) {
      cells.put(Slot.DATE, formats.rowDate(date));
    }
    cells.put(Slot.NAME, own(label, "SALDO ANTERIOR"));
    cells.put(Slot.AMOUNT, formats.rowAmount(cents, cents < 0));
    line(cells, List.of());
  }

  private Map<Slot, String> cells(Row row, String name) {
    Map<Slot, String> cells = new EnumMap<>(Slot.class);
    if (row.dated()) {
      cells.put(Slot.DATE, formats.rowDate(row.date()));
    }
    cells.put(Slot.NAME, name);
    if (!isOwn(row)) {
      cells.put(Slot.CARD, cardMark + cards.get(row.card()).last4());
      cells.put(Slot.CITY, row.city());
      cells.put(Slot.CATEGORY, row.category());
    }
    if (row.isParcel()) {
      cells.put(Slot.PARCEL, parcels.cell(row.current(), row.count()));
    }
    if (row.abroad() != null) {
      cells.put(Slot.DOLLAR, Formats.number(row.abroad().cents()));
    }
    cells.put(Slot.AMOUNT, formats.rowAmount(row.cents(), row.credit()));
    return cells;
  }

  /// The issuer's own words, of which it cuts none.
  private String own(String name, String shorter) {
    return sheet.width(name, style) > grid.at(Slot.NAME).width() ? shorter : name;
  }

  private static boolean isOwn(Row row) {
    return row.nature() == Nature.CHARGE || row.nature() == Nature.IOF;
  }

  private Name name(Row row) {
    String suffix = row.isParcel() ? parcels.suffix(row.current(), row.count()) : "";
    boolean glued = traits.is(CityPlace.GLUED) && !isOwn(row) && !row.city().isEmpty();
    String tail = glued ? " " + row.city() + suffix : suffix;
    String base = row.name();
    float room = grid.at(Slot.NAME).width();
    if (traits.is(LongNames.WRAPPED) && sheet.width(base + tail, style) > room) {
      int at = base.lastIndexOf(' ');
      if (at > 4 && sheet.width(base.substring(0, at), style) <= room) {
        return new Name(base.substring(0, at), base.substring(at + 1) + tail, base);
      }
    }
    String whole = base;
    while (sheet.width(base + tail, style) > room || isMisleading(base, whole)) {
      base = base.substring(0, base.length() - 1).stripTrailing();
    }
    boolean apart = base.equals(whole) && suffix.length() == 5 && !suffix.startsWith(" ");
    String line = base + (apart && !glued ? " " : "") + tail;
    return new Name(line, "", glued ? base + " " + row.city() : base);
  }

  /// Whether nothing tells the end of the name from an instalment.
  private boolean isMisleading(String base, String whole) {
    boolean cut = !base.equals(whole);
    return (parcels.isBare() && base.toUpperCase(Locale.ROOT).matches(TWO_NUMBERS_AT_END))
        || (cut && base.matches(".*[\\d/.-]"));
  }

  private List<String> details(Row row, Name name) {
    List<String> details = new ArrayList<>();
    if (!name.rest().isEmpty()) {
      details.add(name.rest());
    }
    if (!isOwn(row) && row.nature() != Nature.REFUND) {
      if (traits.is(CityPlace.LINE)) {
        details.add(row.city());
      } else if (traits.is(CityPlace.CATEGORY_LINE)) {
        details.add(row.category().toLowerCase(Locale.ROOT) + " " + row.city());
      }
    }
    if (row.isParcel() && parcels.hasLine()) {
      details.add(parcels.line(row.current(), row.count()));
    }
    if (row.abroad() != null) {
      details.addAll(foreign.lines(row.abroad(), row.date()));
    }
    return details;
  }

  private void line(Map<Slot, String> cells, List<String> details) {
    float below = Math.min(leading, style.size() * 1.25f);
    flow.room(leading + below * details.size());
    cells.forEach((slot, text) -> cell(slot, text, flow.y()));
    if (grid.has(Slot.CURRENCY)) {
      sheet.text(flow.page(), flow.x() + grid.at(Slot.CURRENCY).x(), flow.y(), "R$", style);
    }
    Style small = traits.is(LongNames.WRAPPED) ? style : new Style(style.size() * 0.9f, false);
    for (String detail : details) {
      flow.down(below);
      float x = flow.x() + grid.at(Slot.NAME).x();
      sheet.text(flow.page(), x, flow.y(), detail, small);
    }
    flow.down(leading);
  }

  private void cell(Slot slot, String text, float y) {
    if (!grid.has(slot)) {
      return;
    }
    Extent extent = grid.at(slot);
    boolean right = slot == Slot.DOLLAR || (slot == Slot.AMOUNT && traits.is(AmountAlign.RIGHT));
    if (right) {
      sheet.right(flow.page(), flow.x() + extent.x1(), y, text, style);
    } else {
      sheet.text(flow.page(), flow.x() + extent.x(), y, text, style);
    }
  }
}
