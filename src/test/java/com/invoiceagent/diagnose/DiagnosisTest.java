package com.invoiceagent.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.corpus.InvoiceCase;
import com.invoiceagent.document.Document;
import com.invoiceagent.issuer.Issuers;
import com.invoiceagent.model.ProofStatus;
import com.invoiceagent.model.Reading;
import com.invoiceagent.reading.LocalReader;
import com.invoiceagent.reading.category.Categories;
import com.invoiceagent.reading.layout.Line;
import com.invoiceagent.reading.layout.PageLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Every bundled invoice can be shared: it proves as before, and tells nobody's secrets.
class DiagnosisTest {

  private static final LocalReader READER = new LocalReader(Categories.load());

  /// Every fourth invoice is looked at in each build, all of them by [#main].
  private static final int EVERY = 4;

  @Test
  void sharesNothingOfTheOriginalButItsProof() {
    List<InvoiceCase> all = InvoiceCase.all();
    List<InvoiceCase> some = new ArrayList<>();
    for (int i = 0; i < all.size(); i += EVERY) {
      some.add(all.get(i));
    }
    check(some);
  }

  static void main() {
    check(InvoiceCase.all());
  }

  /// Two-column layouts and glued rows, where words of the invoice stand inside rows.
  @Test
  void sharesWhereLabelsStandInRows() {
    check(
        InvoiceCase.all().stream()
            .filter(each ->
                List.of("btg/foreign", "itau/n_nospace", "itau/n_nospace_short")
                    .contains(each.toString()))
            .toList());
  }

  private static void check(List<InvoiceCase> invoices) {
    List<String> failed = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    int drawn = 0;
    for (InvoiceCase invoice : invoices) {
      switch (new Diagnosis(READER).of(invoice.document(), 42)) {
        case Outcome.NotPossible none -> refused.add(invoice + ": " + none.reason());
        case Outcome.Shareable shareable -> {
          drawn += shareable.drawn() ? 1 : 0;
          failed.addAll(leaks(invoice, shareable));
        }
      }
    }
    System.out.println("amounts drawn anew: " + drawn + " of " + invoices.size());
    assertThat(failed).isEmpty();
    assertThat(refused).isEmpty();
    assertThat(drawn).isGreaterThanOrEqualTo(invoices.size() / 2);
  }

  private static List<String> leaks(InvoiceCase invoice, Outcome.Shareable shareable) {
    List<String> leaks = new ArrayList<>();
    Document document = DocumentText.read(DocumentText.write(shareable.document()));
    List<PageLayout> pages = PageLayout.of(document);
    Reading reading = READER.read(pages, Issuers.hints(pages));
    assertThat(reading).as(invoice.toString()).isNotNull();
    if (reading.proof().status() != ProofStatus.PROVED) {
      leaks.add(invoice + ": " + reading.proof().status());
    }
    String text =
        pages.stream()
            .flatMap(page -> page.lines().stream())
            .map(Line::text)
            .collect(Collectors.joining("\n"))
            .replace('\t', ' ')
            .toLowerCase(Locale.ROOT);
    for (JsonNode pii : invoice.expected().path("pii")) {
      if (text.contains(pii.asString().toLowerCase(Locale.ROOT))) {
        leaks.add(invoice + ": " + pii.asString());
      }
    }
    for (JsonNode row : invoice.expected().path("transactions")) {
      String name = row.path("description").asString();
      if (isTelling(name) && text.contains(name.toLowerCase(Locale.ROOT))) {
        leaks.add(invoice + ": " + name);
      }
    }
    JsonNode total = invoice.expected().path("invoice").path("total");
    String printed = String.format(Locale.GERMANY, "%,.2f", total.decimalValue());
    if (total.decimalValue().intValue() > 100 && text.contains(" " + printed + "\n")) {
      leaks.add(invoice + ": total " + printed);
    }
    return leaks;
  }

  private static boolean isTelling(String name) {
    for (String word : Rewriting.words(name)) {
      if (!Rewriting.isCommon(Pseudonyms.plain(word))) {
        return true;
      }
    }
    return false;
  }
}
