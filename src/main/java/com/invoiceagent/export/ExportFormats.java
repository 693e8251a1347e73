package com.invoiceagent.export;

import java.util.List;
import java.util.Optional;

/// The table of all formats.
public final class ExportFormats {

  /// The answer itself: what callers get who ask for nothing.
  public static final ExportFormat JSON =
      new ExportFormat("json", "application/json", "json", new JsonFormat());

  private static final List<ExportFormat> ALL =
      List.of(
          JSON,
          new ExportFormat("csv", "text/csv", "csv", SpreadsheetCsv.INTERNATIONAL),
          new ExportFormat("csv-br", "text/csv", "csv", SpreadsheetCsv.BRAZILIAN),
          new ExportFormat(
              "xlsx",
              "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
              "xlsx",
              new XlsxFormat()),
          new ExportFormat("ofx", "application/x-ofx", "ofx", new OfxFormat()),
          new ExportFormat("qif", "application/x-qif", "qif", new QifFormat()),
          new ExportFormat("actual", "text/csv", "csv", new ActualFormat()),
          new ExportFormat("firefly", "text/csv", "csv", new FireflyFormat()),
          new ExportFormat(
              "firefly-config",
              "application/vnd.firefly-importer+json",
              "json",
              new FireflyConfiguration()),
          new ExportFormat("beancount", "text/x-beancount", "beancount", new BeancountFormat()),
          new ExportFormat("hledger", "text/x-hledger", "journal", new HledgerFormat()));

  private ExportFormats() {}

  /// Every format, the one that is meant when several share a media type first.
  public static List<ExportFormat> all() {
    return ALL;
  }

  /// The format of this name, such as `ofx`.
  public static Optional<ExportFormat> named(String name) {
    return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
  }

  /// The names, in the order of the table.
  public static List<String> names() {
    return ALL.stream().map(ExportFormat::name).toList();
  }
}
