package com.invoiceagent.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.document.pdf.PdfBoxReader;
import com.invoiceagent.model.Problem;
import com.invoiceagent.model.ProofStatus;
import com.invoiceagent.reading.LocalReader;
import com.invoiceagent.reading.category.Categories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Other documents with dates and amounts are said to be no invoice; a card invoice of an issuer
/// that nobody has described is read. Each is a text in `src/test/resources/documents`.
class DocumentKindsTest {

  private static final Path ROOT = Path.of("src/test/resources/documents");
  private static final ProcessInvoice PIPELINE =
      new ProcessInvoice(new PdfBoxReader(), new LocalReader(Categories.load()));

  static List<Path> others() throws IOException {
    return in("others");
  }

  static List<Path> invoices() throws IOException {
    return in("invoices");
  }

  @ParameterizedTest
  @MethodSource("others")
  void anotherDocumentIsNoInvoice(Path text) throws IOException {
    assertThat(extract(text))
        .isInstanceOfSatisfying(
            Extraction.Failure.class,
            failure -> assertThat(failure.problem()).isInstanceOf(Problem.NotAnInvoice.class));
  }

  @ParameterizedTest
  @MethodSource("invoices")
  void anInvoiceOfAnUnknownIssuerIsProved(Path text) throws IOException {
    assertThat(extract(text))
        .isInstanceOfSatisfying(
            Extraction.Answer.class,
            answer -> {
              assertThat(answer.reading().invoice().institution()).isEqualTo("GENERIC");
              assertThat(answer.reading().proof().status()).isEqualTo(ProofStatus.PROVED);
            });
  }

  @Test
  void bothKindsAreThere() throws IOException {
    assertThat(others()).hasSizeGreaterThanOrEqualTo(17);
    assertThat(invoices()).hasSizeGreaterThanOrEqualTo(5);
  }

  private static Extraction extract(Path text) throws IOException {
    byte[] pdf = Paper.of(Files.readString(text));
    return PIPELINE.extract(
        new ProcessRequest(pdf, "auto", null), Deadline.in(Duration.ofMinutes(1)));
  }

  private static List<Path> in(String folder) throws IOException {
    try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
      return files.sorted().toList();
    }
  }
}
