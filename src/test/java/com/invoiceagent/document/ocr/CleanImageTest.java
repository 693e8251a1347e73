package com.invoiceagent.document.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.document.PageImage;
import com.invoiceagent.document.Word;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// What is done to an image before it is read, and to words before they are believed.
class CleanImageTest {

  private static final int DPI = 300;

  @Test
  void linesGoAndLettersStay() {
    PageImage lined =
        drawn(graphics -> {
          graphics.fillRect(20, 150, 800, 3);
          graphics.fillRect(500, 20, 2, 350);
          graphics.fillRect(600, 100, 20, 20);
          graphics.fillRect(100, 140, 4, 30); // a letter that crosses the line
        });

    PageImage clean = Rules.erased(lined);

    assertThat(clean.shade(300, 151)).isGreaterThan(200);
    assertThat(clean.shade(500, 200)).isGreaterThan(200);
    assertThat(clean.shade(610, 110)).isZero();
    assertThat(clean.shade(101, 145)).isZero();
  }

  @Test
  void whiteTextOnADarkBarStays() {
    PageImage bar =
        drawn(graphics -> {
          graphics.fillRect(20, 100, 800, 60);
          graphics.setColor(Color.WHITE);
          graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 50));
          graphics.drawString("FATURA", 40, 150);
        });

    assertThat(Rules.erased(bar)).isSameAs(bar);
  }

  @Test
  void aPageWithoutLinesIsNotCopied() {
    PageImage page = drawn(graphics -> graphics.fillRect(10, 10, 30, 30));

    assertThat(Rules.erased(page)).isSameAs(page);
  }

  @Test
  void anOverlookedDashBesideAnAmountIsFound() {
    PageImage page =
        drawn(graphics -> {
          graphics.fillRect(185, 84, 10, 3); // left of one amount
          graphics.fillRect(100, 280, 10, 3); // right of another, low
          graphics.fillRect(188, 184, 4, 4); // a dot
        });
    Token left = new Token("1", "25,00", 200, 70, 250, 100, 90, 96, null);
    Token dotted = new Token("2", "26,00", 200, 170, 250, 200, 90, 196, null);
    Token right = new Token("3", "27,00", 40, 260, 92, 290, 90, 286, null);

    List<Token> all = Dashes.added(page, List.of(left, dotted, right));

    assertThat(all).extracting(Token::text).containsExactly("25,00", "-", "26,00", "27,00", "-");
    assertThat(all.get(1).x1()).isLessThan(left.x0());
    assertThat(all.get(4).x0()).isGreaterThan(right.x1());
  }

  @Test
  void aDashWithinTheBoxOfAnAmountIsFoundToo() {
    PageImage page =
        drawn(graphics -> {
          graphics.fillRect(200, 84, 10, 3); // a dash, then digits
          graphics.fillRect(215, 72, 10, 24);
          graphics.fillRect(200, 172, 10, 24); // digits alone
          graphics.fillRect(215, 172, 10, 24);
        });
    Token signed = new Token("1", "19,13", 200, 70, 250, 100, 90, 96, null);
    Token unsigned = new Token("2", "26,00", 200, 170, 250, 200, 90, 196, null);

    List<Token> all = Dashes.added(page, List.of(signed, unsigned));

    assertThat(all).extracting(Token::text).containsExactly("-", "19,13", "26,00");
    assertThat(all.get(1).x0()).isGreaterThanOrEqualTo(all.getFirst().x1());
  }

  @Test
  void twoStrokesAreTwoOnes() {
    PageImage page =
        drawn(graphics -> {
          graphics.fillRect(202, 70, 8, 30);
          graphics.fillRect(222, 70, 8, 30);
          graphics.fillRect(202, 170, 8, 30); // one more than two
          graphics.fillRect(212, 170, 4, 30);
          graphics.fillRect(222, 170, 8, 30);
          graphics.fillRect(202, 270, 28, 30); // a block
        });
    Token two = new Token("1", "W", 200, 70, 232, 100, 80, 100, null);
    Token three = new Token("2", "W", 200, 170, 232, 200, 80, 200, null);
    Token block = new Token("3", "1", 200, 270, 232, 300, 80, 300, null);

    assertThat(Ones.paired(page, List.of(two, three, block)))
        .extracting(Token::text)
        .containsExactly("11", "W", "1");
  }

  @Test
  void aDateGoesWithItsRowAndNotWithTheOtherBox() {
    Token box = new Token("1", "TAXAS", 100, 64, 300, 92, 90, 92, null);
    Token date = new Token("2", "12/11", 330, 72, 390, 100, 90, 100, null);
    Token name = new Token("3", "LOJA", 410, 76, 500, 104, 90, 104, null);

    List<Word> words = Placement.words(List.of(box, date, name), 1);

    assertThat(words)
        .filteredOn(word -> !word.text().equals("TAXAS"))
        .extracting(Word::baseline)
        .containsOnly(104f);
    assertThat(words).extracting(Word::certainty).containsOnly(90);
  }

  @Test
  void aLoneSignStandsOnTheLineAroundIt() {
    Token amount = new Token("1", "25,00", 200, 70, 250, 100, 90, 96, null);
    Token sign = new Token("2", "-", 185, 84, 195, 87, 90);
    Token dirt = new Token("3", ".", 185, 184, 187, 186, 90);

    List<Word> words = Placement.words(List.of(sign, amount, dirt), 1);

    assertThat(words).extracting(Word::text).containsExactlyInAnyOrder("25,00", "-");
    assertThat(words).extracting(Word::baseline).containsOnly(96f);
  }

  @Test
  void baselinesFollowTheInk() {
    PageImage page =
        drawn(graphics -> {
          for (int i = 0; i < 5; i++) {
            graphics.fillRect(100 + 20 * i, 100, 12, 40);
          }
          graphics.fillRect(192, 140, 4, 8); // the comma's tail
        });
    Token token = new Token("1", "253,71", 100, 100, 200, 148, 90);

    assertThat(Baselines.found(page, List.of(token)).getFirst().baseline()).isEqualTo(140);
  }

  private static PageImage drawn(Consumer<Graphics2D> drawing) {
    BufferedImage image = new BufferedImage(900, 400, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 900, 400);
    graphics.setColor(Color.BLACK);
    drawing.accept(graphics);
    graphics.dispose();
    return new PageImage(
        900, 400, DPI, ((DataBufferByte) image.getRaster().getDataBuffer()).getData());
  }
}
