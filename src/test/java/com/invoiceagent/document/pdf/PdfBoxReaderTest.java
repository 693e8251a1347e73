package com.invoiceagent.document.pdf;

import static com.invoiceagent.document.pdf.DrawnPdf.BOLD;
import static com.invoiceagent.document.pdf.DrawnPdf.HELVETICA;
import static com.invoiceagent.document.pdf.DrawnPdf.text;
import static com.invoiceagent.document.pdf.DrawnPdf.texts;
import static com.invoiceagent.document.pdf.DrawnPdf.width;
import static com.invoiceagent.document.pdf.DrawnPdf.words;
import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.Property;
import com.invoiceagent.document.Document;
import com.invoiceagent.document.Page;
import com.invoiceagent.document.Word;
import com.invoiceagent.document.pdf.DrawnPdf.Drawing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Words come out as a person sees them on the page, whatever way the file draws them.
class PdfBoxReaderTest {

  private static final float HEIGHT = PDRectangle.A4.getHeight();
  private static final Offset<Float> NEARLY = Offset.offset(0.2f);

  @Test
  void wordsStandWhereTheyAreDrawn() {
    List<Word> words = words(DrawnPdf.of(text("Total da fatura R$ 1.234,56", 72, 700)));

    assertThat(words)
        .extracting(Word::text)
        .containsExactly("Total", "da", "fatura", "R$", "1.234,56");
    assertAt(words.getFirst(), 72, 700, width("Total", 10), 10);
    assertAt(words.get(4), 72 + width("Total da fatura R$ ", 10), 700, width("1.234,56", 10), 10);
    assertThat(words).extracting(Word::spacesBefore).containsExactly(0, 1, 1, 1, 1);
  }

  @Test
  void boxesFollowTheSizeOfTheFont() {
    Word word = words(DrawnPdf.of(page -> text(page, BOLD, 20, "Fatura", 100, 500))).getFirst();

    assertThat(word.size()).isCloseTo(20, NEARLY);
    assertThat(word.box().y0()).isCloseTo(HEIGHT - 500 - 15, NEARLY);
    assertThat(word.box().y1()).isCloseTo(HEIGHT - 500 + 4.4f, NEARLY);
  }

  @Test
  void countsTheBlanksThatAreDrawn() {
    List<Word> words = words(DrawnPdf.of(text("LOJA    SAO PAULO   BR", 72, 700)));

    assertThat(words).extracting(Word::spacesBefore).containsExactly(0, 4, 1, 3);
  }

  @Test
  void theOrderOfDrawingMeansNothing() {
    List<Drawing> rows = new ArrayList<>();
    for (int row = 0; row < 30; row++) {
      float y = 800 - 20 * row;
      rows.add(text("0" + row % 9 + "/12", 50, y));
      rows.add(text("LOJA NUMERO " + row, 100, y));
      rows.add(text("1." + row + "0,00", 400, y));
    }
    List<Word> inOrder = words(DrawnPdf.of(together(rows)));
    Property.holds(
        20,
        random -> {
          List<Drawing> shuffled = new ArrayList<>(rows);
          Collections.shuffle(shuffled, new Random(random.nextLong()));

          assertThat(words(DrawnPdf.of(together(shuffled)))).isEqualTo(inOrder);
        });
  }

  @Test
  void glyphsMayBeDrawnOneByOneAndBackwards() {
    String line = "05/12 PADARIA PAO NOBRE 1.234,56-";
    List<String> expected = List.of("05/12", "PADARIA", "PAO", "NOBRE", "1.234,56-");
    for (boolean blanks : new boolean[] {true, false}) {
      List<Drawing> glyphs = new ArrayList<>();
      for (int i = 0; i < line.length(); i++) {
        if (blanks || line.charAt(i) != ' ') {
          glyphs.add(text(line.substring(i, i + 1), 72 + width(line.substring(0, i), 10), 700));
        }
      }

      assertThat(texts(DrawnPdf.of(together(glyphs)))).as("in order").isEqualTo(expected);
      assertThat(texts(DrawnPdf.of(together(glyphs.reversed())))).as("back").isEqualTo(expected);
    }
  }

  /// Unicred prints so: extractors return `PA G A M E N T O`.
  @ParameterizedTest
  @ValueSource(floats = {0.3f, 0.8f, 1.5f, 2.5f, 4f, -0.2f})
  void lettersMayBeSpaced(float spacing) {
    byte[] pdf =
        DrawnPdf.of(page -> {
          page.setCharacterSpacing(spacing);
          text(page, "PAGAMENTO EFETUADO", 72, 700);
          text(page, "11/jul 1.628,73", 72, 600);
        });

    assertThat(texts(pdf)).containsExactly("PAGAMENTO", "EFETUADO", "11/jul", "1.628,73");
  }

