package com.invoiceagent.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One value for each dimension of content and looks.
final class Traits {

  private static final Map<Class<? extends Enum<?>>, int[]> WEIGHTS = weights();

  private final Map<Class<?>, Enum<?>> values;

  private Traits(Map<Class<?>, Enum<?>> values) {
    this.values = values;
  }

  /// What the seed draws, made consistent.
  static Traits draw(long seed) {
    Map<Class<?>, Enum<?>> values = new LinkedHashMap<>();
    WEIGHTS.forEach((type, weights) -> {
      int index = Rng.of(seed, type.getSimpleName()).weighted(weights);
      values.put(type, type.getEnumConstants()[index]);
    });
    return Consistency.of(Brands.dress(new Traits(values), seed));
  }

  /// The plainest value of every dimension.
  static Traits plain() {
    Map<Class<?>, Enum<?>> values = new LinkedHashMap<>();
    WEIGHTS.keySet().forEach(type -> values.put(type, type.getEnumConstants()[0]));
    return new Traits(values);
  }

  /// The constant of that name, such as `SignStyle.WORDS`.
  static Enum<?> value(String name) {
    for (Class<? extends Enum<?>> type : WEIGHTS.keySet()) {
      for (Enum<?> constant : type.getEnumConstants()) {
        if (name.equals(type.getSimpleName() + "." + constant.name())) {
          return constant;
        }
      }
    }
    throw new IllegalArgumentException("no such value: " + name);
  }

  <E extends Enum<E>> E get(Class<E> type) {
    return type.cast(values.get(type));
  }

  boolean is(Enum<?> value) {
    return values.get(value.getDeclaringClass()) == value;
  }

  boolean isAny(Enum<?>... any) {
    for (Enum<?> value : any) {
      if (is(value)) {
        return true;
      }
    }
    return false;
  }

  /// The same with this value.
  Traits with(Enum<?> value) {
    Map<Class<?>, Enum<?>> changed = new LinkedHashMap<>(values);
    changed.put(value.getDeclaringClass(), value);
    return new Traits(changed);
  }

  /// The same with the second value where the first one stood.
  Traits swap(Enum<?> from, Enum<?> to) {
    return is(from) ? with(to) : this;
  }

  List<Enum<?>> all() {
    return new ArrayList<>(values.values());
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Enum<?> value : values.values()) {
      if (!isPlainest(value)) {
        text.append(label(value)).append(' ');
      }
    }
    return text.toString().strip();
  }

  /// The plainest value of the dimension.
  static Enum<?> plainest(Enum<?> value) {
    return (Enum<?>) value.getDeclaringClass().getEnumConstants()[0];
  }

  static boolean isPlainest(Enum<?> value) {
    return plainest(value) == value;
  }

  static String label(Enum<?> value) {
    return value.getDeclaringClass().getSimpleName() + "." + value.name();
  }

  private static Map<Class<? extends Enum<?>>, int[]> weights() {
    Map<Class<? extends Enum<?>>, int[]> weights = new LinkedHashMap<>();
    content(weights);
    page(weights);
    rows(weights);
    blocks(weights);
    weights.forEach((type, values) -> {
      if (type.getEnumConstants().length != values.length) {
        throw new IllegalStateException("weights of " + type);
      }
    });
    return weights;
  }

  private static void content(Map<Class<? extends Enum<?>>, int[]> weights) {
    weights.put(Content.Size.class, of(40, 45, 15));
    weights.put(Content.Previous.class, of(60, 10, 20, 10));
    weights.put(Content.Payments.class, of(70, 20, 10));
    weights.put(Content.Refunds.class, of(35, 45, 15, 5));
    weights.put(Content.Foreign.class, of(60, 40));
    weights.put(Content.Charges.class, of(40, 35, 25));
    weights.put(Content.Parcels.class, of(15, 65, 20));
    weights.put(Content.ParcelDates.class, of(75, 25));
    weights.put(Content.Names.class, of(40, 60));
    weights.put(Content.Twins.class, of(70, 30));
    weights.put(Content.Cards.class, of(60, 30, 10));
    weights.put(Content.Season.class, of(75, 20, 5));
  }

  private static void page(Map<Class<? extends Enum<?>>, int[]> weights) {
    weights.put(Looks.Brand.class, of(60, 6, 6, 5, 5, 4, 4, 4, 3, 3));
    weights.put(Looks.Columns.class, of(65, 30, 5));
    weights.put(Looks.Paper.class, of(75, 8, 7, 5, 5));
    weights.put(Looks.Face.class, of(40, 35, 15, 10));
    weights.put(Looks.TextSize.class, of(30, 5, 10, 20, 20, 10, 5));
    weights.put(Looks.Leading.class, of(65, 20, 15));
    weights.put(Looks.Order.class, of(65, 20, 15));
    weights.put(Looks.Glyphs.class, of(60, 12, 10, 6, 4, 8));
    weights.put(Looks.Furniture.class, of(30, 30, 30, 10));
    weights.put(Looks.Start.class, of(50, 50));
  }

  private static void rows(Map<Class<? extends Enum<?>>, int[]> weights) {
    weights.put(Looks.DateNotation.class, of(40, 8, 16, 2, 2, 8, 6, 4, 5, 5, 4));
    weights.put(Looks.DatePlace.class, of(88, 6, 6));
    weights.put(Looks.AmountMark.class, of(45, 40, 8, 7));
    weights.put(Looks.SignStyle.class, of(22, 12, 8, 10, 9, 7, 4, 4, 3, 4, 7, 7, 3));
    weights.put(Looks.AmountAlign.class, of(90, 10));
    weights.put(Looks.ParcelNotation.class, of(12, 10, 7, 7, 8, 6, 5, 8, 8, 7, 3, 10, 4, 5));
    weights.put(Looks.CityPlace.class, of(50, 15, 12, 13, 6, 4));
    weights.put(Looks.CardPlace.class, of(60, 15, 5, 20));
    weights.put(Looks.LongNames.class, of(85, 15));
    weights.put(Looks.ForeignNotes.class, of(30, 30, 15, 10, 15));
  }

  private static void blocks(Map<Class<? extends Enum<?>>, int[]> weights) {
    weights.put(Looks.Subtotals.class, of(30, 40, 15, 15));
    weights.put(Looks.Grouping.class, of(55, 35, 10));
    weights.put(Looks.FieldStyle.class, of(45, 40, 15));
    weights.put(Looks.SummaryStyle.class, of(45, 20, 15, 12, 8));
    weights.put(Looks.PreviousPlace.class, of(75, 13, 12));
    weights.put(Looks.PaymentPlace.class, of(50, 40, 10));
    weights.put(Looks.TableHeader.class, of(50, 20, 30));
    weights.put(Looks.FutureList.class, of(45, 25, 6, 10, 14));
    weights.put(Looks.Offers.class, of(35, 45, 20));
    weights.put(Looks.InfoBox.class, of(80, 20));
    weights.put(Looks.BoletoPlace.class, of(40, 35, 25));
  }

  private static int[] of(int... weights) {
    return weights;
  }
}
