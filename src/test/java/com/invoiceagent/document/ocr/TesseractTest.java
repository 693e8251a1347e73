package com.invoiceagent.document.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.invoiceagent.corpus.InvoiceCase;
import com.invoiceagent.document.Document;
import com.invoiceagent.document.Ocr;
import com.invoiceagent.document.OcrOutcome;
import com.invoiceagent.document.Page;
import com.invoiceagent.document.PageImage;
import com.invoiceagent.document.PageSource;
import com.invoiceagent.document.ReadOutcome;
import com.invoiceagent.document.Stage;
import com.invoiceagent.document.Word;
import com.invoiceagent.document.pdf.PdfBoxReader;
import com.invoiceagent.model.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Scans are read: straight, askew, on their side; and where they cannot be, the caller is told.
class TesseractTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Ocr OCR = new Tesseract();
  private static final InvoiceCase INVOICE = onePage();

  @ParameterizedTest
  @ValueSource(ints = {0, 270})
  void findsTheAmountsWhereTheyStand(int turned) {
    assumeEngine();
    byte[] scan = new ScannedPdf(200, turned == 0 ? 1.2 : 0, turned, 8).of(INVOICE.pdf());

    Document read = read(scan, OCR);

    assertThat(read.pages().getFirst().source()).isEqualTo(PageSource.OCR);
    List<Word> printed = amounts(INVOICE.document());
    List<Word> found = amounts(read);
    long right = printed.stream().filter(word -> isAmong(word, found, turned == 0)).count();
    assertThat(right).isGreaterThan(printed.size() * 9L / 10);
  }

  @Test
  void readsOnlyThePagesThatAreImages() throws IOException {
    assumeEngine();
    List<Stage> stages = new ArrayList<>();
    byte[] mixed = joined(INVOICE.pdf(), new ScannedPdf(150, 0, 0, 0).of(INVOICE.pdf()));

    Document read = document(new PdfBoxReader(OCR, stages::add).read(mixed, List.of(), MINUTE));

    assertThat(read.pages())
        .extracting(Page::source)
        .containsExactly(PageSource.TEXT, PageSource.OCR);
    assertThat(read.pages().getFirst()).isEqualTo(INVOICE.document().pages().getFirst());
    assertThat(stages).containsExactly(Stage.OCR);
  }

  @Test
  void isMissedOnlyWhereItIsNeeded() throws IOException {
    byte[] scan = new ScannedPdf(100, 0, 0, 0).of(INVOICE.pdf());

    assertThat(new PdfBoxReader().read(scan, List.of(), MINUTE))
        .isInstanceOfSatisfying(
            ReadOutcome.Refused.class,
            refused -> assertThat(refused.problem()).isInstanceOf(Problem.OcrUnavailable.class));
    assertThat(read(joined(INVOICE.pdf(), scan), Ocr.NONE).pages())
        .extracting(Page::source)
        .containsExactly(PageSource.TEXT, PageSource.UNREAD);
  }

  @Test
  void isStoppedWhenItsTimeIsOver() {
    assumeEngine();
    PageImage image = new PageImage(2000, 2000, 200, noise(4_000_000));
    long start = System.nanoTime();

    assertThat(OCR.read(image, Duration.ofMillis(100))).isInstanceOf(OcrOutcome.TimedOut.class);

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void thatFailsIsAnOutcome() {
    PageImage image = new PageImage(200, 200, 200, noise(40_000));

    assertThat(new Tesseract(new Engine("no-such-program")).read(image, MINUTE))
        .isInstanceOf(OcrOutcome.Failed.class);
    assertThat(new Tesseract(new Engine("false")).read(image, MINUTE))
        .isInstanceOf(OcrOutcome.Failed.class);
  }

  @Test
  void isNotAskedAboutAnEmptyPage() {
    byte[] white = new byte[40_000];
    Arrays.fill(white, (byte) 250);

    OcrOutcome outcome =
        new Tesseract(new Engine("no-such-program"))
            .read(new PageImage(200, 200, 72, white), MINUTE);

    assertThat(outcome).isEqualTo(new OcrOutcome.Words(200, 200, List.of()));
  }

  /// A developer may build without the engine; `./test` counts what was skipped so and says why.
  private static void assumeEngine() {
    assumeTrue(OCR.available(), "tesseract with Portuguese is not installed (./test --setup)");
  }

  private static InvoiceCase onePage() {
    return InvoiceCase.all().stream()
        .filter(invoice -> invoice.document().pages().size() == 1)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isAmong(Word word, List<Word> found, boolean samePlace) {
    return found.stream()
        .anyMatch(other ->
            digits(other).equals(digits(word))
                && (!samePlace
                    || (Math.abs(other.baseline() - word.baseline()) < 12
                        && Math.abs(other.box().x1() - word.box().x1()) < 12)));
  }

  private static List<Word> amounts(Document document) {
    return document.pages().getFirst().words().stream()
        .filter(word -> word.text().matches(".*\\d,\\d\\d\\D?"))
        .toList();
  }

  private static String digits(Word word) {
    return word.text().replaceAll("\\D", "");
  }

  private static Document read(byte[] file, Ocr ocr) {
    return document(new PdfBoxReader(ocr, _ -> {}).read(file, List.of(), MINUTE));
  }

  private static Document document(ReadOutcome outcome) {
    return ((ReadOutcome.Read) outcome).document();
  }

  private static byte[] joined(byte[] first, byte[] second) throws IOException {
    try (PDDocument one = Loader.loadPDF(first);
        PDDocument two = Loader.loadPDF(second)) {
      new PDFMergerUtility().appendDocument(one, two);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      one.save(out);
      return out.toByteArray();
    }
  }

  private static byte[] noise(int size) {
    byte[] noise = new byte[size];
    new Random(1).nextBytes(noise);
    return noise;
  }
}
