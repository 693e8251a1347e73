package com.invoiceagent.reading;

import com.invoiceagent.reading.label.InvoiceDates;
import com.invoiceagent.reading.label.LabelFinder;
import com.invoiceagent.reading.label.Totals;
import java.util.List;
import java.util.Set;

/// All that the local reader finds on a document before it decides what it means.
///
/// @param boxes rows that stand in a summary, by box
/// @param payments those that are payments although their words do not say so, by identity
record Candidates(
    Hints hints,
    LabelFinder labels,
    InvoiceDates dates,
    Totals totals,
    List<Item> items,
    List<Entry> entries,
    List<List<Entry>> boxes,
    Set<Entry> payments) {

  /// The same where these are payments as well.
  Candidates paying(Set<Entry> rows) {
    return new Candidates(hints, labels, dates, totals, items, entries, boxes, rows);
  }

  Solver solver() {
    return new Solver(items, entries, boxes, new Balances(totals), hints, payments);
  }
}
