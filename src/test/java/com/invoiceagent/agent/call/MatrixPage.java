package com.invoiceagent.agent.call;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

/// The table of faults in docs/ai.md, made from the cases that the test runs; running it writes the
/// table anew.
final class MatrixPage {

  static final Path PAGE = Path.of("docs", "ai.md");

  private static final String HEAD =
      "| what happens | providers | comes out | calls | each counted as | circuit |";

  private MatrixPage() {}

  public static void main(String... arguments) throws IOException {
    List<String> page = Files.readAllLines(PAGE);
    int start = page.indexOf(HEAD);
    List<String> rows = Faults.all().stream().map(MatrixPage::row).toList();
    long old = shown(page).size();
    page.subList(start + 2, start + 2 + (int) old).clear();
    page.addAll(start + 2, rows);
    Files.write(PAGE, page);
  }

  /// The rows that stand in the page.
  static List<String> shown(List<String> page) {
    return page.subList(page.indexOf(HEAD) + 2, page.size()).stream()
        .takeWhile(line -> line.startsWith("|"))
        .toList();
  }

  /// As it must stand in the page.
  static String row(FaultCase fault) {
    return "| " + fault.name() + " | " + vendors(fault) + " | " + fault.action().shown() + " |";
  }

  private static String vendors(FaultCase fault) {
    return fault.vendors().equals(EnumSet.allOf(Vendor.class))
        ? "all"
        : fault.vendors().stream().sorted().map(Vendor::label).collect(Collectors.joining(", "));
  }
}
