package com.invoiceagent.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.issuer.Issuers;
import com.invoiceagent.model.ProofStatus;
import com.invoiceagent.model.Reading;
import com.invoiceagent.reading.LocalReader;
import com.invoiceagent.reading.category.Categories;
import com.invoiceagent.reading.layout.PageLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// Invoices in designs that no case of an issuer has, as a browser, a spreadsheet or a report
/// writer prints them: `src/test/resources/designs/<what is unusual>`.
class DesignsTest {

  private static final Path ROOT = Path.of("src/test/resources/designs");
  private static final LocalReader READER = new LocalReader(Categories.load());

  static List<InvoiceCase> designs() throws IOException {
    try (Stream<Path> folders = Files.list(ROOT)) {
      return folders
          .sorted()
          .map(folder -> new InvoiceCase("designs", folder.getFileName().toString(), folder))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("designs")
  void isReadWholeAndProved(InvoiceCase design) {
    List<PageLayout> pages = PageLayout.of(design.document());
    Reading reading = READER.read(pages, Issuers.hints(pages));
    JsonNode expected = design.expected();

    assertThat(ExpectedLines.of(reading, expected)).isEqualTo(ExpectedLines.of(expected));
    assertThat(reading.proof().status()).isEqualTo(ProofStatus.PROVED);
    assertThat(reading.proof().alternatives()).isZero();
  }

  @Test
  void noneIsMissing() throws IOException {
    assertThat(designs()).hasSizeGreaterThanOrEqualTo(13);
  }
}
