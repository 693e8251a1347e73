package com.invoiceagent.document.pdf;

import com.invoiceagent.document.Document;
import com.invoiceagent.document.Page;
import com.invoiceagent.document.ReadOutcome;
import com.invoiceagent.document.Word;
import com.invoiceagent.model.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.ProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.jspecify.annotations.Nullable;

/// A PDF that a test draws, and what the reader makes of it.
public final class DrawnPdf {

  public static final PDFont HELVETICA = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
  static final PDFont BOLD = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);

  /// Draws one page.
  @FunctionalInterface
  public interface Drawing {
    void on(PDPageContentStream page) throws IOException;
  }

  /// Changes a page before it is drawn, or the whole file before it is saved.
  @FunctionalInterface
  interface Change<T> {
    void of(T thing) throws IOException;
  }

  private DrawnPdf() {}

  /// A file with one A4 page for each drawing.
  public static byte[] of(Drawing... pages) {
    return changed(_ -> {}, _ -> {}, pages);
  }

  static byte[] onPage(Change<PDPage> setUp, Drawing page) {
    return changed(setUp, _ -> {}, page);
  }

  static byte[] locked(ProtectionPolicy policy, Drawing page) {
    return changed(_ -> {}, pdf -> pdf.protect(policy), page);
  }

  static byte[] changed(Change<PDPage> setUp, Change<PDDocument> finish, Drawing... pages) {
    try (PDDocument pdf = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      for (Drawing drawing : pages) {
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        setUp.of(page);
        try (PDPageContentStream stream = new PDPageContentStream(pdf, page)) {
          drawing.on(stream);
        }
      }
      finish.of(pdf);
      pdf.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Text of Helvetica 10 whose baseline starts at the point, counted from the bottom left.
  static Drawing text(String text, float x, float y) {
    return page -> text(page, text, x, y);
  }

  public static void text(PDPageContentStream page, String text, float x, float y)
      throws IOException {
    text(page, HELVETICA, 10, text, x, y);
  }

  static void text(PDPageContentStream page, PDFont font, float size, String text, float x, float y)
      throws IOException {
    page.beginText();
    page.setFont(font, size);
    page.newLineAtOffset(x, y);
    page.showText(text);
    page.endText();
  }

  static float width(String text, float size) {
    try {
      return HELVETICA.getStringWidth(text) * size / 1000;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ReadOutcome outcome(byte[] file, @Nullable String password) {
    return new PdfBoxReader()
        .read(file, password == null ? List.of() : List.of(password), Duration.ofSeconds(30));
  }

  static Document document(byte[] file) {
    return switch (outcome(file, null)) {
      case ReadOutcome.Read(Document document) -> document;
      case ReadOutcome.Refused(Problem problem) -> throw new AssertionError(problem.toString());
    };
  }

  static Page page(byte[] file) {
    return document(file).pages().getFirst();
  }

  /// The first page's words from top to bottom and from left to right.
  static List<Word> words(byte[] file) {
    return page(file).words().stream()
        .sorted(
            Comparator.comparingDouble((Word word) -> Math.round(word.baseline()))
                .thenComparingDouble(word -> word.box().x0()))
        .toList();
  }

  static List<String> texts(byte[] file) {
    return words(file).stream().map(Word::text).toList();
  }
}
