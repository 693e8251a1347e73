package com.invoiceagent.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.corpus.InvoiceCase;
import com.invoiceagent.document.Document;
import com.invoiceagent.document.Page;
import com.invoiceagent.document.ReadOutcome;
import com.invoiceagent.document.pdf.PdfBoxReader;
import com.invoiceagent.issuer.Issuers;
import com.invoiceagent.model.Box;
import com.invoiceagent.model.Evidence;
import com.invoiceagent.model.Money;
import com.invoiceagent.model.Reading;
import com.invoiceagent.model.Transaction;
import com.invoiceagent.model.Witness;
import com.invoiceagent.reading.category.Categories;
import com.invoiceagent.reading.layout.PageLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A subtotal that does not hold is told with what its own rows come to.
class SubtotalOffTest {

  private static final LocalReader READER = new LocalReader(Categories.load());

  @Test
  void namesTheCardsOwnRowsWhereTheSubtotalStandsAboveThem() throws Exception {
    byte[] file = Files.readAllBytes(Path.of("src/main/resources/page/samples/open.pdf"));
    if (!(new PdfBoxReader().read(file, List.of(), Duration.ofMinutes(1))
        instanceof ReadOutcome.Read(Document document))) {
      throw new AssertionError("not read");
    }

    Reading reading = read(document);

    Money ofTheCard =
        Money.sum(
            reading.transactions().stream()
                .filter(row -> "9356".equals(row.cardLast4()))
                .map(Transaction::signedAmount)
                .toList());
    assertThat(off(reading)).hasSize(1);
    assertThat(off(reading).getFirst().label()).contains("9356");
    assertThat(off(reading).getFirst().computed()).isEqualTo(ofTheCard);
  }

  /// Whichever row of whichever card is missing.
  @Test
  void isOffByTheRowThatIsMissing() {
    InvoiceCase invoice =
        InvoiceCase.all().stream()
            .filter(each -> each.toString().contains("c6/jan-additional"))
            .findFirst()
            .orElseThrow();
    Reading whole = read(invoice.document());
    List<String> wrong = new ArrayList<>();
    int told = 0;
    for (Transaction row : whole.transactions()) {
      Reading reading = read(without(invoice.document(), row.evidence()));
      for (Witness witness : off(reading)) {
        told++;
        Money by = witness.printed().minus(witness.computed());
        if (!by.equals(row.signedAmount())) {
          wrong.add(row.signedAmount() + " is missing, off by " + by);
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(told).isGreaterThan(whole.transactions().size() / 2);
  }

  private static List<Witness> off(Reading reading) {
    return reading.proof().witnesses().stream().filter(witness -> !witness.holds()).toList();
  }

  private static Reading read(Document document) {
    List<PageLayout> pages = PageLayout.of(document);
    Reading reading = READER.read(pages, Issuers.hints(pages));
    assertThat(reading).isNotNull();
    return reading;
  }

  private static Document without(Document document, Evidence row) {
    List<Page> pages = new ArrayList<>();
    for (Page page : document.pages()) {
      pages.add(
          page.number() != row.page()
              ? page
              : page.withWords(
                  page.words().stream().filter(word -> !inside(word.box(), row.box())).toList()));
    }
    return new Document(pages);
  }

  private static boolean inside(Box word, Box row) {
    float x = (word.x0() + word.x1()) / 2;
    float y = (word.y0() + word.y1()) / 2;
    return x >= row.x0() && x <= row.x1() && y >= row.y0() && y <= row.y1();
  }
}
