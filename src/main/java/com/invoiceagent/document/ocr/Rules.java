package com.invoiceagent.document.ocr;

import com.invoiceagent.document.PageImage;
import java.util.Arrays;

/// Erases the lines of tables and forms: close to a text the engine takes them for a part of it.
///
/// A line is longer than any stroke of a letter and thin. Where a letter crosses it the letter
/// stays.
final class Rules {

  private static final int LEAST_CONTRAST = 45;

  /// In inches.
  private static final float SHORTEST = 0.4f;

  private static final float THICKEST = 0.025f;

  /// Letters may cross it.
  private static final float MOSTLY = 0.7f;

  /// A line on paper has holes.
  private static final int HOLE = 3;

  private final byte[] pixels;
  private final byte[] erased;
  private final int background;
  private final int shortest;
  private final int thickest;

  private Rules(PageImage image) {
    this.pixels = image.pixels();
    this.erased = pixels.clone();
    this.background = Ink.background(image);
    this.shortest = Math.round(SHORTEST * image.dpi());
    this.thickest = Math.max(3, Math.round(THICKEST * image.dpi()));
  }

  /// The image without lines; the same where it has none.
  static PageImage erased(PageImage image) {
    Rules rules = new Rules(image);
    for (int y = 0; y < image.height(); y++) {
      rules.along(y * image.width(), 1, image.width(), y, image.height(), image.width());
    }
    for (int x = 0; x < image.width(); x++) {
      rules.along(x, image.width(), image.height(), x, image.width(), 1);
    }
    return Arrays.equals(rules.pixels, rules.erased)
        ? image
        : new PageImage(image.width(), image.height(), image.dpi(), rules.erased);
  }

  /// Looks along one row or column of pixels.
  ///
  /// @param start index of its first pixel
  /// @param step from one pixel to the next
  /// @param length how many there are
  /// @param place where it lies across
  /// @param width how many rows or columns there are
  /// @param across from one of them to the next
  private void along(int start, int step, int length, int place, int width, int across) {
    int first = -1;
    int last = -1;
    for (int i = 0; i <= length; i++) {
      boolean dark = i < length && isDark(start + i * step);
      if (dark) {
        first = first < 0 ? i : first;
        last = i;
      } else if (first >= 0 && (i == length || i - last > HOLE)) {
        if (last - first >= shortest) {
          erase(start + first * step, step, last - first + 1, place, width, across);
        }
        first = -1;
      }
    }
  }

  /// Erases a line; a stretch of a dark area is none, however thin it is between letters.
  private void erase(int start, int step, int length, int place, int width, int across) {
    int thin = 0;
    for (int k = 0; k < length; k++) {
      int pixel = start + k * step;
      int above = extent(pixel, -across, place);
      thin += above + extent(pixel, across, width - 1 - place) < thickest ? 1 : 0;
    }
    if (thin < MOSTLY * length) {
      return;
    }
    for (int k = 0; k < length; k++) {
      int pixel = start + k * step;
      int above = extent(pixel, -across, place);
      int below = extent(pixel, across, width - 1 - place);
      if (above + below < thickest) {
        int to = Math.min(width - 1 - place, below + 1);
        for (int i = -Math.min(place, above + 1); i <= to; i++) {
          erased[pixel + i * across] = (byte) background;
        }
      }
    }
  }

  /// How many dark pixels follow on one side, as far as that matters.
  private int extent(int pixel, int across, int most) {
    int count = 0;
    while (count < Math.min(most, thickest) && isDark(pixel + (count + 1) * across)) {
      count++;
    }
    return count;
  }

  private boolean isDark(int pixel) {
    return (pixels[pixel] & 0xFF) < background - LEAST_CONTRAST;
  }
}
