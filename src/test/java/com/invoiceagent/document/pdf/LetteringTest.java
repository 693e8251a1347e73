package com.invoiceagent.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.corpus.InvoiceCase;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LetteringTest {

  private static final String DIGITS = "0123456789";

  /// One of each issuer: their fonts are of all kinds that issuers use.
  static Stream<InvoiceCase> issuers() {
    return InvoiceCase.all().stream()
        .collect(Collectors.toMap(InvoiceCase::issuer, one -> one, (one, _) -> one, TreeMap::new))
        .values()
        .stream();
  }

  @Test
  void honestFontsAreNotOdd() throws IOException {
    for (InvoiceCase invoice : InvoiceCase.all()) {
      assertThat(layers(invoice.pdf())).as(invoice.toString()).noneMatch(TextLayer::isOdd);
    }
  }

  @ParameterizedTest
  @MethodSource("issuers")
  void digitsThatAreSaidToBeOthersAreOdd(InvoiceCase invoice) throws IOException {
    for (int i = 0; i < 10; i++) {
      String a = DIGITS.substring(i, i + 1);
      String b = Integer.toString((i * 7 + 3) % 10);
      if (!a.equals(b)) {
        assertThat(layers(LyingFont.saying(invoice.pdf(), a, b)))
            .as(a + " and " + b)
            .anyMatch(TextLayer::isOdd);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("issuers")
  void digitsThatAreSaidToBeNothingAreOdd(InvoiceCase invoice) throws IOException {
    assertThat(layers(LyingFont.saying(invoice.pdf(), "1", " "))).anyMatch(TextLayer::isOdd);
    assertThat(layers(LyingFont.saying(invoice.pdf(), "0", "\u200b"))).anyMatch(TextLayer::isOdd);
  }

  private static List<TextLayer> layers(byte[] file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      return new GlyphCollector(new Effort(Duration.ofMinutes(1)))
          .pages(pdf).stream().map(PageText::layer).toList();
    }
  }
}
