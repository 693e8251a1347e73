package com.invoiceagent.reading.layout;

import java.util.List;

/// A line that looks like a row: a date that starts a cell, and amounts to its right.
///
/// @param line the line
/// @param date where the row starts
/// @param amounts the amounts up to the next row on the same line, never empty
record AnchoredLine(Line line, PlacedDate date, List<PlacedAmount> amounts) {}