  @ParameterizedTest
  @ValueSource(floats = {0.3f, 0.8f, 1.5f})
  void spacedLettersNeedNoDrawnBlanks(float spacing) {
    byte[] pdf =
        DrawnPdf.of(page -> {
          page.setCharacterSpacing(spacing);
          text(page, "PAGAMENTO", 72, 700);
          text(page, "EFETUADO", 72 + width("PAGAMENTO ", 10) + 10 * spacing, 700);
        });

    assertThat(texts(pdf)).containsExactly("PAGAMENTO", "EFETUADO");
  }

  /// Itaú prints so since 2026.
  @Test
  void gluedWordsStayGlued() {
    assertThat(texts(DrawnPdf.of(text("Lançamentos:comprasesaques", 72, 700))))
        .containsExactly("Lançamentos:comprasesaques");
  }

  @Test
  void aWideGapWithoutBlankEndsAWord() {
    byte[] pdf =
        DrawnPdf.of(
            together(List.of(text("05/12", 72, 700), text("LOJA", 76 + width("05/12", 10), 700))));

    assertThat(texts(pdf)).containsExactly("05/12", "LOJA");
    assertThat(words(pdf)).extracting(Word::spacesBefore).containsExactly(0, 0);
  }

  @ParameterizedTest
  @ValueSource(floats = {0f, 0.2f, 0.4f})
  void boldByDrawingTwiceIsOneText(float shift) {
    byte[] pdf =
        DrawnPdf.of(page -> {
          text(page, "Total 1.100,00 ILLIMITED", 72, 700);
          text(page, "Total 1.100,00 ILLIMITED", 72 + shift, 700);
        });

    assertThat(texts(pdf)).containsExactly("Total", "1.100,00", "ILLIMITED");
  }

  @Test
  void outlinedTextIsTextAndInvisibleTextIsNot() {
    byte[] pdf =
        DrawnPdf.of(page -> {
          page.setRenderingMode(RenderingMode.FILL_STROKE);
          text(page, "OUTLINED", 72, 700);
          page.setRenderingMode(RenderingMode.NEITHER);
          text(page, "RECOGNISED", 72, 600);
        });

    assertThat(texts(pdf)).containsExactly("OUTLINED");
  }

  @ParameterizedTest
  @ValueSource(ints = {15, 30, 45, 60, 90, 120, 180, 270, 300, 345})
  void turnedTextIsLeftOut(int degrees) {
    byte[] pdf =
        DrawnPdf.of(page -> {
          text(page, "Total 100,00", 72, 700);
          turned(page, degrees, "SEGUNDA VIA", 300, 600);
        });

    assertThat(texts(pdf)).containsExactly("Total", "100,00");
  }

  @Test
  void aLineMayLeanALittle() {
    byte[] pdf = DrawnPdf.of(page -> turned(page, 1, "Total 100,00", 72, 700));

    assertThat(texts(pdf)).containsExactlyInAnyOrder("Total", "100,00");
  }

  @ParameterizedTest
  @ValueSource(ints = {90, 180, 270})
  void aTurnedPageIsReadAsItIsDisplayed(int rotation) {
    float width = PDRectangle.A4.getWidth();
    byte[] pdf =
        DrawnPdf.onPage(
            page -> page.setRotation(rotation),
            page -> {
              // As displayed: "Total 100,00" starts 72 points from the left, 50 below the top.
              switch (rotation) {
                case 90 -> turned(page, 90, "Total 100,00", 50, 72);
                case 180 -> turned(page, 180, "Total 100,00", width - 72, 50);
                default -> turned(page, 270, "Total 100,00", width - 50, HEIGHT - 72);
              }
              text(page, "LYING", 300, 400);
            });
    Page page = DrawnPdf.page(pdf);
    boolean lying = rotation != 180;

    assertThat(page.width()).isCloseTo(lying ? HEIGHT : width, NEARLY);
    assertThat(page.height()).isCloseTo(lying ? width : HEIGHT, NEARLY);
    List<Word> words = words(pdf);
    assertThat(words).extracting(Word::text).containsExactly("Total", "100,00");
    assertThat(words.getFirst().box().x0()).isCloseTo(72, NEARLY);
    assertThat(words.getFirst().box().x1()).isCloseTo(72 + width("Total", 10), NEARLY);
    assertThat(words.getFirst().baseline()).isCloseTo(50, NEARLY);
    assertThat(words.getFirst().size()).isCloseTo(10, NEARLY);
    assertThat(words.get(1).box().x0()).isCloseTo(72 + width("Total ", 10), NEARLY);
  }

