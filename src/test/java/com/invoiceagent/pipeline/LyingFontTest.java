package com.invoiceagent.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.invoiceagent.corpus.InvoiceCase;
import com.invoiceagent.document.Ocr;
import com.invoiceagent.document.ocr.Tesseract;
import com.invoiceagent.document.pdf.LyingFont;
import com.invoiceagent.document.pdf.PdfBoxReader;
import com.invoiceagent.model.Check;
import com.invoiceagent.model.Problem;
import com.invoiceagent.model.ProofStatus;
import com.invoiceagent.model.Transaction;
import com.invoiceagent.model.Warning;
import com.invoiceagent.reading.LocalReader;
import com.invoiceagent.reading.category.Categories;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Invoices whose text closes to the centavo, and whose pages show something else.
class LyingFontTest {

  private static final InvoiceCase INVOICE = invoice();
  private static final Ocr ENGINE = new Tesseract();

  @ParameterizedTest
  @CsvSource({"1,7", "0,8", "3,5", "6,9", "2,4"})
  void isNotProvedWithoutAnEngine(char a, char b) throws IOException {
    Extraction.Answer answer = answer(LyingFont.drawing(INVOICE.pdf(), a, b), Ocr.NONE, false);

    assertThat(answer.reading().proof().status()).isEqualTo(ProofStatus.NOT_PROVED);
    assertThat(answer.confidence()).isLessThanOrEqualTo(50);
    assertThat(pageImages(answer).passed()).isFalse();
    assertThat(answer.warnings()).extracting(Warning::code).containsExactly("doubtful_text");
  }

  @Test
  void namesTheRowsAndWhatTheirPageShows() throws IOException {
    assumeEngine();

    Extraction.Answer answer = answer(LyingFont.drawing(INVOICE.pdf(), '1', '7'), ENGINE, false);

    assertThat(answer.reading().proof().status()).isEqualTo(ProofStatus.NOT_PROVED);
    assertThat(pageImages(answer).message())
        .containsPattern("transaction \\d+ on page \\d+: the page shows \\S+, its text says ");
    assertThat(answer.reading().transactions())
        .extracting(Transaction::signedAmount)
        .isEqualTo(
            answer(INVOICE.pdf(), Ocr.NONE, false).reading().transactions().stream()
                .map(Transaction::signedAmount)
                .toList());
  }

  @Test
  void anHonestInvoiceStaysProvedWhenItsPagesAreLookedAt() throws IOException {
    assumeEngine();

    Extraction.Answer answer = answer(INVOICE.pdf(), ENGINE, true);

    assertThat(answer.reading()).isEqualTo(answer(INVOICE.pdf(), Ocr.NONE, false).reading());
    assertThat(answer.reading().proof().status()).isEqualTo(ProofStatus.PROVED);
    assertThat(pageImages(answer).passed()).isTrue();
  }

  @Test
  void looksAtNothingWithoutAReason() throws IOException {
    Extraction.Answer answer = answer(INVOICE.pdf(), Ocr.NONE, false);

    assertThat(answer.checks()).extracting(Check::rule).doesNotContain("page_images");
  }

  @Test
  void cannotLookWithoutAnEngine() throws IOException {
    assertThat(extraction(INVOICE.pdf(), Ocr.NONE, true))
        .isInstanceOfSatisfying(
            Extraction.Failure.class,
            failure -> assertThat(failure.problem()).isInstanceOf(Problem.OcrUnavailable.class));
  }

  /// A developer may build without the engine; `./test` counts what was skipped so and says why.
  private static void assumeEngine() {
    assumeTrue(ENGINE.available(), "tesseract with Portuguese is not installed (./test --setup)");
  }

  private static Check pageImages(Extraction.Answer answer) {
    return answer.checks().stream()
        .filter(check -> check.rule().equals("page_images"))
        .findFirst()
        .orElseThrow();
  }

  private static Extraction.Answer answer(byte[] file, Ocr ocr, boolean rendered) {
    return switch (extraction(file, ocr, rendered)) {
      case Extraction.Answer answer -> answer;
      case Extraction.Failure(var problem) -> throw new AssertionError(problem.detail());
    };
  }

  private static Extraction extraction(byte[] file, Ocr ocr, boolean rendered) {
    ProcessInvoice pipeline =
        new ProcessInvoice(new PdfBoxReader(ocr, _ -> {}), new LocalReader(Categories.load()));
    return pipeline.extract(
        new ProcessRequest(file, "local", null, null, rendered),
        Deadline.in(Duration.ofMinutes(1)));
  }

  private static InvoiceCase invoice() {
    return InvoiceCase.all().stream()
        .filter(one -> one.name().equals("b_d1_simple"))
        .findFirst()
        .orElseThrow();
  }
}
