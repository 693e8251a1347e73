package com.invoiceagent.document.pdf;

import com.invoiceagent.document.Document;
import com.invoiceagent.document.ReadOutcome;
import com.invoiceagent.document.Word;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/// Draws a page, and says what is seen on it.
final class SightPdf {

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

  static Document read(byte[] file) {
    return switch (new PdfBoxReader().read(file, List.of())) {
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
}
