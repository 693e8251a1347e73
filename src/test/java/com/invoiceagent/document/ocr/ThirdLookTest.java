package com.invoiceagent.document.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.document.PageImage;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What four looks at one number decide.
class ThirdLookTest {

  private static final PageImage PAGE = page();

  @ParameterizedTest
  @CsvSource({
    "13/02, 18/02, 18/02, 18/02",
    "18/02, 13/02, 18/02, 18/02",
    "-27, 21, 21, -21", // the sign is the first look's
    "mm, '7,77', '7,77', '7,77'",
  })
  void threeOfFourDecide(String first, String second, String third, String expected) {
    Token decided = looked(first, 50, second, third, third);

    assertThat(decided.text()).isEqualTo(expected);
    assertThat(decided.other()).isNull();
    assertThat(decided.confidence()).isGreaterThan(80);
  }

  @ParameterizedTest
  @CsvSource({
    "13/02, 18/02, 18/02, 13/02", // two against two
    "13/02, 18/02, 16/02, 16/02", // none of both
    "'7,77', '1,77', mm, mm", // no number
    "'7,77', '1,77', '7,77', ''",
  })
  void fewerDecideNothing(String first, String second, String third, String fourth) {
    Token open = looked(first, 50, second, third, fourth);

    assertThat(open.text()).isEqualTo(first);
    assertThat(open.other()).isEqualTo(second);
    assertThat(open.confidence()).isLessThan(60);
  }

  @Test
  void whereTheSecondSawNothingTheOthersOnlySpeakForOrAgainst() {
    assertThat(looked("13/02", 40, null, "13/02", "13/02").confidence()).isGreaterThan(80);

    Token open = looked("1", 80, null, "11", "11");
    assertThat(open).isEqualTo(token("1", 80, null)); // sure enough, not looked at
    open = looked("1", 40, null, "11", "11");
    assertThat(open.text()).isEqualTo("1");
    assertThat(open.other()).isEqualTo("11");
    assertThat(open.confidence()).isLessThan(60);
  }

  private static Token looked(
      String first, float confidence, @Nullable String second, String third, String fourth) {
    Token token = token(first, confidence, second);
    Sheet sheet = Sheet.ofOpen(PAGE, List.of(token), _ -> true);
    return ThirdLook.at(List.of(token), sheet, on(sheet, third), on(sheet, fourth)).getFirst();
  }

  /// The text where the sheet shows its only number.
  private static List<Token> on(Sheet sheet, String text) {
    if (text.isEmpty() || sheet.isEmpty()) {
      return List.of();
    }
    PageImage image = sheet.image();
    for (int y = 0; y < image.height() - 8; y += 8) {
      for (int x = 0; x < image.width() - 8; x += 8) {
        Token spot = new Token("1", text, x, y, x + 8, y + 8, 90);
        if (!sheet.found(List.of(spot)).isEmpty()) {
          return List.of(spot);
        }
      }
    }
    throw new AssertionError("The sheet shows no number");
  }

  private static Token token(String text, float confidence, @Nullable String other) {
    return new Token("1", text, 20, 20, 120, 50, confidence, 50, other);
  }

  private static PageImage page() {
    byte[] pixels = new byte[700 * 800];
    Arrays.fill(pixels, (byte) 255);
    return new PageImage(700, 800, 300, pixels);
  }
}
