package com.invoiceagent.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.issuer.Detection;
import com.invoiceagent.issuer.Issuers;
import com.invoiceagent.model.Check;
import com.invoiceagent.model.ProofStatus;
import com.invoiceagent.model.Reading;
import com.invoiceagent.model.Transaction;
import com.invoiceagent.model.Witness;
import com.invoiceagent.reading.LocalReader;
import com.invoiceagent.reading.category.Categories;
import com.invoiceagent.reading.layout.PageLayout;
import com.invoiceagent.validation.Confidence;
import com.invoiceagent.validation.Rules;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// Every bundled invoice is claimed by its issuer and no other, read whole, and proved.
class CorpusTest {

  private static final LocalReader READER = new LocalReader(Categories.load());

  static List<InvoiceCase> cases() {
    return InvoiceCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isReadWholeAndProved(InvoiceCase invoice) {
    List<PageLayout> pages = PageLayout.of(invoice.document());
    Reading reading = READER.read(pages, Issuers.hints(pages));
    JsonNode expected = invoice.expected();

    assertThat(ExpectedLines.of(reading, expected)).isEqualTo(ExpectedLines.of(expected));
    assertThat(reading.proof().status()).isEqualTo(ProofStatus.PROVED);
    assertThat(reading.proof().alternatives()).isZero();
    assertThat(reading.proof().witnesses()).allMatch(Witness::holds);
    assertThat(reading.computedTotal()).isEqualTo(reading.invoice().total());
    List<Check> checks = Rules.check(reading);
    assertThat(checks).hasSize(7).allMatch(Check::passed);
    assertThat(Confidence.of(reading, checks)).isEqualTo(100);
  }

  /// One of them has a name in white beside its dark bar instead of on it.
  @ParameterizedTest
  @MethodSource("cases")
  void hidesNextToNothing(InvoiceCase invoice) {
    assertThat(invoice.document().hiddenCharacters()).isLessThan(10);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isClaimedByItsIssuerAlone(InvoiceCase invoice) {
    Detection detection = Issuers.detect(PageLayout.of(invoice.document()));
    String institution = invoice.expected().path("invoice").path("institution").asString();

    switch (detection) {
      case Detection.None none -> assertThat(institution).isEqualTo(Issuers.GENERIC);
      case Detection.One one -> assertThat(one.issuer().id()).isEqualTo(institution);
      case Detection.Several several -> assertThat(several.issuers()).hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void pointsAtTheRowsOnThePage(InvoiceCase invoice) {
    List<PageLayout> pages = PageLayout.of(invoice.document());
    Reading reading = READER.read(pages, Issuers.hints(pages));

    for (Transaction row : reading.transactions()) {
      assertThat(EvidenceText.in(invoice.document(), row.evidence()))
          .as(row.description())
          .contains(EvidenceText.digits(row.amount()));
    }
  }

  @Test
  void hasCasesForEveryIssuerWithALayout() {
    Set<String> folders = cases().stream().map(InvoiceCase::issuer).collect(Collectors.toSet());

    assertThat(folders).hasSizeGreaterThanOrEqualTo(18);
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(101);
  }
}
