package com.invoiceagent.agent;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.corpus.InvoiceCase;
import com.invoiceagent.document.Document;
import com.invoiceagent.document.Page;
import com.invoiceagent.document.PageSource;
import com.invoiceagent.document.Word;
import com.invoiceagent.model.Reading;
import com.invoiceagent.model.Transaction;
import com.invoiceagent.pipeline.Extraction;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// What an AI says about a scan is worth no more than what was recognised on it.
class ScanThroughAiTest {

  private static final int UNSURE = 50;

  private final InvoiceCase invoice =
      InvoiceCase.all().stream()
          .filter(found -> found.toString().equals("banco_do_brasil/a_d1_simple"))
          .findFirst()
          .orElseThrow();
  private final Reading truth = AgentBench.truth(invoice);
  private final Document damaged = Damage.TOTAL.done(invoice.document(), truth);

  @Test
  void doubtsOfTheScanStayInTheProof() {
    Reading sure = read(asScan(word -> word));
    Word date = word(text -> text.matches("\\d\\d/\\d\\d"));

    Reading doubtful =
        read(asScan(word -> word.equals(date) ? recognised(word, word.text()) : word));

    assertThat(AgentBench.isProved(sure)).isTrue();
    assertThat(AgentBench.facts(doubtful, truth, null))
        .isEqualTo(AgentBench.facts(truth, truth, null));
    assertThat(AgentBench.isProved(doubtful)).isTrue();
    assertThat(doubtful.proof().alternatives()).isEqualTo(sure.proof().alternatives() + 1);
  }

  /// The model says what is right, and the page does not.
  @Test
  void aMisreadAmountIsNotPutRightByTheModel() {
    Word amount = word(text -> text.contains(","));
    String misread = amount.text().replaceFirst("\\d(?=,)", otherDigit(amount.text()));

    Reading reading = read(asScan(word -> word.equals(amount) ? recognised(word, misread) : word));

    assertThat(misread).isNotEqualTo(amount.text());
    assertThat(AgentBench.isProved(reading)).isFalse();
  }

  private static String otherDigit(String amount) {
    return amount.charAt(amount.indexOf(',') - 1) == '3' ? "8" : "3";
  }

  private Reading read(Document scan) {
    Oracle oracle = new Oracle(truth);
    FakeVendors vendors =
        new FakeVendors(
            List.of("a"), 3, (_, question) -> FakeVendors.says(oracle.answer(question)));

    Extraction outcome = AgentBench.extract(scan, vendors, "a");

    assertThat(vendors.seen()).isNotEmpty();
    assertThat(outcome).isInstanceOf(Extraction.Answer.class);
    Extraction.Answer answer = (Extraction.Answer) outcome;
    assertThat(answer.provider()).isEqualTo("a");
    return answer.reading();
  }

  /// The first such word of the first row.
  private Word word(Predicate<String> such) {
    Transaction row = truth.transactions().getFirst();
    return damaged.pages().get(row.evidence().page() - 1).words().stream()
        .filter(word -> such.test(word.text()))
        .filter(word -> word.baseline() > row.evidence().box().y0())
        .filter(word -> word.baseline() < row.evidence().box().y1() + 1)
        .findFirst()
        .orElseThrow();
  }

  private static Word recognised(Word word, String text) {
    return new Word(
        text, word.box(), word.baseline(), word.size(), word.spacesBefore(), UNSURE, null);
  }

  private Document asScan(UnaryOperator<Word> change) {
    return new Document(
        damaged.pages().stream()
            .map(page ->
                new Page(
                    page.number(),
                    page.width(),
                    page.height(),
                    PageSource.OCR,
                    page.words().stream().map(change).toList(),
                    List.of()))
            .toList());
  }
}
