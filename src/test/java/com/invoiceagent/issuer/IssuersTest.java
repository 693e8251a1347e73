package com.invoiceagent.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.invoiceagent.corpus.InvoiceCase;
import com.invoiceagent.document.Document;
import com.invoiceagent.document.Page;
import com.invoiceagent.document.Word;
import com.invoiceagent.model.Box;
import com.invoiceagent.reading.Hints;
import com.invoiceagent.reading.layout.PageLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The list of issuers is complete, and marks decide as they should.
class IssuersTest {

  private static final Path FILES = Path.of("src/main/java/com/invoiceagent/issuer");

  /// Recognised by their marks; no invoice of theirs is bundled, they are read without hints.
  private static final Set<String> KNOWN_BY_NAME_ALONE = Set.of("CARREFOUR", "SICOOB", "SOFISA");

  @Test
  void everyFileThatDeclaresAnIssuerIsInTheList() throws IOException {
    List<String> declaring = new ArrayList<>();
    try (Stream<Path> files = Files.list(FILES)) {
      for (Path file : files.toList()) {
        if (Files.readString(file).contains("static final Issuer ISSUER")) {
          declaring.add(file.getFileName().toString());
        }
      }
    }

    assertThat(Issuers.ALL).hasSameSizeAs(declaring).doesNotHaveDuplicates();
    assertThat(Issuers.ALL.stream().map(Issuer::id)).doesNotHaveDuplicates();
  }

  @Test
  void everyIssuerHasInvoicesToTestWith() {
    Set<String> folders =
        InvoiceCase.all().stream()
            .map(invoice -> invoice.issuer().toUpperCase(Locale.ROOT))
            .collect(Collectors.toSet());

    for (Issuer issuer : Issuers.ALL) {
      assertThat(folders.contains(issuer.id()) || KNOWN_BY_NAME_ALONE.contains(issuer.id()))
          .as("folder src/test/resources/issuers/" + issuer.id().toLowerCase(Locale.ROOT))
          .isTrue();
    }
  }

  @Test
  void aTaxNumberSettlesIt() {
    assertThat(Issuers.detect(page("BANCO CSF S.A. CNPJ 08.357.240/0001-50")))
        .isEqualTo(new Detection.One(Carrefour.ISSUER));
    assertThat(Issuers.detect(page("Sofisa Direto - Detalhamento da Fatura")))
        .isEqualTo(new Detection.One(Sofisa.ISSUER));
    assertThat(Issuers.detect(page("PLATAFORMA DE SERVIÇOS FINANCEIROS DO SICOOB – SISBR")))
        .isEqualTo(new Detection.One(Sicoob.ISSUER));
  }

  @Test
  void aPurchaseOrAPlaceToPayIsNoMark() {
    Detection detection =
        Issuers.detect(
            page(
                "10/05 NU PAGAMENTOS*DOACAO 10,00",
                "11/05 ITAU SEGUROS RESID 20,00",
                "12/05 BANCO DO LIVRO USADO 30,00",
                "Pague no Itaú, Bradesco, Nubank, Banco do Brasil ou lotéricas"));

    assertThat(detection).isInstanceOf(Detection.None.class);
  }

  @Test
  void theStrongestMarksComeFirstWhereSeveralClaim() {
    Detection detection =
        Issuers.detect(
            page(
                "Nu Pagamentos S.A. CNPJ 18.236.120/0001-58",
                "Beneficiário BANCO C6 SA CNPJ 31.872.495/0001-72"));

    assertThat(detection)
        .isInstanceOfSatisfying(
            Detection.Several.class,
            several -> assertThat(several.issuers().getFirst()).isEqualTo(Nubank.ISSUER));
  }

  @Test
  void aDeclarationIsCheckedAtOnce() {
    assertThatThrownBy(() -> new Mark("lower case", 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("lower case");
    assertThatThrownBy(() -> new Issuer("X", List.of(), Hints.of("X")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<PageLayout> page(String... lines) {
    List<Word> words = new ArrayList<>();
    float y = 50;
    for (String line : lines) {
      float x = 40;
      for (String text : line.split(" ", -1)) {
        float width = 5f * text.length();
        words.add(new Word(text, new Box(x, y - 7, x + width, y + 2), y, 9, 1));
        x += width + 2.5f;
      }
      y += 14;
    }
    return PageLayout.of(new Document(List.of(new Page(1, 595, 842, words))));
  }
}
