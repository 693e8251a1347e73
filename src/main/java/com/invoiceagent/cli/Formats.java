package com.invoiceagent.cli;

import java.util.Iterator;
import java.util.List;

/// The formats that `--format` takes.
final class Formats implements Iterable<String> {

  /// For people.
  static final String TABLE = "table";

  /// As the service answers.
  static final String JSON = "json";

  @Override
  public Iterator<String> iterator() {
    return List.of(TABLE, JSON).iterator();
  }
}
