package com.invoiceagent.document.ocr;

import com.invoiceagent.document.PageImage;

/// Straightens a page that went through the scanner at a small angle: lines of text then fill as
/// few rows of pixels as they can.
final class Skew {

  private static final double MOST_DEGREES = 5;
  private static final double COARSE = 0.5;
  private static final double FINE = 0.05;

  /// Below this a line of text stays within its own height across the page.
  private static final double LEAST_DEGREES = 0.1;

  /// Enough to tell angles apart.
  private static final int DOTS = 60_000;

  private Skew() {}

  static PageImage straighten(PageImage image) {
    double degrees = degrees(image);
    return Math.abs(degrees) < LEAST_DEGREES ? image : rotate(image, degrees);
  }

  /// How far lines of text fall to the right.
  static double degrees(PageImage image) {
    int[][] dots = dots(image);
    double coarse = best(dots, -MOST_DEGREES, MOST_DEGREES, COARSE, image);
    return best(dots, coarse - COARSE, coarse + COARSE, FINE, image);
  }

  private static double best(int[][] dots, double from, double to, double step, PageImage image) {
    double best = 0;
    double most = sharpness(dots, 0, image) * 1.01; // straight, unless something else is better
    for (double degrees = from; degrees <= to; degrees += step) {
      double sharpness = sharpness(dots, degrees, image);
      if (sharpness > most) {
        most = sharpness;
        best = degrees;
      }
    }
    return best;
  }

  private static double sharpness(int[][] dots, double degrees, PageImage image) {
    double slope = Math.tan(Math.toRadians(degrees));
    int[] rows = new int[image.height() + 2 * image.width()];
    for (int[] dot : dots) {
      rows[(int) (dot[1] - slope * dot[0]) + image.width()]++;
    }
    double sum = 0;
    for (int row : rows) {
      sum += (double) row * row;
    }
    return sum;
  }

  /// Dark places with something light below: the lower edges of letters.
  private static int[][] dots(PageImage image) {
    int threshold = Ink.threshold(image);
    int count = 0;
    int[][] dots = new int[DOTS][];
    int step = 3;
    for (int x = 0; x < image.width(); x += step) {
      for (int y = 0; y < image.height() - 1 && count < DOTS; y++) {
        if (image.shade(x, y) <= threshold && image.shade(x, y + 1) > threshold) {
          dots[count++] = new int[] {x, y};
        }
      }
    }
    return java.util.Arrays.copyOf(dots, count);
  }

  private static PageImage rotate(PageImage image, double degrees) {
    double sin = Math.sin(Math.toRadians(degrees));
    double cos = Math.cos(Math.toRadians(degrees));
    int width = image.width();
    int height = image.height();
    byte[] pixels = new byte[width * height];
    double middleX = width / 2.0;
    double middleY = height / 2.0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double fromX = middleX + cos * (x - middleX) - sin * (y - middleY);
        double fromY = middleY + sin * (x - middleX) + cos * (y - middleY);
        pixels[y * width + x] = (byte) between(image, fromX, fromY);
      }
    }
    return new PageImage(width, height, image.dpi(), pixels);
  }

  /// The shade between four pixels; white outside.
  private static int between(PageImage image, double x, double y) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    if (left < 0 || top < 0 || left + 1 >= image.width() || top + 1 >= image.height()) {
      return 255;
    }
    double right = x - left;
    double down = y - top;
    double upper = image.shade(left, top) * (1 - right) + image.shade(left + 1, top) * right;
    double lower =
        image.shade(left, top + 1) * (1 - right) + image.shade(left + 1, top + 1) * right;
    return (int) Math.round(upper * (1 - down) + lower * down);
  }
}
