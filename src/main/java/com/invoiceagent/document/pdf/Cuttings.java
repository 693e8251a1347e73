package com.invoiceagent.document.pdf;

import com.invoiceagent.document.PageImage;
import com.invoiceagent.document.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Places cut out of the image of a page and set below each other, twice as large, with much room
/// between.
///
/// @param image all of them
/// @param bands where each begins, in points from the top; the last is the end of all
record Cuttings(PageImage image, List<Float> bands) {

  private static final float POINTS_PER_INCH = 72;
  private static final int SCALE = 2;
  private static final int PAPER = 255;

  /// A number ends where so much of its height is blank.
  private static final float GAP = 0.35f;

  /// Between the shades of ink and of paper.
  private static final int CONTRAST = 60;

  private static final int ROOM = 60;

  /// In pixels; engines take no more than 32,767.
  private static final int HIGHEST = 20_000;

  private static final int WIDEST = 4000;

  Cuttings {
    bands = List.copyOf(bands);
  }

  /// Cuts out the words' places, each as wide as what stands there without a gap; not all of them
  /// where there are too many for one image.
  static Cuttings of(PageImage page, List<Word> words) {
    List<Cut> cuts = new ArrayList<>();
    List<Float> bands = new ArrayList<>();
    float points = POINTS_PER_INCH / (SCALE * page.dpi());
    int height = ROOM;
    int width = 2 * ROOM;
    for (Word word : words) {
      Cut cut = Cut.of(page, word);
      if (height + SCALE * cut.height() + ROOM > HIGHEST || SCALE * cut.width() > WIDEST) {
        break;
      }
      cuts.add(cut);
      bands.add((height - ROOM / 2) * points);
      height += SCALE * cut.height() + ROOM;
      width = Math.max(width, SCALE * cut.width() + 2 * ROOM);
    }
    bands.add((height - ROOM / 2) * points);
    byte[] pixels = new byte[width * height];
    Arrays.fill(pixels, (byte) PAPER);
    int top = ROOM;
    for (Cut cut : cuts) {
      cut.draw(page, pixels, width, top);
      top += SCALE * cut.height() + ROOM;
    }
    return new Cuttings(new PageImage(width, height, SCALE * page.dpi(), pixels), bands);
  }

  /// What was read in one of the places; nothing where the place is not on the image.
  String textOf(int index, List<Word> seen) {
    if (index >= bands.size() - 1) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    seen.stream()
        .filter(word -> isIn(index, word))
        .sorted(Comparator.comparingDouble(word -> word.box().x0()))
        .forEach(word -> text.append(word.text()));
    return text.toString();
  }

  private boolean isIn(int index, Word word) {
    float middle = (word.box().y0() + word.box().y1()) / 2;
    return middle >= bands.get(index) && middle < bands.get(index + 1);
  }

  /// A rectangle of pixels.
  private record Cut(int x0, int y0, int x1, int y1) {

    static Cut of(PageImage page, Word word) {
      float scale = page.dpi() / POINTS_PER_INCH;
      int y0 = Math.clamp((long) (word.box().y0() * scale) - 2, 0, page.height() - 1);
      int y1 = Math.clamp((long) (word.box().y1() * scale) + 2, y0 + 1, page.height());
      int x0 = Math.clamp((long) (word.box().x0() * scale), 0, page.width() - 1);
      int x1 = Math.clamp((long) (word.box().x1() * scale), x0 + 1, page.width());
      Cut cut = new Cut(x0, y0, x1, y1);
      int gap = Math.max(2, Math.round(GAP * (y1 - y0)));
      return new Cut(cut.edge(page, x0, -1, gap), y0, cut.edge(page, x1 - 1, 1, gap) + 1, y1);
    }

    int width() {
      return x1 - x0;
    }

    int height() {
      return y1 - y0;
    }

    /// Goes on while there is ink within reach.
    private int edge(PageImage page, int from, int step, int gap) {
      int blank = 0;
      int x = from;
      while (blank < gap && x + step >= 0 && x + step < page.width()) {
        x += step;
        blank = isBlank(page, x) ? blank + 1 : 0;
      }
      return x;
    }

    private boolean isBlank(PageImage page, int x) {
      int least = PAPER;
      int most = 0;
      for (int y = y0; y < y1; y++) {
        least = Math.min(least, page.shade(x, y));
        most = Math.max(most, page.shade(x, y));
      }
      return most - least < CONTRAST;
    }

    /// Light letters on a dark ground are drawn dark on light.
    private void draw(PageImage page, byte[] pixels, int width, int top) {
      int turn = isDark(page) ? PAPER : 0;
      for (int y = 0; y < SCALE * height(); y++) {
        for (int x = 0; x < SCALE * width(); x++) {
          int shade = page.shade(x0 + x / SCALE, y0 + y / SCALE);
          pixels[(top + y) * width + ROOM + x] = (byte) (turn ^ shade);
        }
      }
    }

    private boolean isDark(PageImage page) {
      long sum = 0;
      for (int y = y0; y < y1; y++) {
        for (int x = x0; x < x1; x++) {
          sum += page.shade(x, y);
        }
      }
      return sum < (long) width() * height() * PAPER / 2;
    }
  }
}
