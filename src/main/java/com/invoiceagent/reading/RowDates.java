package com.invoiceagent.reading;

import com.invoiceagent.model.Kind;
import com.invoiceagent.reading.text.DateToken;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Gives the dates of rows their years.
final class RowDates {

  /// A date further back than one cycle and some days is no date of this cycle.
  private static final int CYCLE = 45;

  private final LocalDate closing;
  private final boolean purchaseDates;

  private RowDates(LocalDate closing, boolean purchaseDates) {
    this.closing = closing;
    this.purchaseDates = purchaseDates;
  }

  /// Looks at the rows to see which date instalments carry where the hints do not tell.
  ///
  /// @param closing the closing date, or the due date where the page prints none
  static RowDates of(LocalDate closing, Hints hints, List<Entry> rows) {
    boolean purchase =
        switch (hints.installmentDates()) {
          case PURCHASE -> true;
          case CYCLE -> false;
          case BY_THE_ROWS -> lookLikePurchases(closing, rows);
        };
    return new RowDates(closing, purchase);
  }

  private static boolean lookLikePurchases(LocalDate closing, List<Entry> rows) {
    int old = 0;
    int recent = 0;
    for (Entry entry : rows) {
      DateToken date = entry.date();
      if (date != null && date.year() == null && entry.installment().current() > 2) {
        boolean thisCycle = date.latestNotAfter(closing).plusDays(CYCLE).isAfter(closing);
        recent += thisCycle ? 1 : 0;
        old += thisCycle ? 0 : 1;
      }
    }
    return old > recent;
  }

  /// The row's date with its year; null when it prints none.
  @Nullable LocalDate of(Entry entry, Kind kind) {
    DateToken date = entry.date();
    if (date == null) {
      return null;
    }
    LocalDate full = date.full();
    if (full != null) {
      return full;
    }
    int current = entry.installment().current();
    if (purchaseDates && current > 1 && kind == Kind.PURCHASE) {
      return date.nearestTo(closing.minusMonths(current - 1L));
    }
    return date.latestNotAfter(closing);
  }

  /// Whether the row's date lies after the closing, so that it cannot be a row of this invoice.
  boolean isLater(Entry entry) {
    LocalDate full = entry.date() == null ? null : entry.date().full();
    return full != null && full.isAfter(closing);
  }
}
