package com.invoiceagent.document.pdf;

import com.invoiceagent.document.Document;
import com.invoiceagent.document.ReadOutcome;
import com.invoiceagent.document.Word;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/// Draws a page, and says what is seen on it.
final class SightPdf {

  static final String SECRET = "09/11 SEGREDO 99,00";

  private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

  /// Draws on the only page of a file.
  @FunctionalInterface
  interface Drawing {
    void on(PDDocument pdf, PDPageContentStream page) throws IOException;
  }

  private SightPdf() {}

  static byte[] page(Drawing drawing) {
    try (PDDocument pdf = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      PDPage page = new PDPage(PDRectangle.A4);
      pdf.addPage(page);
      try (PDPageContentStream stream = new PDPageContentStream(pdf, page)) {
        drawing.on(pdf, stream);
      }
      pdf.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void text(PDPageContentStream page, String text, float x, float y) throws IOException {
    text(page, 10, text, x, y);
  }

  static void text(PDPageContentStream page, float size, String text, float x, float y)
      throws IOException {
    page.beginText();
    page.setFont(FONT, size);
    page.newLineAtOffset(x, y);
    page.showText(text);
    page.endText();
  }

  private static Document document(byte[] file) {
    return switch (new PdfBoxReader().read(file, List.of(), Duration.ofMinutes(1))) {
      case ReadOutcome.Read(Document document) -> document;
      case ReadOutcome.Refused(var problem) -> throw new AssertionError(problem.detail());
    };
  }

  /// The page's words in reading order.
  static String seen(Document document) {
    return document.pages().getFirst().words().stream()
        .sorted(
            Comparator.comparingDouble((Word word) -> Math.round(word.baseline()))
                .thenComparingDouble(word -> word.box().x0()))
        .map(Word::text)
        .collect(Collectors.joining(" "));
  }

  /// A page with more on it than the drawing.
  static Document read(Drawing drawing) {
    return document(
        page((pdf, page) -> {
          text(page, "Fatura", 72, 700);
          page.saveGraphicsState();
          drawing.on(pdf, page);
          page.restoreGraphicsState();
        }));
  }

  static void secret(PDPageContentStream page) throws IOException {
    text(page, SECRET, 72, 500);
  }

  static void fill(
      PDPageContentStream page, Color colour, float x, float y, float width, float height)
      throws IOException {
    page.setNonStrokingColor(colour);
    page.addRect(x, y, width, height);
    page.fill();
  }

  static void image(
      PDDocument pdf,
      PDPageContentStream page,
      int type,
      float x,
      float y,
      float width,
      float height)
      throws IOException {
    BufferedImage image = new BufferedImage(8, 8, type);
    page.drawImage(LosslessFactory.createFromImage(pdf, image), x, y, width, height);
  }

  static void transparent(PDPageContentStream page, float fill, float stroke) throws IOException {
    PDExtendedGraphicsState state = new PDExtendedGraphicsState();
    state.setNonStrokingAlphaConstant(fill);
    state.setStrokingAlphaConstant(stroke);
    page.setGraphicsStateParameters(state);
  }

  static Drawing alpha(float fill, float stroke) {
    return (pdf, page) -> {
      transparent(page, fill, stroke);
      secret(page);
    };
  }

  static Drawing ink(Color colour) {
    return (pdf, page) -> {
      page.setNonStrokingColor(colour);
      secret(page);
    };
  }

  static Drawing mode(RenderingMode mode) {
    return (pdf, page) -> {
      page.setRenderingMode(mode);
      secret(page);
    };
  }

  static Drawing layer(boolean on, boolean member) {
    return (pdf, page) -> {
      PDOptionalContentProperties layers = new PDOptionalContentProperties();
      PDOptionalContentGroup group = new PDOptionalContentGroup("notes");
      layers.addGroup(group);
      layers.setGroupEnabled(group, on);
      pdf.getDocumentCatalog().setOCProperties(layers);
      page.beginMarkedContent(COSName.OC, member ? membership(group) : group);
      secret(page);
      page.endMarkedContent();
    };
  }

  static PDPropertyList membership(PDOptionalContentGroup group) {
    COSArray groups = new COSArray();
    groups.add(group);
    COSDictionary membership = new COSDictionary();
    membership.setItem(COSName.TYPE, COSName.getPDFName("OCMD"));
    membership.setItem(COSName.OCGS, groups);
    return new PDOptionalContentMembershipDictionary(membership);
  }

  static void form(PDDocument pdf, PDPageContentStream page, PDRectangle box) throws IOException {
    PDPage any = pdf.getPage(0);
    PDAppearanceStream form = new PDAppearanceStream(pdf);
    form.setBBox(box);
    form.setResources(any.getResources());
    try (PDPageContentStream inside = new PDPageContentStream(pdf, form)) {
      secret(inside);
    }
    page.drawForm(form);
  }
}
