package com.invoiceagent.generator;

import com.invoiceagent.generator.Looks.AmountMark;
import com.invoiceagent.generator.Looks.CardPlace;
import com.invoiceagent.generator.Looks.CityPlace;
import com.invoiceagent.generator.Looks.DatePlace;
import com.invoiceagent.generator.Sheet.Style;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The columns of a table.
final class Grid {

  /// What a column holds.
  enum Slot {
    DATE,
    CARD,
    NAME,
    CITY,
    CATEGORY,
    PARCEL,
    DOLLAR,
    CURRENCY,
    AMOUNT
  }

  /// Left edge and width of a column.
  record Extent(float x, float width) {
    float x1() {
      return x + width;
    }
  }

  private final Map<Slot, Extent> extents = new EnumMap<>(Slot.class);

  private Grid() {}

  boolean has(Slot slot) {
    return extents.containsKey(slot);
  }

  Extent at(Slot slot) {
    Extent extent = extents.get(slot);
    if (extent == null) {
      throw new IllegalStateException("no column for " + slot);
    }
    return extent;
  }

  List<Slot> slots() {
    return List.copyOf(extents.keySet());
  }

  /// The columns for a table of that width; null when the names get too little of it.
  static @Nullable Grid of(Traits traits, long seed, Sheet sheet, Style style, float width) {
    List<Slot> order = order(traits, seed);
    Map<Slot, Float> widths = widths(traits, seed, sheet, style);
    float gap = style.size() * (traits.is(Looks.Glyphs.SPACED) ? 1.8f : 1.3f);
    float used = gap * (order.size() - 1);
    for (Slot slot : order) {
      used += widths.getOrDefault(slot, 0f);
    }
    float name = width - used;
    String city = traits.is(CityPlace.GLUED) ? " BELO HORIZONTE" : "";
    String longest = "SUPERMERCADO BOM" + city + new ParcelText(traits, seed).suffix(20, 24);
    if (name < sheet.width(longest, style)) {
      return null;
    }
    Grid grid = new Grid();
    float x = 0;
    for (Slot slot : order) {
      float w = slot == Slot.NAME ? name : widths.getOrDefault(slot, 0f);
      grid.extents.put(slot, new Extent(x, w));
      x += w + gap;
    }
    return grid;
  }

  private static Map<Slot, Float> widths(Traits traits, long seed, Sheet sheet, Style style) {
    Formats formats = new Formats(traits, seed);
    ParcelText parcels = new ParcelText(traits, seed);
    Map<Slot, Float> widths = new EnumMap<>(Slot.class);
    float date = 0;
    for (int month = 1; month <= 12; month++) {
      String text = formats.rowDate(LocalDate.of(2028, month, 28));
      date = Math.max(date, sheet.width(text, style));
    }
    widths.put(Slot.DATE, date);
    widths.put(Slot.CARD, sheet.width("•••• 0000", style));
    widths.put(Slot.CITY, sheet.width("BELO HORIZONTE", style));
    widths.put(Slot.CATEGORY, sheet.width("Alimentação", style));
    widths.put(Slot.PARCEL, sheet.width(parcels.cell(20, 24), style));
    widths.put(Slot.DOLLAR, sheet.width("1.234,56", style));
    widths.put(Slot.CURRENCY, sheet.width("R$", style));
    widths.put(Slot.AMOUNT, sheet.width(formats.rowAmount(1_234_567, true), style));
    return widths;
  }

  private static List<Slot> order(Traits traits, long seed) {
    Rng rng = Rng.of(seed, "order of columns");
    List<Slot> order = new ArrayList<>(List.of(Slot.NAME));
    if (traits.is(CardPlace.ROW)) {
      order.addFirst(Slot.CARD);
    }
    if (traits.is(DatePlace.FIRST)) {
      order.addFirst(Slot.DATE);
    } else if (traits.is(DatePlace.AFTER_NAME)) {
      order.add(Slot.DATE);
    }
    List<Slot> middle = new ArrayList<>();
    if (new ParcelText(traits, seed).hasColumn()) {
      middle.add(Slot.PARCEL);
    }
    if (traits.isAny(CityPlace.COLUMN, CityPlace.CATEGORY_COLUMN)) {
      middle.add(
          rng.between(0, middle.size()), traits.is(CityPlace.COLUMN) ? Slot.CITY : Slot.CATEGORY);
    }
    order.addAll(middle);
    if (traits.is(CardPlace.ROW_LATE)) {
      order.add(Slot.CARD);
    }
    if (traits.is(DatePlace.BEFORE_AMOUNT)) {
      order.add(Slot.DATE);
    }
    if (traits.is(Looks.ForeignNotes.DOLLAR_COLUMN) && traits.is(Content.Foreign.SOME)) {
      order.add(Slot.DOLLAR);
    }
    if (traits.is(AmountMark.COLUMN)) {
      order.add(Slot.CURRENCY);
    }
    order.add(Slot.AMOUNT);
    return order;
  }
}
