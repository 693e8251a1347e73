package com.invoiceagent.document.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.document.PageImage;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What becomes of the engine's words before they are words of a page.
class TokensTest {

  private static final int LINE = 120;

  @Test
  void halvesWithACommaBetweenThemAreOneAmount() {
    assertThat(joined("609", ",", "47")).containsExactly("609,47");
    assertThat(joined("R$1.609", ",", "47-")).containsExactly("R$1.609,47-");
  }

  @Test
  void halvesWithNothingOrSomethingElseBetweenThemStayTwo() {
    assertThat(joined("609", " ", "47")).containsExactly("609", "47");
    assertThat(joined("609", "/", "47")).containsExactly("609", "47");
    assertThat(joined("609", "-", "47")).containsExactly("609", "47");
  }

  @Test
  void theCommaMayStandInABoxAndTheHalvesOnLinesOfTheirOwn() {
    assertThat(joined("609", "   ,", "47")).containsExactly("609", "47");
    assertThat(joined("609", ",", "47", true)).containsExactly("609,47");
  }

  @Test
  void whatIsNoHalfOfAnAmountStaysAlone() {
    assertThat(joined("LOJA", ",", "47")).containsExactly("LOJA", "47");
    assertThat(joined("609", ",", "475")).containsExactly("609", "475");
  }

  @Test
  void aPictureBeforeADateIsNoWord() {
    assertThat(texts(Icons.without(List.of(at("L]", 0), at("05/11", 40), at("LOJA", 140)))))
        .containsExactly("05/11", "LOJA");
    assertThat(texts(Icons.without(List.of(at("0", 0), at("05/11/2026", 40)))))
        .containsExactly("05/11/2026");
  }

  @Test
  void wordsElsewhereStay() {
    for (List<Token> line :
        List.of(
            List.of(at("10", 0), at("05/11", 40)),
            List.of(at("DE", 0), at("LOJA", 40), at("05/11", 140)),
            List.of(at("LOJA", 0), at("A", 80), at("05/11", 110)),
            List.of(at("C", 0), at("05/11", 300)))) {
      assertThat(Icons.without(line)).isEqualTo(line);
    }
  }

  /// The halves and what is drawn between them.
  private static List<String> joined(String left, String between, String right) {
    return joined(left, between, right, false);
  }

  /// The same; the box of the second half may begin with what stands between.
  private static List<String> joined(String left, String between, String right, boolean isWithin) {
    BufferedImage image = new BufferedImage(600, 200, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 600, 200);
    graphics.setColor(Color.BLACK);
    graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 60));
    graphics.drawString(left + between + right, 20, LINE);
    FontMetrics font = graphics.getFontMetrics();
    int end = 20 + font.stringWidth(left);
    int next = end + font.stringWidth(between);
    PageImage page =
        new PageImage(
            600, 200, 300, ((DataBufferByte) image.getRaster().getDataBuffer()).getData());
    graphics.dispose();
    int top = LINE - 44;
    Token first = new Token("1", left, 20, top, end, LINE, 90, LINE, null);
    int wide = font.stringWidth(right);
    Token second =
        isWithin
            ? new Token("2", right, end + 6, top, next + wide, LINE + 7, 90, LINE + 7, null)
            : new Token("1", right, next, top, next + wide, LINE, 90, LINE, null);
    return texts(Commas.joined(page, List.of(first, second)));
  }

  private static Token at(String text, int x) {
    return new Token("1", text, x, 76, x + 15 * text.length(), LINE, 90, LINE, null);
  }

  private static List<String> texts(List<Token> tokens) {
    return tokens.stream().map(Token::text).toList();
  }
}
