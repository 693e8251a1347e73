package com.invoiceagent.generator;

import com.invoiceagent.generator.Content.Cards;
import com.invoiceagent.generator.Content.Charges;
import com.invoiceagent.generator.Content.Foreign;
import com.invoiceagent.generator.Content.ParcelDates;
import com.invoiceagent.generator.Content.Parcels;
import com.invoiceagent.generator.Content.Previous;
import com.invoiceagent.generator.Content.Refunds;
import com.invoiceagent.generator.Content.Season;
import com.invoiceagent.generator.Content.Size;
import com.invoiceagent.generator.Content.Twins;
import com.invoiceagent.generator.InvoiceModel.Abroad;
import com.invoiceagent.generator.InvoiceModel.Card;
import com.invoiceagent.generator.InvoiceModel.Nature;
import com.invoiceagent.generator.InvoiceModel.Payment;
import com.invoiceagent.generator.InvoiceModel.Row;
import com.invoiceagent.generator.Looks.SignStyle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Invents an invoice.
final class ModelMaker {

  private final Traits traits;
  private final long seed;
  private final LocalDate closing;
  private final int cards;
  private final List<Row> rows = new ArrayList<>();

  private ModelMaker(Traits traits, long seed) {
    this.traits = traits;
    this.seed = seed;
    this.closing = closing();
    this.cards = traits.is(Cards.ONE) ? 1 : traits.is(Cards.TWO) ? 2 : 3;
  }

  static InvoiceModel make(Traits traits, long seed) {
    return new ModelMaker(traits, seed).model();
  }

  private InvoiceModel model() {
    purchases();
    abroad();
    charges();
    refunds();
    twins();
    List<Payment> payments = payments();
    long paid = payments.stream().mapToLong(Payment::cents).sum();
    rows.sort(Comparator.comparing(Row::date));
    LocalDate due = closing.plusDays(Rng.of(seed, "due").between(5, 12));
    return new InvoiceModel(closing, due, previous(paid), payments, List.copyOf(rows), holders());
  }

  private LocalDate closing() {
    Rng rng = Rng.of(seed, "closing");
    int year = rng.between(2022, 2027);
    return switch (traits.get(Season.class)) {
      case ORDINARY -> LocalDate.of(year, rng.between(2, 12), rng.between(1, 28));
      case NEW_YEAR -> LocalDate.of(year, 12, 27).plusDays(rng.between(0, 12));
      case LEAP -> LocalDate.of(rng.pick(2024, 2028), 2, 29).plusDays(rng.between(0, 3));
    };
  }

  private List<Card> holders() {
    Rng rng = Rng.of(seed, "holders");
    List<Card> holders = new ArrayList<>();
    String[] names = {"MARIA EXEMPLO SILVA", "JOAO MODELO LIMA", "ANA FICTICIA ROCHA"};
    boolean same = rng.chance(40);
    for (int i = 0; i < cards; i++) {
      holders.add(new Card(names[same ? 0 : i], String.valueOf(rng.between(1013, 9987))));
    }
    return List.copyOf(holders);
  }

  private void purchases() {
    Rng rng = Rng.of(seed, "purchases");
    int count =
        switch (traits.get(Size.class)) {
          case SMALL -> rng.between(5, 12);
          case MEDIUM -> rng.between(13, 40);
          case LARGE -> rng.between(41, 120);
        };
    for (int i = 0; i < count; i++) {
      boolean parcel = rng.chance(28);
      int n = traits.is(Parcels.LONG) && rng.chance(30) ? rng.between(12, 24) : rng.between(2, 10);
      int k = rng.between(1, n);
      k = k == 13 ? 12 : k; // a year later to the month: nothing tells it from a purchase of today
      boolean some = !traits.is(Parcels.NONE) && parcel;
      LocalDate date = inCycle(rng);
      rows.add(purchase(rng, some ? parcelDate(date, k) : date, some ? k : 1, some ? n : 1));
    }
  }

  private Row purchase(Rng rng, LocalDate date, int k, int n) {
    boolean trap = traits.is(Content.Names.TRAPS) && rng.chance(25);
    String name = rng.pick(trap ? Merchants.TRAPS : Merchants.PLAIN);
    boolean ambiguous = traits.is(SignStyle.WORDS) || n > 1;
    if (ambiguous && name.matches(Merchants.CHARGE_LIKE)) {
      name = "LOJA MODELO";
    }
    return row(Nature.PURCHASE, date, name, amount(rng), false, k, n, rng.between(0, cards - 1));
  }

  private LocalDate inCycle(Rng rng) {
    return closing.minusDays(rng.between(0, 27));
  }

  private LocalDate parcelDate(LocalDate date, int k) {
    return traits.is(ParcelDates.CYCLE)
        ? closing.minusMonths(1).plusDays(2)
        : date.minusMonths(k - 1L);
  }

  private static long amount(Rng rng) {
    double log = rng.random().nextGaussian() * 1.1 + 4.2;
    return Math.clamp(Math.round(Math.exp(log) * 100), 101, 1_250_000);
  }

  private static Row row(
      Nature nature,
      LocalDate date,
      String name,
      long cents,
      boolean credit,
      int k,
      int n,
      int card) {
    return new Row(nature, date, true, name, "", "", cents, credit, k, n, card, null);
  }

