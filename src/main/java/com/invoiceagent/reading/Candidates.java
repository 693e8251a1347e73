package com.invoiceagent.reading;

import com.invoiceagent.reading.label.InvoiceDates;
import com.invoiceagent.reading.label.LabelFinder;
import com.invoiceagent.reading.label.Totals;
import java.util.List;

/// All that the local reader finds on a document before it decides what it means.
///
/// @param boxes rows that stand in a summary, by box
record Candidates(
    Hints hints,
    LabelFinder labels,
    InvoiceDates dates,
    Totals totals,
    List<Item> items,
    List<Entry> entries,
    List<List<Entry>> boxes) {

  Solver solver() {
    return new Solver(items, entries, boxes, new Balances(totals), hints);
  }
}
