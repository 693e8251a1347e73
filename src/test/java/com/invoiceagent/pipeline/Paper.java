package com.invoiceagent.pipeline;

import com.invoiceagent.document.pdf.DrawnPdf;
import java.util.ArrayList;
import java.util.List;

/// A document typed line by line; a bar goes to the next column.
final class Paper {

  private static final float[] COLUMNS = {50, 110, 330, 420, 500};
  private static final float TOP = 800;
  private static final float LEADING = 14;
  private static final int LINES_ON_A_PAGE = 54;

  private Paper() {}

  static byte[] of(String text) {
    List<List<String>> pages = new ArrayList<>();
    int line = 0;
    for (String typed : text.lines().toList()) {
      if (line++ % LINES_ON_A_PAGE == 0) {
        pages.add(new ArrayList<>());
      }
      pages.getLast().add(typed);
    }
    return DrawnPdf.of(pages.stream().map(Paper::page).toArray(DrawnPdf.Drawing[]::new));
  }

  private static DrawnPdf.Drawing page(List<String> lines) {
    return page -> {
      float y = TOP;
      for (String line : lines) {
        int column = 0;
        for (String cell : line.split("\\|", -1)) {
          if (!cell.isBlank()) {
            DrawnPdf.text(page, cell.strip(), COLUMNS[column], y);
          }
          column++;
        }
        y -= LEADING;
      }
    };
  }
}
