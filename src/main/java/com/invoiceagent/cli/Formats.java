package com.invoiceagent.cli;

import com.invoiceagent.export.ExportFormats;
import java.util.Iterator;
import java.util.stream.Stream;

/// The formats that `--format` takes.
final class Formats implements Iterable<String> {

  /// For people.
  static final String TABLE = "table";

  /// As the service answers.
  static final String JSON = "json";

  @Override
  public Iterator<String> iterator() {
    return Stream.concat(Stream.of(TABLE), ExportFormats.names().stream()).iterator();
  }
}
