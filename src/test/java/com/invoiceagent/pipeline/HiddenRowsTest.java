package com.invoiceagent.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.document.pdf.PdfBoxReader;
import com.invoiceagent.model.Warning;
import com.invoiceagent.reading.LocalReader;
import com.invoiceagent.reading.category.Categories;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The sample invoice with rows that nobody sees, or with a lock.
class HiddenRowsTest {

  private static final Path SAMPLE = Path.of("samples/nubank.pdf");
  private static final String ROW = "05 DEZ LOJA FANTASMA R$ 99,00";

  private final ProcessInvoice pipeline =
      new ProcessInvoice(new PdfBoxReader(), new LocalReader(Categories.load()));

  @Test
  void aPlainInvoiceHasNoWarning() throws IOException {
    assertThat(answer(Files.readAllBytes(SAMPLE), null).warnings()).isEmpty();
  }

  @Test
  void hiddenRowsAreReportedAndChangeNothing() throws IOException {
    Extraction.Answer plain = answer(Files.readAllBytes(SAMPLE), null);
    Extraction.Answer forged = answer(changed(HiddenRowsTest::hideRows), null);

    int pages = forged.warnings().getFirst().count() / ROW.replace(" ", "").length();
    assertThat(forged.warnings())
        .containsExactly(Warning.hiddenText(pages * ROW.replace(" ", "").length()));
    assertThat(pages).isPositive();
    assertThat(forged.reading()).isEqualTo(plain.reading());
    assertThat(forged.checks()).isEqualTo(plain.checks());
    assertThat(forged.confidence()).isEqualTo(plain.confidence());
  }

  @ParameterizedTest
  @CsvSource({"128, false, 12345", "128, true, 123456", "256, true, 12345678909"})
  void theTaxNumberOpensALockedInvoice(int bits, boolean aes, String password) throws IOException {
    byte[] locked =
        changed(pdf -> {
          StandardProtectionPolicy policy =
              new StandardProtectionPolicy("owner", password, new AccessPermission());
          policy.setEncryptionKeyLength(bits);
          policy.setPreferAES(aes);
          pdf.protect(policy);
        });

    TaxId taxId = TaxId.of("123.456.789-09").orElseThrow();
    assertThat(answer(locked, taxId).reading())
        .isEqualTo(answer(Files.readAllBytes(SAMPLE), null).reading());
  }

  private Extraction.Answer answer(byte[] file, @Nullable TaxId taxId) {
    ProcessRequest request = new ProcessRequest(file, "local", null, taxId, false);
    return switch (pipeline.extract(request, Deadline.in(Duration.ofMinutes(1)))) {
      case Extraction.Answer answer -> answer;
      case Extraction.Failure(var problem) -> throw new AssertionError(problem.detail());
    };
  }

  /// Changes the sample.
  @FunctionalInterface
  private interface Change {
    void of(PDDocument pdf) throws IOException;
  }

  private static byte[] changed(Change change) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(SAMPLE.toFile());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      change.of(pdf);
      pdf.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static void hideRows(PDDocument pdf) throws IOException {
    for (var page : pdf.getPages()) {
      try (PDPageContentStream stream =
          new PDPageContentStream(pdf, page, AppendMode.APPEND, true, true)) {
        stream.beginText();
        stream.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
        stream.setRenderingMode(RenderingMode.NEITHER);
        stream.newLineAtOffset(72, 300);
        stream.showText(ROW);
        stream.endText();
      }
    }
  }
}
