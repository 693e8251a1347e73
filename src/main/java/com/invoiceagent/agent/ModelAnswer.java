package com.invoiceagent.agent;

import java.util.List;

/// What a model answered, in the form that was asked for; nothing in it is believed yet.
///
/// @param complete whether it holds as many rows as it says
record ModelAnswer(
    List<Row> rows, boolean complete, Place total, Place previous, Day due, Day closing) {
  ModelAnswer {
    rows = List.copyOf(rows);
  }

  /// One row as answered.
  record Row(int line, int amountLine, String date, String text, long centavos, String kind) {}

  /// An amount; line 0 stands for none.
  record Place(int line, long centavos) {}

  /// A date; line 0 stands for none.
  record Day(int line, String date) {}
}
