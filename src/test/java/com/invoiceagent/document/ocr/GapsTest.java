package com.invoiceagent.document.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.document.PageImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Where ink stands in a column of dates and the engine found no word, one was left out. A capital
/// is 20 pixels high, a character 15 wide; dates begin at 100, amounts end at 700.
class GapsTest {

  private static final int TALL = 20;
  private static final int WIDE = 15;
  private static final int DATES = 100;
  private static final int AMOUNTS = 700;
  private static final int LEADING = 40;
  private static final int WIDTH = 800;
  private static final int HEIGHT = 400;

  private final List<Token> words = new ArrayList<>();
  private final byte[] pixels = new byte[WIDTH * HEIGHT];
  private int line;

  GapsTest() {
    Arrays.fill(pixels, (byte) 255);
    for (int i = 0; i < 3; i++) {
      word(DATES, "05/11");
      row("1" + i + ",50");
    }
  }

  @Test
  void inkInTheColumnIsADateThatWasLeftOut() {
    ink(DATES, DATES + 5 * WIDE);
    row("9,90");

    List<Token> lost = lost();

    assertThat(lost).hasSize(1);
    assertThat(lost.getFirst().x0()).isEqualTo(DATES);
    assertThat(lost.getFirst().x1()).isEqualTo(DATES + 5 * WIDE);
    assertThat(ThirdLook.isOpen(lost.getFirst())).isTrue();
  }

  @Test
  void aRowWithoutADateHasNone() {
    row("9,90");

    assertThat(lost()).isEmpty();
  }

  @Test
  void aPictureInTheColumnIsNone() {
    ink(DATES, DATES + 2 * WIDE);
    row("9,90");

    assertThat(lost()).isEmpty();
  }

  @Test
  void aLineWithoutAnAmountHasNone() {
    ink(DATES, DATES + 5 * WIDE);
    word(DATES + 120, "LOJA");

    assertThat(lost()).isEmpty();
  }

  @Test
  void whereAWordWasFoundNothingWasLeftOut() {
    ink(DATES, DATES + 5 * WIDE);
    word(DATES, "Saldo");
    row("9,90");

    assertThat(lost()).isEmpty();
  }

  private List<Token> lost() {
    List<Token> filled = new ArrayList<>(Gaps.filled(page(), words));
    filled.removeAll(words);
    return filled;
  }

  private PageImage page() {
    return new PageImage(WIDTH, HEIGHT, 200, pixels);
  }

  private void row(String amount) {
    word(DATES + 120, "LOJA");
    word(AMOUNTS - WIDE * amount.length(), amount);
    line++;
  }

  private void word(int x, String text) {
    int y = top();
    words.add(
        new Token("" + line, text, x, y, x + WIDE * text.length(), y + TALL, 95, y + TALL, null));
  }

  /// Upright strokes.
  private void ink(int x0, int x1) {
    for (int x = x0; x < x1; x++) {
      for (int y = top(); y < top() + TALL; y++) {
        pixels[y * WIDTH + x] = (byte) (x % 3 == 0 ? 255 : 0);
      }
    }
  }

  private int top() {
    return 100 + line * LEADING;
  }
}
