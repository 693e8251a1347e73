package com.invoiceagent.document.ocr;

import com.invoiceagent.document.PageImage;

/// Where an image is dark.
final class Ink {

  private static final int LEAST_CONTRAST = 60;
  private static final double LEAST_SHARE = 0.00003;

  private Ink() {}

  /// Whether there is nothing that could be text.
  static boolean isBlank(PageImage image) {
    int[] shades = shades(image);
    int background = lightest(shades, image.pixels().length / 20);
    long dark = 0;
    for (int shade = 0; shade < background - LEAST_CONTRAST; shade++) {
      dark += shades[shade];
    }
    return dark < LEAST_SHARE * image.pixels().length;
  }

  /// The shade that parts dark from light best (Otsu).
  static int threshold(PageImage image) {
    int[] shades = shades(image);
    double sum = 0;
    for (int i = 0; i < shades.length; i++) {
      sum += (double) i * shades[i];
    }
    double sumBelow = 0;
    double below = 0;
    double best = -1;
    int threshold = 128;
    int all = image.pixels().length;
    for (int i = 0; i < shades.length; i++) {
      below += shades[i];
      sumBelow += (double) i * shades[i];
      double above = all - below;
      if (below > 0 && above > 0) {
        double distance = sumBelow / below - (sum - sumBelow) / above;
        double between = below * above * distance * distance;
        if (between > best) {
          best = between;
          threshold = i;
        }
      }
    }
    return threshold;
  }

  /// The shade of the paper, which most of a page is.
  static int background(PageImage image) {
    int[] shades = shades(image);
    int seen = 0;
    int shade = 0;
    while (shade < 255 && seen + shades[shade] <= image.pixels().length / 2) {
      seen += shades[shade];
      shade++;
    }
    return shade;
  }

  private static int[] shades(PageImage image) {
    int[] shades = new int[256];
    for (byte pixel : image.pixels()) {
      shades[pixel & 0xFF]++;
    }
    return shades;
  }

  private static int lightest(int[] shades, int pixels) {
    int seen = 0;
    for (int shade = 255; shade > 0; shade--) {
      seen += shades[shade];
      if (seen > pixels) {
        return shade;
      }
    }
    return 0;
  }
}
