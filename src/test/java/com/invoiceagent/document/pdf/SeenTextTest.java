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
import static com.invoiceagent.document.pdf.SightPdf.transparent;
import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.document.Document;
import com.invoiceagent.document.pdf.SightPdf.Drawing;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Text that the page shows is read, however much the way it is drawn looks like a trick.
class SeenTextTest {

  static List<String> lookAlikes() {
    return List.copyOf(LOOK_ALIKES.keySet());
  }

  @Test
  void aTextThatRunsOverAnEdgeHidesNothing() {
    Document document = read((pdf, page) -> text(page, SECRET + " MUITO LONGO", 500, 500));

    assertThat(seen(document)).contains("SEGREDO").doesNotContain("LONGO");
    assertThat(document.hiddenCharacters()).isZero();
  }

  private static final Map<String, Drawing> LOOK_ALIKES = new TreeMap<>();

  static {
    LOOK_ALIKES.put("plain", (pdf, page) -> secret(page));
    LOOK_ALIKES.put("light grey", ink(new Color(225, 225, 225)));
    LOOK_ALIKES.put("outlines", mode(RenderingMode.STROKE));
    LOOK_ALIKES.put(
        "white with dark outlines",
        (pdf, page) -> {
          page.setRenderingMode(RenderingMode.FILL_STROKE);
          page.setNonStrokingColor(Color.WHITE);
          secret(page);
        });
    LOOK_ALIKES.put("white on a dark bar", white(page -> fill(page, Color.BLUE, 50, 480, 300, 40)));
    LOOK_ALIKES.put(
        "white on a dark polygon",
        white(page -> {
          page.moveTo(50, 480);
          page.lineTo(350, 480);
          page.lineTo(360, 500);
          page.lineTo(350, 520);
          page.lineTo(50, 520);
          page.fill();
        }));
    LOOK_ALIKES.put(
        "white on a bar with round corners",
        white(page -> {
          page.moveTo(60, 480);
          page.lineTo(340, 480);
          page.curveTo(350, 480, 350, 480, 350, 490);
          page.lineTo(350, 520);
          page.lineTo(50, 520);
          page.fill();
        }));
    LOOK_ALIKES.put(
        "white on a thick line",
        white(page -> {
          page.setLineWidth(30);
          page.moveTo(50, 503);
          page.lineTo(350, 503);
          page.stroke();
        }));
    LOOK_ALIKES.put(
        "white on many thin stripes",
        white(page -> {
          for (int i = 0; i < 40; i++) {
            fill(page, new Color(0, 0, 3 * i), 50, 480 + i, 300, 1);
          }
        }));
    LOOK_ALIKES.put(
        "white on an area of cells",
        white(page -> {
          for (int i = 0; i < 30; i++) {
            page.addRect(50 + 10 * i, 480, 10, 40);
          }
          page.fill();
        }));
    LOOK_ALIKES.put(
        "white on a photograph",
        (pdf, page) -> {
          image(pdf, page, BufferedImage.TYPE_INT_RGB, 50, 480, 300, 40);
          page.setNonStrokingColor(Color.WHITE);
          secret(page);
        });
    LOOK_ALIKES.put(
        "white on a dark form",
        (pdf, page) -> {
          PDAppearanceStream form = new PDAppearanceStream(pdf);
          form.setBBox(new PDRectangle(300, 40));
          try (PDPageContentStream inside = new PDPageContentStream(pdf, form)) {
            fill(inside, Color.BLUE, 0, 0, 300, 40);
          }
          page.saveGraphicsState();
          page.transform(Matrix.getTranslateInstance(50, 480));
          page.drawForm(form);
          page.restoreGraphicsState();
          page.setNonStrokingColor(Color.WHITE);
          secret(page);
        });
    LOOK_ALIKES.put("half see-through", alpha(0.4f, 1));
    LOOK_ALIKES.put("small", (pdf, page) -> text(page, 3, SECRET, 72, 500));
    LOOK_ALIKES.put(
        "size 1, made large by the matrix",
        (pdf, page) -> {
          page.transform(Matrix.getScaleInstance(10, 10));
          text(page, 1, SECRET, 7.2f, 50);
        });
    LOOK_ALIKES.put(
        "within its clip",
        (pdf, page) -> {
          page.addRect(60, 490, 200, 20);
          page.clip();
          secret(page);
        });
    LOOK_ALIKES.put(
        "after a clip that ended",
        (pdf, page) -> {
          page.saveGraphicsState();
          page.addRect(300, 100, 50, 50);
          page.clip();
          page.restoreGraphicsState();
          secret(page);
        });
    LOOK_ALIKES.put(
        "on an area",
        (pdf, page) -> {
          fill(page, Color.LIGHT_GRAY, 50, 480, 300, 40);
          page.setNonStrokingColor(Color.BLACK);
          secret(page);
        });
    LOOK_ALIKES.put(
        "below a frame and a rule",
        (pdf, page) -> {
          secret(page);
          page.addRect(50, 480, 300, 40);
          page.stroke();
          fill(page, Color.BLACK, 50, 498, 300, 0.5f);
        });
    LOOK_ALIKES.put(
        "below a marker",
        (pdf, page) -> {
          secret(page);
          transparent(page, 0.4f, 0.4f);
          fill(page, Color.YELLOW, 50, 480, 300, 40);
        });
    LOOK_ALIKES.put(
        "below an image with transparent parts",
        (pdf, page) -> {
          secret(page);
          image(pdf, page, BufferedImage.TYPE_INT_ARGB, 50, 480, 300, 40);
        });
    LOOK_ALIKES.put("on a layer that is on", layer(true, false));
    LOOK_ALIKES.put("a member of a layer that is on", layer(true, true));
    LOOK_ALIKES.put(
        "in a form within its box",
        (pdf, page) -> form(pdf, page, new PDRectangle(0, 0, 595, 842)));
    LOOK_ALIKES.put(
        "a hole through which a colour shows",
        (pdf, page) -> {
          page.setRenderingMode(RenderingMode.NEITHER_CLIP);
          secret(page);
          fill(page, Color.BLUE, 50, 480, 300, 40);
        });
    LOOK_ALIKES.put(
        "recognised on a scan",
        (pdf, page) -> {
          image(pdf, page, BufferedImage.TYPE_INT_RGB, 0, 0, 595, 842);
          page.setRenderingMode(RenderingMode.NEITHER);
          recognised(page);
        });
    LOOK_ALIKES.put(
        "recognised on a scan in stripes, and drawn before it",
        (pdf, page) -> {
          page.setRenderingMode(RenderingMode.NEITHER);
          recognised(page);
          for (int i = 0; i < 4; i++) {
            image(pdf, page, BufferedImage.TYPE_INT_RGB, 0, 210 * i, 595, 211);
          }
        });
    LOOK_ALIKES.put(
        "recognised on a scan, and painted below it",
        (pdf, page) -> {
          recognised(page);
          image(pdf, page, BufferedImage.TYPE_INT_RGB, 0, 0, 595, 842);
        });
  }

  /// As much text as the page of a scan holds; a stamp on it would be less.
  private static void recognised(PDPageContentStream page) throws IOException {
    secret(page);
    text(page, "Uma linha de texto que alguém reconheceu na imagem", 72, 400);
  }

  @ParameterizedTest
  @MethodSource("lookAlikes")
  void whatAPersonSeesIsRead(String lookAlike) {
    Document document = read(LOOK_ALIKES.get(lookAlike));

    assertThat(seen(document)).contains(SECRET);
    assertThat(document.hiddenCharacters()).isZero();
  }

  /// Paints something below white letters.
  @FunctionalInterface
  private interface Background {
    void on(PDPageContentStream page) throws IOException;
  }

  private static Drawing white(Background background) {
    return (pdf, page) -> {
      background.on(page);
      page.setNonStrokingColor(Color.WHITE);
      secret(page);
    };
  }
}
