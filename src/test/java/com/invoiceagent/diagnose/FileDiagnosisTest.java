package com.invoiceagent.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.invoiceagent.document.ocr.Tesseract;
import com.invoiceagent.issuer.Issuers;
import com.invoiceagent.model.ProofStatus;
import com.invoiceagent.model.Reading;
import com.invoiceagent.reading.LocalReader;
import com.invoiceagent.reading.category.Categories;
import com.invoiceagent.reading.layout.PageLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Files that are locked or scanned can be shared, too.
class FileDiagnosisTest {

  private static final Path LOCKED = Path.of("src/test/browser/fixtures/locked.pdf");
  private static final Path SCAN = Path.of("samples/banco_do_brasil-scanned.pdf");

  private static Outcome of(Path file, String... passwords) throws Exception {
    return new FileDiagnosis().of(Files.readAllBytes(file), List.of(passwords));
  }

  @Test
  void opensALockedFile() throws Exception {
    assertThat(of(LOCKED)).isEqualTo(new Outcome.NotPossible("password_required"));
    assertThat(of(LOCKED, "99999")).isEqualTo(new Outcome.NotPossible("password_wrong"));
    assertThat(of(LOCKED, "99999", "12345")).isInstanceOf(Outcome.Shareable.class);
  }

  @Test
  void sharesAScanAsItWasRecognised() throws Exception {
    assumeTrue(new Tesseract().available(), "needs tesseract");

    Outcome outcome = of(SCAN);

    assertThat(outcome).isInstanceOf(Outcome.Shareable.class);
    String text = DocumentText.write(((Outcome.Shareable) outcome).document());
    List<PageLayout> pages = PageLayout.of(DocumentText.read(text));
    Reading reading = new LocalReader(Categories.load()).read(pages, Issuers.hints(pages));
    assertThat(reading).isNotNull();
    assertThat(reading.proof().status()).isEqualTo(ProofStatus.PROVED);
  }
}
