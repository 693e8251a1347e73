package com.invoiceagent.generator;

import java.util.function.IntConsumer;

/// Walks down the columns of the pages.
final class Flow {

  static final float MARGIN = 36;

  private final Sheet sheet;
  private final int columns;
  private final float columnWidth;
  private final float gutter;
  private final float firstTop;
  private final IntConsumer onPage;
  private Runnable onColumn = () -> {};
  private int page;
  private int column;
  private float y;

  /// @param firstTop where the columns begin on the page that is there already
  /// @param onPage draws what each further page repeats
  Flow(Sheet sheet, int columns, float columnWidth, float firstTop, IntConsumer onPage) {
    this.sheet = sheet;
    this.columns = columns;
    this.columnWidth = columnWidth;
    this.gutter = 22;
    this.firstTop = firstTop;
    this.onPage = onPage;
    this.page = sheet.pages();
    this.y = firstTop;
  }

  static float columnWidth(float available, int columns) {
    return (available - 22 * (columns - 1)) / columns;
  }

  void onColumn(Runnable repeat) {
    onColumn = repeat;
  }

  private float bottom() {
    return sheet.pageHeight() - 48;
  }

  private float top() {
    return page == firstPage ? firstTop : 64;
  }

  private int firstPage = -1;

  /// Makes room for a block that stays together; its first baseline is then [#y].
  void room(float height) {
    if (firstPage < 0) {
      firstPage = page;
    }
    if (y + height > bottom()) {
      next();
      onColumn.run();
    }
  }

  /// Goes on at the top of the next column or page.
  void next() {
    if (firstPage < 0) {
      firstPage = page;
    }
    if (column + 1 < columns) {
      column++;
    } else {
      column = 0;
      page = sheet.addPage();
      onPage.accept(page);
    }
    y = top();
  }

  void down(float height) {
    y += height;
  }

  int page() {
    return page;
  }

  float y() {
    return y;
  }

  float x() {
    return MARGIN + column * (columnWidth + gutter);
  }

  float x1() {
    return x() + columnWidth;
  }

  boolean atTop() {
    return y == top();
  }
}
