package com.invoiceagent.reading;

/// What a heading says about the rows below it.
enum Section {
  /// Rows of this invoice.
  ROWS,
  /// Rows of this invoice that pay or credit.
  PAYMENTS,
  /// Instalments of later invoices: they look like rows and are none.
  FUTURE,
  /// The summary: its fees may stand nowhere else.
  SUMMARY,
  /// Offers, limits, points: nothing in it changes the balance.
  ASIDE
}
