package com.invoiceagent.document.pdf;

import static com.invoiceagent.document.pdf.DrawnPdf.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.Property;
import com.invoiceagent.document.ReadOutcome;
import com.invoiceagent.document.pdf.DrawnPdf.Drawing;
import com.invoiceagent.model.Problem;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever bytes arrive, the reader says what they are; it never throws.
@Timeout(60)
class BrokenPdfTest {

  private static final byte[] GOOD =
      DrawnPdf.of(text("Total 100,00", 72, 700), text("LOJA 50,00", 72, 700));

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "%PDF", "hello", "PK\u0003\u0004", "<html></html>", "%!PS-Adobe"})
  void whatDoesNotStartAsAPdfIsNone(String file) {
    assertThat(problem(file.getBytes(StandardCharsets.ISO_8859_1)))
        .isInstanceOf(Problem.NotAPdf.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%PDF-",
        "%PDF-1.7",
        "%PDF-1.7\n%%EOF",
        "%PDF-1.7\nstartxref\n0\n%%EOF\n",
        "%PDF-1.7\nstartxref\n99999\n%%EOF\n",
        "%PDF-1.7\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n",
        "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n",
      })
  void aHeaderAloneIsNoValidPdf(String file) {
    assertThat(problem(file.getBytes(StandardCharsets.ISO_8859_1)))
        .isInstanceOf(Problem.InvalidPdf.class);
  }

  @Test
  void theHeaderMayStandBehindOtherBytes() {
    byte[] junk = "\r\n\u0000junk from a mail gateway\n".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(outcome(joined(junk, GOOD))).isInstanceOf(ReadOutcome.Read.class);
    assertThat(problem(joined(new byte[1024], GOOD))).isInstanceOf(Problem.NotAPdf.class);
  }

  @Test
  void otherBytesMayFollowTheEnd() {
    assertThat(outcome(joined(GOOD, new byte[10_000]))).isInstanceOf(ReadOutcome.Read.class);
  }

  /// Pages would be missing, and nobody would know.
  @Test
  void aFileCutOffAnywhereIsRefused() {
    int end = new String(GOOD, StandardCharsets.ISO_8859_1).lastIndexOf("%%EOF") + "%%EOF".length();
    for (int length = 5; length < end; length += 7) {
      assertThat(problem(Arrays.copyOf(GOOD, length)))
          .as("first %d of %d bytes", length, GOOD.length)
          .isInstanceOf(Problem.InvalidPdf.class);
    }
    assertThat(outcome(Arrays.copyOf(GOOD, end))).isInstanceOf(ReadOutcome.Read.class);
  }

  /// A file made for the web begins with a table of its own, and an end mark.
  @Test
  void aFileForTheWebCutOffIsRefused() {
    String rest = new String(GOOD, StandardCharsets.ISO_8859_1).substring(9);
    String head = "%PDF-1.7\n9999 0 obj\n<</Linearized 1/L LENGTH/N 2>>\nendobj\n%%EOF\n";
    byte[] whole = bytes(head.replace("LENGTH", "" + GOOD.length) + rest);
    byte[] cut = bytes(head.replace("LENGTH", "" + 2 * GOOD.length) + rest);

    assertThat(outcome(whole)).isInstanceOf(ReadOutcome.Read.class);
    assertThat(problem(cut)).isInstanceOf(Problem.InvalidPdf.class);
  }

  @Test
  void randomBytesBehindTheHeaderNeverThrow() {
    Property.holds(
        300,
        random -> {
          byte[] noise = new byte[random.nextInt(3000)];
          random.nextBytes(noise);
          byte[] file = joined(bytes("%PDF-1.7\n"), noise);

          assertThat(problem(file)).isInstanceOf(Problem.InvalidPdf.class);
          assertThat(problem(joined(file, bytes("\n%%EOF"))))
              .isInstanceOf(Problem.InvalidPdf.class);
        });
  }

  @Test
  void damagedBytesNeverThrow() {
    byte[] raw = RawPdf.onePage().bytes();
    Property.holds(
        1500,
        random -> {
          byte[] file = (random.nextBoolean() ? GOOD : raw).clone();
          for (int i = random.nextInt(12); i >= 0; i--) {
            file[random.nextInt(9, file.length)] = (byte) random.nextInt(256);
          }

          assertThat(outcome(file)).isNotNull();
        });
  }

  @Test
  void pagesWithoutTextHoldNone() {
    assertThat(problem(DrawnPdf.of(_ -> {}))).isInstanceOf(Problem.NoText.class);
    assertThat(problem(DrawnPdf.of(_ -> {}, _ -> {}))).isInstanceOf(Problem.NoText.class);
    assertThat(problem(DrawnPdf.of(text("   ", 72, 700)))).isInstanceOf(Problem.NoText.class);
  }

  @Test
  void anImageNeedsAnEngine() {
    assertThat(problem(DrawnPdf.changed(_ -> {}, BrokenPdfTest::addScan)))
        .isInstanceOf(Problem.OcrUnavailable.class);
  }

  private static void addScan(PDDocument pdf) throws java.io.IOException {
    PDPage page = new PDPage();
    pdf.addPage(page);
    BufferedImage scan = new BufferedImage(200, 300, BufferedImage.TYPE_BYTE_GRAY);
    try (PDPageContentStream stream = new PDPageContentStream(pdf, page)) {
      stream.drawImage(LosslessFactory.createFromImage(pdf, scan), 0, 0, 595, 842);
    }
  }

  @Test
  void moreThanFiveHundredPagesAreTooMany() {
    Drawing[] pages =
        Collections.nCopies(501, text("Total 100,00", 72, 700)).toArray(Drawing[]::new);

    assertThat(problem(DrawnPdf.of(pages))).isInstanceOf(Problem.TooComplex.class);
  }

  /// A page tree that holds itself, or is not there.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<< /Type /Pages /Kids [2 0 R] /Count 1 >>",
        "<< /Type /Pages /Kids [2 0 R 2 0 R 3 0 R] /Count 3 >>",
        "<< /Type /Pages /Kids [] /Count 7 >>",
        "<< /Type /Pages /Kids [9 0 R] /Count 1 >>",
        "<< /Type /Pages /Count 1 >>",
        "<< /Type /Pages /Kids [3 0 R] /Count -1 >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 999999999 >>",
        "<< /Type /Pages /Kids (no) /Count (no) >>",
        "null",
        "[",
      })
  void anOddPageTreeIsSurvived(String tree) {
    assertThat(outcome(RawPdf.onePage().replace(2, tree).bytes())).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BT /F 10 Tf 72 700 Td (Total",
        "BT /G 10 Tf 72 700 Td (Total) Tj ET",
        "BT /F 0 Tf 72 700 Td (Total) Tj ET",
        "BT /F 1e38 Tf 72 700 Td (Total) Tj ET",
        "BT /F 10 Tf 1e39 -1e39 Td (Total) Tj ET",
        "0 0 0 0 0 0 cm BT /F 10 Tf 72 700 Td (Total) Tj ET",
        "Tj Td Tf ET BT cm",
        "Q Q Q Q",
        "/X Do /F Do",
        "]]]>>>))",
      })
  void oddContentsAreSurvived(String contents) {
    String stream = "<< /Length " + contents.length() + " >>\nstream\n" + contents + "\nendstream";

    assertThat(outcome(RawPdf.onePage().replace(4, stream).bytes())).isNotNull();
  }

  @Test
  void deepNestingIsSurvived() {
    String deep = "[".repeat(100_000) + "]".repeat(100_000);

    assertThat(outcome(RawPdf.onePage().replace(5, deep).bytes())).isNotNull();
    assertThat(outcome(RawPdf.onePage().stream(deep).replace(4, "6 0 R").bytes())).isNotNull();
    assertThat(
            outcome(
                RawPdf.onePage().replace(4, "<< /Length 5 >>\nstream\n[[[[[\nendstream").bytes()))
        .isNotNull();
  }

  @Test
  void aFileOfManyObjectsTakesNoLongTime() {
    RawPdf pdf = RawPdf.onePage();
    for (int i = 0; i < 20_000; i++) {
      pdf.object("<< /Next " + (i + 7) + " 0 R >>");
    }
    long start = System.nanoTime();

    assertThat(outcome(pdf.bytes())).isInstanceOf(ReadOutcome.Read.class);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
  }

  private static ReadOutcome outcome(byte[] file) {
    return DrawnPdf.outcome(file, null);
  }

  private static Problem problem(byte[] file) {
    return switch (outcome(file)) {
      case ReadOutcome.Refused(Problem problem) -> problem;
      case ReadOutcome.Read read -> throw new AssertionError(read.toString());
    };
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] joined = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }
}