  @Test
  void placesAreThoseOfTheCroppedPage() {
    byte[] pdf =
        DrawnPdf.onPage(
            page -> {
              page.setMediaBox(new PDRectangle(-100, -50, 800, 1000));
              page.setCropBox(new PDRectangle(20, 30, 500, 600));
            },
            text("Total", 72, 580));
    Page page = DrawnPdf.page(pdf);

    assertThat(page.width()).isEqualTo(500);
    assertThat(page.height()).isEqualTo(600);
    assertThat(page.words().getFirst().box().x0()).isCloseTo(52, NEARLY);
    assertThat(page.words().getFirst().baseline()).isCloseTo(50, NEARLY);
  }

  /// Chromium prints with a matrix that scales and turns upside down, and fonts that turn back.
  @Test
  void matricesAreApplied() {
    byte[] pdf =
        DrawnPdf.of(page -> {
          page.transform(new Matrix(0.24f, 0, 0, -0.24f, 0, HEIGHT));
          page.beginText();
          page.setFont(HELVETICA, 1);
          page.setTextMatrix(new Matrix(41.6667f, 0, 0, -41.6667f, 300, 400));
          page.showText("Total 100,00");
          page.endText();
        });
    Word word = words(pdf).getFirst();

    assertThat(texts(pdf)).containsExactly("Total", "100,00");
    assertThat(word.box().x0()).isCloseTo(72, NEARLY);
    assertThat(word.box().x1()).isCloseTo(72 + width("Total", 10), NEARLY);
    assertThat(word.baseline()).isCloseTo(96, NEARLY);
    assertThat(word.size()).isCloseTo(10, NEARLY);
  }

  @Test
  void narrowPrintKeepsItsWords() {
    byte[] pdf =
        DrawnPdf.of(page -> {
          page.setHorizontalScaling(60);
          text(page, "PADARIA PAO NOBRE", 72, 700);
        });

    assertThat(texts(pdf)).containsExactly("PADARIA", "PAO", "NOBRE");
    assertThat(words(pdf).getFirst().box().x1())
        .isCloseTo(72 + 0.6f * width("PADARIA", 10), NEARLY);
  }

  @Test
  void readsTypeThreeFonts() {
    byte[] pdf = TypeThreeFont.draw("ABBA BAB", 20, 72, 700);

    assertThat(texts(pdf)).containsExactly("ABBA", "BAB");
    Word word = words(pdf).getFirst();
    assertThat(word.box().x0()).isCloseTo(72, NEARLY);
    assertThat(word.box().x1()).isCloseTo(72 + 4 * 10, NEARLY);
    assertThat(word.baseline()).isCloseTo(HEIGHT - 700, NEARLY);
  }

  @Test
  void everyPageCountsEvenABlankOne() {
    Document document =
        DrawnPdf.document(DrawnPdf.of(text("ONE", 72, 700), _ -> {}, text("THREE", 72, 700)));

    assertThat(document.pages()).extracting(Page::number).containsExactly(1, 2, 3);
    assertThat(document.pages()).extracting(page -> page.words().size()).containsExactly(1, 0, 1);
  }

  private static Drawing together(List<Drawing> drawings) {
    return page -> {
      for (Drawing drawing : drawings) {
        drawing.on(page);
      }
    };
  }

  private static void turned(PDPageContentStream page, int degrees, String text, float x, float y)
      throws IOException {
    page.beginText();
    page.setFont(HELVETICA, 10);
    page.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(degrees), x, y));
    page.showText(text);
    page.endText();
  }

  private static void assertAt(Word word, float x, float y, float width, float size) {
    assertThat(word.box().x0()).as(word.text()).isCloseTo(x, NEARLY);
    assertThat(word.box().x1()).as(word.text()).isCloseTo(x + width, NEARLY);
    assertThat(word.baseline()).as(word.text()).isCloseTo(HEIGHT - y, NEARLY);
    assertThat(word.size()).as(word.text()).isCloseTo(size, NEARLY);
    assertThat(word.box().y0()).as(word.text()).isCloseTo(HEIGHT - y - 0.75f * size, NEARLY);
    assertThat(word.box().y1()).as(word.text()).isCloseTo(HEIGHT - y + 0.22f * size, NEARLY);
  }
}
