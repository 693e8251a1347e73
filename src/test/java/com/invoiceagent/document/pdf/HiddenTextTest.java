package com.invoiceagent.document.pdf;

import static com.invoiceagent.document.pdf.SightPdf.SECRET;
import static com.invoiceagent.document.pdf.SightPdf.alpha;
import static com.invoiceagent.document.pdf.SightPdf.fill;
import static com.invoiceagent.document.pdf.SightPdf.form;
import static com.invoiceagent.document.pdf.SightPdf.image;
import static com.invoiceagent.document.pdf.SightPdf.ink;
import static com.invoiceagent.document.pdf.SightPdf.layer;
import static com.invoiceagent.document.pdf.SightPdf.mode;
import static com.invoiceagent.document.pdf.SightPdf.read;
import static com.invoiceagent.document.pdf.SightPdf.secret;
import static com.invoiceagent.document.pdf.SightPdf.seen;
import static com.invoiceagent.document.pdf.SightPdf.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.document.Document;
import com.invoiceagent.document.pdf.SightPdf.Drawing;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Text that the page does not show is not read, and counted.
class HiddenTextTest {

  private static final int LETTERS = SightPdf.SECRET.replace(" ", "").length();

  static List<String> tricks() {
    return List.copyOf(TRICKS.keySet());
  }

  static final Map<String, Drawing> TRICKS = new TreeMap<>();

  static {
    TRICKS.put("render mode 3", mode(RenderingMode.NEITHER));
    TRICKS.put(
        "render mode 7, and nothing is painted through it", mode(RenderingMode.NEITHER_CLIP));
    TRICKS.put("white on white", ink(Color.WHITE));
    TRICKS.put("nearly white on white", ink(new Color(248, 250, 255)));
    TRICKS.put(
        "white in grey levels",
        (pdf, page) -> {
          page.setNonStrokingColor(1f);
          secret(page);
        });
    TRICKS.put(
        "white in four inks",
        (pdf, page) -> {
          page.setNonStrokingColor(0f, 0f, 0f, 0f);
          secret(page);
        });
    TRICKS.put(
        "white outlines",
        (pdf, page) -> {
          page.setRenderingMode(RenderingMode.STROKE);
          page.setStrokingColor(Color.WHITE);
          secret(page);
        });
    TRICKS.put(
        "blue on blue",
        (pdf, page) -> {
          fill(page, Color.BLUE, 50, 480, 300, 40);
          page.setNonStrokingColor(Color.BLUE);
          secret(page);
        });
    TRICKS.put(
        "black on a black polygon",
        (pdf, page) -> {
          page.moveTo(50, 480);
          page.lineTo(350, 480);
          page.lineTo(350, 520);
          page.lineTo(50, 520);
          page.closePath();
          page.fill();
          secret(page);
        });
    TRICKS.put(
        "white on a white area on a dark one",
        (pdf, page) -> {
          fill(page, Color.DARK_GRAY, 40, 470, 400, 60);
          fill(page, Color.WHITE, 50, 480, 300, 40);
          page.setNonStrokingColor(Color.WHITE);
          secret(page);
        });
    TRICKS.put("see-through", alpha(0, 1));
    TRICKS.put("nearly see-through", alpha(0.02f, 1));
    TRICKS.put("tiny", (pdf, page) -> text(page, 0.5f, SECRET, 72, 500));
    TRICKS.put(
        "made tiny by the matrix",
        (pdf, page) -> {
          page.transform(Matrix.getScaleInstance(0.05f, 0.05f));
          text(page, SECRET, 1440, 10000);
        });
    TRICKS.put(
        "squeezed",
        (pdf, page) -> {
          page.setHorizontalScaling(2);
          secret(page);
        });
    TRICKS.put("off the page", (pdf, page) -> text(page, SECRET, 700, 500));
    TRICKS.put(
        "outside the crop box",
        (pdf, page) -> {
          pdf.getPage(0).setCropBox(new PDRectangle(0, 600, 595, 242));
          secret(page);
        });
    TRICKS.put(
        "clipped away",
        (pdf, page) -> {
          page.saveGraphicsState();
          page.addRect(300, 100, 50, 50);
          page.clip();
          secret(page);
          page.restoreGraphicsState();
        });
    TRICKS.put(
        "covered by an area",
        (pdf, page) -> {
          secret(page);
          fill(page, Color.WHITE, 50, 480, 300, 40);
        });
    TRICKS.put(
        "covered by an image",
        (pdf, page) -> {
          secret(page);
          image(pdf, page, BufferedImage.TYPE_INT_RGB, 50, 480, 300, 40);
        });
    TRICKS.put("on a layer that is off", layer(false, false));
    TRICKS.put("a member of a layer that is off", layer(false, true));
    TRICKS.put(
        "in a form outside its box", (pdf, page) -> form(pdf, page, new PDRectangle(0, 0, 20, 20)));
    TRICKS.put(
        "invisible over a decorated page",
        (pdf, page) -> {
          image(pdf, page, BufferedImage.TYPE_INT_RGB, 0, 0, 595, 650);
          for (int row = 0; row < 30; row++) {
            text(page, "COMPRA VISIVEL 10,00", 72, 100 + 12 * row);
          }
          page.setRenderingMode(RenderingMode.NEITHER);
          secret(page);
        });
  }

  @ParameterizedTest
  @MethodSource("tricks")
  void isNotReadAndCounted(String trick) {
    Document document = read(TRICKS.get(trick));

    assertThat(seen(document)).contains("Fatura").doesNotContain("SEG", "99");
    assertThat(document.hiddenCharacters()).isEqualTo(LETTERS);
  }
}
