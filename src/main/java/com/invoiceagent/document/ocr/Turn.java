package com.invoiceagent.document.ocr;

import com.invoiceagent.document.PageImage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns pages that were scanned lying on their side or upside down.
final class Turn {

  private static final Pattern ADVICE = Pattern.compile("(?m)^Rotate: (0|90|180|270)$");

  private Turn() {}

  /// What the engine says of a page: degrees clockwise.
  static int advised(String report) {
    Matcher advice = ADVICE.matcher(report);
    return advice.find() ? Integer.parseInt(advice.group(1)) : 0;
  }

  static PageImage clockwise(PageImage image, int degrees) {
    int width = image.width();
    int height = image.height();
    boolean lying = degrees % 180 != 0;
    int newWidth = lying ? height : width;
    byte[] pixels = new byte[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int place =
            switch (degrees) {
              case 90 -> x * newWidth + (height - 1 - y);
              case 180 -> (height - 1 - y) * newWidth + (width - 1 - x);
              case 270 -> (width - 1 - x) * newWidth + y;
              default -> y * newWidth + x;
            };
        pixels[place] = image.pixels()[y * width + x];
      }
    }
    return new PageImage(newWidth, lying ? width : height, image.dpi(), pixels);
  }
}
