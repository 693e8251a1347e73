package com.invoiceagent.document.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.invoiceagent.document.PageImage;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The angle of a page is found, and gone afterwards.
class SkewTest {

  @ParameterizedTest
  @ValueSource(doubles = {-3.3, -0.4, 0, 0.25, 1.5, 4.5})
  void findsTheAngle(double degrees) {
    PageImage page = lines(degrees);

    assertThat(Skew.degrees(page)).isCloseTo(degrees, within(0.11));
    assertThat(Skew.degrees(Skew.straighten(page))).isCloseTo(0, within(0.11));
  }

  @ParameterizedTest
  @ValueSource(ints = {90, 180, 270})
  void turnsThereAndBack(int degrees) {
    PageImage page = lines(2);

    PageImage back = Turn.clockwise(Turn.clockwise(page, degrees), 360 - degrees);

    assertThat(back.pixels()).isEqualTo(page.pixels());
    assertThat(back.width()).isEqualTo(page.width());
  }

  /// Dashes in lines that fall to the right.
  private static PageImage lines(double degrees) {
    int width = 800;
    int height = 1000;
    byte[] pixels = new byte[width * height];
    Arrays.fill(pixels, (byte) 255);
    double slope = Math.tan(Math.toRadians(degrees));
    for (int line = 100; line < 900; line += 30) {
      for (int x = 50; x < 750; x++) {
        int y = (int) Math.round(line + slope * (x - 400));
        for (int thick = 0; thick < 8 && x % 12 < 8; thick++) {
          pixels[(y + thick) * width + x] = 0;
        }
      }
    }
    return new PageImage(width, height, 200, pixels);
  }
}
