package com.invoiceagent.reading;

import com.invoiceagent.model.ProofStatus;
import com.invoiceagent.model.Reading;
import com.invoiceagent.reading.category.Categories;
import com.invoiceagent.reading.label.InvoiceDates;
import com.invoiceagent.reading.label.LabelFinder;
import com.invoiceagent.reading.label.Labelled;
import com.invoiceagent.reading.label.Totals;
import com.invoiceagent.reading.layout.Line;
import com.invoiceagent.reading.layout.PageLayout;
import com.invoiceagent.reading.layout.Parts;
import com.invoiceagent.reading.text.Boleto;
import com.invoiceagent.reading.text.DateToken;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads an invoice from its words and their places, without any model or network.
public final class LocalReader {

  private final Categories categories;

  /// A reader that sorts purchases by these categories.
  public LocalReader(Categories categories) {
    this.categories = categories;
  }

  /// Reads the document; null when it is no card invoice.
  ///
  /// @param pages its pages in reading order
  /// @param hints what is known about its issuer
  public @Nullable Reading read(List<PageLayout> pages, Hints hints) {
    if (!CardInvoice.looksLikeOne(pages)) {
      return null;
    }
    Reading reading = reading(candidates(pages, hints));
    List<PageLayout> inherited = isProved(reading) ? null : Heirs.of(pages);
    if (inherited != null) {
      Reading second = reading(candidates(inherited, hints));
      reading = isProved(second) ? second : reading;
    }
    return isEmpty(reading) ? null : reading;
  }

  private Reading reading(Candidates found) {
    boolean printed = !found.totals().totals().isEmpty();
    Solver solver = found.solver();
    Solver.Solution solution = printed ? solver.solve() : solver.plain();
    Set<Entry> payments = PrintedPayments.of(found, solver, solution.chosen());
    if (!payments.isEmpty()) {
      return reading(found.paying(payments));
    }
    return new Assembly(found, solver, categories).reading(solution, printed);
  }

  private static boolean isProved(Reading reading) {
    return reading.proof().status() == ProofStatus.PROVED;
  }

  /// What can judge claims about the document.
  public Judge judge(List<PageLayout> pages, Hints hints) {
    return new Judge(Parts.of(pages), candidates(pages, hints), categories);
  }

  private static Candidates candidates(List<PageLayout> pages, Hints hints) {
    LabelFinder labels = LabelFinder.of(pages);
    LocalDate anyDate = anyFullDate(labels);
    List<Boleto> boletos = boletos(pages, anyDate);
    InvoiceDates dates = InvoiceDates.of(labels.dates(), boletos, anyDate);
    int dueMonth = dates.due() == null ? 0 : dates.due().getMonthValue();
    Totals totals = Totals.of(labels.amounts(), boletos, dueMonth);

    List<Item> items = Items.of(pages, hints);
    LocalDate closing = dates.closing() != null ? dates.closing() : dates.due();
    List<Entry> entries = entries(items, hints, closing);
    return new Candidates(
        hints, labels, dates, totals, items, entries, SummaryRows.of(pages), Set.of());
  }

  /// A letter about a card speaks of all that an invoice does, but asks for nothing.
  private static boolean isEmpty(Reading reading) {
    return reading.transactions().isEmpty()
        && reading.payments().isEmpty()
        && reading.invoice().total() == null;
  }

  private static List<Entry> entries(List<Item> items, Hints hints, @Nullable LocalDate closing) {
    List<Item.Row> rows = new ArrayList<>();
    for (Item item : items) {
      if (item instanceof Item.Row row) {
        rows.add(row);
      }
    }
    List<Naming> names = Namer.name(rows, hints);
    List<Entry> entries = new ArrayList<>();
    int next = 0;
    for (Item item : items) {
      switch (item) {
        case Item.Row row -> entries.add(Entry.of(row, names.get(next++)));
        case Item.Loose loose -> entries.add(Entry.of(loose));
        case Item.Subtotal subtotal -> {}
      }
    }
    entries.removeIf(entry -> isNoRow(entry, closing) || HeadingSums.isOne(entry, items));
    return entries;
  }

  private static boolean isNoRow(Entry entry, @Nullable LocalDate closing) {
    LocalDate full = entry.date() == null ? null : entry.date().full();
    return entry.amount().isZero()
        || Words.isPrevious(entry.squashed())
        || (entry.isRow() && Words.isLabels(entry.squashed()))
        || (full != null && closing != null && full.isAfter(closing));
  }

  private static List<Boleto> boletos(List<PageLayout> pages, @Nullable LocalDate near) {
    List<Boleto> boletos = new ArrayList<>();
    for (PageLayout page : pages) {
      for (Line line : page.lines()) {
        Boleto boleto = Boleto.find(line.text().replace('\t', ' '), near);
        if (boleto != null) {
          boletos.add(boleto);
        }
      }
    }
    return boletos;
  }

  private static @Nullable LocalDate anyFullDate(LabelFinder labels) {
    for (Labelled<DateToken> date : labels.dates()) {
      LocalDate full = date.value().full();
      if (full != null) {
        return full;
      }
    }
    return null;
  }
}
