package com.invoiceagent.document.ocr;

import com.invoiceagent.document.PageImage;

/// Evens out the light on a page: shadows on a photograph and tinted bands behind rows become as
/// white as the paper. Dark areas, which may hold white text, stay.
final class Light {

  /// Blocks for each inch; larger than a letter.
  private static final float BLOCKS = 7;

  /// The share of a block's pixels that is darker than its paper.
  private static final float PAPER = 0.75f;

  /// What is darker than this share of the paper becomes black and what is lighter than the other
  /// one white: faint commas are lost otherwise.
  private static final float BLACKEST = 0.38f;

  private static final float WHITEST = 0.94f;
  private static final float STRETCH = 255 / (WHITEST - BLACKEST);

  private static final int DARK = 140;
  private static final int WHITE = 255;

  private final PageImage image;
  private final int block;
  private final int columns;
  private final int rows;
  private final float[] paper;

  private Light(PageImage image) {
    this.image = image;
    this.block = Math.max(8, Math.round(image.dpi() / BLOCKS));
    this.columns = Math.ceilDiv(image.width(), block);
    this.rows = Math.ceilDiv(image.height(), block);
    this.paper = new float[columns * rows];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        int shade = paper(column * block, row * block);
        paper[row * columns + column] = shade < DARK ? WHITE : shade;
      }
    }
  }

  static PageImage evened(PageImage image) {
    return new Light(image).evened();
  }

  private PageImage evened() {
    byte[] pixels = new byte[image.pixels().length];
    float[] across = new float[columns + 1];
    for (int y = 0; y < image.height(); y++) {
      float down = Math.clamp((y + 0.5f) / block - 0.5f, 0, rows - 1f);
      int upper = (int) down;
      int lower = Math.min(rows - 1, upper + 1);
      for (int column = 0; column < columns; column++) {
        float above = paper[upper * columns + column];
        across[column] = above + (paper[lower * columns + column] - above) * (down - upper);
      }
      across[columns] = across[columns - 1];
      row(y, across, pixels);
    }
    return new PageImage(image.width(), image.height(), image.dpi(), pixels);
  }

  private void row(int y, float[] across, byte[] to) {
    byte[] from = image.pixels();
    int start = y * image.width();
    float step = 1f / block;
    float place = 0.5f / block - 0.5f;
    for (int x = 0; x < image.width(); x++, place += step) {
      int left = place <= 0 ? 0 : (int) place;
      float shade = across[left];
      shade += place <= 0 ? 0 : (across[left + 1] - shade) * (place - left);
      float evened = (from[start + x] & 0xFF) / shade;
      to[start + x] = (byte) Math.clamp((int) ((evened - BLACKEST) * STRETCH), 0, WHITE);
    }
  }

  private int paper(int x0, int y0) {
    int[] shades = new int[WHITE + 1];
    int x1 = Math.min(image.width(), x0 + block);
    int y1 = Math.min(image.height(), y0 + block);
    for (int y = y0; y < y1; y++) {
      for (int x = x0; x < x1; x++) {
        shades[image.shade(x, y)]++;
      }
    }
    int left = (int) (PAPER * (x1 - x0) * (y1 - y0));
    int shade = 0;
    while (shade < WHITE && left >= shades[shade]) {
      left -= shades[shade];
      shade++;
    }
    return shade;
  }
}
