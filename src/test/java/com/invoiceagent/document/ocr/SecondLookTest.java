package com.invoiceagent.document.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.document.PageImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is made of two readings of one number.
class SecondLookTest {

  private static final int TALL = 30;
  private static final PageImage PAGE = page();

  @ParameterizedTest
  @CsvSource({
    "'12,50', '12,50'",
    "'12,50', '1250'", // small marks are the first thing to be overlooked
    "'R$12,50', '-12,50'", // signs are for the sum to decide
    "'05/08', '5/08'",
    "'11/jul', '11jul'",
  })
  void theSameNumberIsSure(String first, String second) {
    Token looked = looked(first, second, 40);

    assertThat(looked.confidence()).isGreaterThan(90);
    assertThat(looked.other()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "'7,14', '7,74', '7,74'",
    "'22102', '22/02', '22/02'",
    "'08/11', '09/11', '09/11'",
    "'859,30D', '9859,30D', '9859,30D'",
  })
  void anotherNumberIsKept(String first, String second, String other) {
    Token looked = looked(first, second, 93);

    assertThat(looked.confidence()).isLessThan(60);
    assertThat(looked.other()).isEqualTo(other);
    assertThat(looked.text()).isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({
    "'12,50', 'mm'",
    "'12,50', '7'",
    "'05/08', '1'",
    "'8/10', '88/10'", // neither a date nor an instalment
    "'10/12', '10/2'",
    "'25', '2'",
  })
  void whatIsLessOfANumberSaysNothing(String first, String second) {
    Token looked = looked(first, second, 93);

    assertThat(looked.confidence()).isEqualTo(93);
    assertThat(looked.other()).isNull();
  }

  @Test
  void onlyNumbersAreOnTheSheetAndEachIsFoundAgain() {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      tokens.add(token(i % 3 == 0 ? "LOJA" : i + ",50", 20 + i % 4 * 150, 20 + i / 4 * 40, 93));
    }

    Sheet sheet = Sheet.of(PAGE, tokens, _ -> false);

    PageImage image = sheet.image();
    assertThat(sheet.found(everywhere(image)).keySet())
        .containsExactlyInAnyOrderElementsOf(
            tokens.stream().filter(token -> !token.text().equals("LOJA")).toList());
  }

  @Test
  void aPageWithoutNumbersHasNoSheet() {
    assertThat(Sheet.of(PAGE, List.of(token("LOJA", 20, 20, 93)), _ -> false).isEmpty()).isTrue();
  }

  private static Token looked(String first, String second, float confidence) {
    Token token = token(first, 20, 20, confidence);
    Sheet sheet = Sheet.of(PAGE, List.of(token), _ -> false);
    Token again = null;
    for (Token spot : everywhere(sheet.image())) {
      if (!sheet.found(List.of(spot)).isEmpty()) {
        again = new Token("1", second, spot.x0(), spot.y0(), spot.x1(), spot.y1(), 90);
      }
    }
    assertThat(again).isNotNull();
    return SecondLook.at(List.of(token), sheet, List.of(again)).getFirst();
  }

  /// A small word at every place of the sheet.
  private static List<Token> everywhere(PageImage image) {
    List<Token> spots = new ArrayList<>();
    for (int y = 0; y < image.height() - 8; y += 8) {
      for (int x = 0; x < image.width() - 8; x += 8) {
        spots.add(new Token("1", "1", x, y, x + 8, y + 8, 90));
      }
    }
    return spots;
  }

  private static Token token(String text, int x, int y, float confidence) {
    return new Token("1", text, x, y, x + 100, y + TALL, confidence);
  }

  private static PageImage page() {
    byte[] pixels = new byte[700 * 800];
    Arrays.fill(pixels, (byte) 255);
    return new PageImage(700, 800, 300, pixels);
  }
}
