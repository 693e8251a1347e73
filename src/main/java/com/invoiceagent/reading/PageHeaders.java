package com.invoiceagent.reading;

import com.invoiceagent.reading.layout.Cell;
import com.invoiceagent.reading.layout.Line;
import com.invoiceagent.reading.layout.PageLayout;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the lines that stand on most pages: they name the invoice, not the rows below them.
final class PageHeaders {

  private PageHeaders() {}

  /// The cells that at least three of four pages repeat, where there are at least three pages.
  static Set<String> of(List<PageLayout> pages) {
    Map<String, Integer> counts = new HashMap<>();
    for (PageLayout page : pages) {
      Set<String> texts = new HashSet<>();
      for (Line line : page.lines()) {
        for (Cell cell : line.cells()) {
          texts.add(cell.text());
        }
      }
      texts.forEach(text -> counts.merge(text, 1, Integer::sum));
    }
    Set<String> repeated = new HashSet<>();
    counts.forEach((text, count) -> {
      if (pages.size() >= 3 && count * 4 >= pages.size() * 3) {
        repeated.add(text);
      }
    });
    return repeated;
  }
}
