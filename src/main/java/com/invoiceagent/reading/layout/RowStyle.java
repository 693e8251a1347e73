package com.invoiceagent.reading.layout;

/// Where an invoice prints the date of its rows.
public enum RowStyle {
  /// At the start of the row, as nearly all do.
  DATE_FIRST,
  /// Behind the name; the amount follows or stands on the next line.
  DATE_LAST,
  /// At the end of the row, behind name and amount, in whatever order these stand.
  DATE_END
}