  private void abroad() {
    Rng rng = Rng.of(seed, "abroad");
    if (traits.is(Foreign.NONE)) {
      return;
    }
    for (int i = rng.between(1, 4); i > 0; i--) {
      String currency = rng.pick("USD", "USD", "EUR");
      String word = currency.equals("USD") ? "DOLAR AMERICANO" : "EURO";
      long price = rng.between(199, 45_000);
      long rate = rng.between(51_000, 63_000);
      long cents = Math.max(101, price * rate / 10_000);
      int card = rng.between(0, cards - 1);
      LocalDate date = inCycle(rng);
      Row plain = row(Nature.ABROAD, date, rng.pick(Merchants.ABROAD), cents, false, 1, 1, card);
      rows.add(with(plain, true, new Abroad(currency, word, price, rate)));
      if (rng.chance(70)) {
        String name = rng.pick("IOF COMPRA INTERNACIONAL", "IOF TRANSACAO EXTERIOR");
        rows.add(row(Nature.IOF, date, name, Math.max(7, cents * 35 / 1000), false, 1, 1, card));
      }
    }
  }

  private static Row with(Row row, boolean dated, @Nullable Abroad abroad) {
    return new Row(
        row.nature(),
        row.date(),
        dated,
        row.name(),
        row.city(),
        row.category(),
        row.cents(),
        row.credit(),
        row.current(),
        row.count(),
        row.card(),
        abroad);
  }

  private void charges() {
    Rng rng = Rng.of(seed, "charges");
    if (traits.is(Charges.NONE)) {
      return;
    }
    boolean dated = traits.is(Charges.DATED);
    LocalDate day = dated ? closing.minusDays(rng.between(0, 3)) : closing;
    List<String> names = new ArrayList<>(Merchants.CHARGES);
    for (int i = rng.between(1, 4); i > 0; i--) {
      String name = names.remove(rng.between(0, names.size() - 1));
      long cents = rng.between(103, 9_000);
      rows.add(with(row(Nature.CHARGE, day, name, cents, false, 1, 1, 0), dated, null));
    }
    if (rng.chance(50)) {
      int k = rng.between(1, 12);
      String name = rng.pick("ANUIDADE DIFERENCIADA", "ANUIDADE NACIONAL", "ANUIDADE");
      boolean parcels = !traits.is(Parcels.NONE);
      Row annuity =
          row(Nature.CHARGE, day, name, 2_990, false, parcels ? k : 1, parcels ? 12 : 1, 0);
      rows.add(with(annuity, dated, null));
      if (rng.chance(30)) {
        Row back = row(Nature.CHARGE, day, "ESTORNO DE ANUIDADE", 2_990, true, 1, 1, 0);
        rows.add(with(back, dated, null));
      }
    }
  }

  private void refunds() {
    Rng rng = Rng.of(seed, "refunds");
    int count =
        switch (traits.get(Refunds.class)) {
          case NONE -> 0;
          case SOME -> rng.between(1, 3);
          case PAIR -> 1;
          case MANY -> rng.between(3, 6);
        };
    boolean worded = traits.is(SignStyle.WORDS) || rng.chance(50);
    for (int i = 0; i < count; i++) {
      Row bought = rng.pick(rows.stream().filter(r -> r.nature() == Nature.PURCHASE).toList());
      long cents = traits.is(Refunds.PAIR) ? bought.cents() : amount(rng);
      cents *= traits.is(Refunds.MANY) ? 6 : 1;
      String name = rng.pick(Merchants.PLAIN);
      boolean end = !traits.is(Looks.CityPlace.GLUED);
      String form = rng.pick("ESTORNO %s", "ESTORNO DE %s", end ? "%s - ESTORNO" : "ESTORNO %s");
      String text = worded ? form.formatted(name) : name;
      if (rng.chance(15)) {
        text = rng.pick("DESCONTO ANTECIPACAO", "CREDITO DE CASHBACK", "CASHBACK DA FATURA");
      }
      LocalDate date = inCycle(rng);
      rows.add(row(Nature.REFUND, date, text, cents, true, 1, 1, bought.card()));
    }
  }

  private void twins() {
    Rng rng = Rng.of(seed, "twins");
    if (traits.is(Twins.SOME)) {
      for (int i = rng.between(1, 3); i > 0; i--) {
        Row row = rng.pick(rows);
        rows.add(row);
      }
    }
  }

  private List<Payment> payments() {
    if (traits.is(Previous.ZERO)) {
      return List.of();
    }
    Rng rng = Rng.of(seed, "payments");
    List<Payment> payments = new ArrayList<>();
    int count =
        switch (traits.get(Content.Payments.class)) {
          case ONE -> 1;
          case TWO -> 2;
          case THREE -> 3;
        };
    String name = rng.pick(Merchants.PAYMENTS);
    for (int i = 0; i < count; i++) {
      payments.add(new Payment(inCycle(rng), name, rng.between(2_000, 350_000)));
    }
    payments.sort(Comparator.comparing(Payment::date));
    return List.copyOf(payments);
  }

  private long previous(long paid) {
    Rng rng = Rng.of(seed, "previous");
    return switch (Objects.requireNonNull(traits.get(Previous.class))) {
      case PAID, ZERO -> paid;
      case PARTLY_PAID -> paid + rng.between(1_000, 200_000);
      case OVERPAID -> Math.max(101, paid - rng.between(100, 60_000));
    };
  }
}
