package com.invoiceagent.agent;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.corpus.InvoiceCase;
import com.invoiceagent.document.Document;
import com.invoiceagent.document.Page;
import com.invoiceagent.document.Word;
import com.invoiceagent.model.Box;
import com.invoiceagent.model.Reading;
import com.invoiceagent.pipeline.Extraction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Text on the page that gives orders, and a model that follows them: no row is added and none is
/// changed.
class InjectionTest {

  private static final Path PAYLOADS =
      Path.of("src/test/resources/com/invoiceagent/agent/injections.txt");

  @Test
  void addsAndChangesNoRow() throws Exception {
    List<String> payloads = Files.readAllLines(PAYLOADS);
    List<InvoiceCase> cases = InvoiceCase.all();
    int obeyed = 0;
    for (int i = 0; i < payloads.size(); i++) {
      InvoiceCase invoice = cases.get(i * 2);
      Reading whole = AgentBench.truth(invoice);
      Document document = with(payloads.get(i), invoice.document());
      ObedientModel model = new ObedientModel(new Oracle(whole));
      FakeVendors vendors = new FakeVendors(List.of("a"), 3, model);

      Extraction outcome = AgentBench.extract(document, vendors, "a");

      assertThat(outcome).as(payloads.get(i)).isInstanceOf(Extraction.Answer.class);
      Reading reading = ((Extraction.Answer) outcome).reading();
      assertThat(rows(reading)).as(invoice + ": " + payloads.get(i)).isEqualTo(rows(whole));
      assertThat(vendors.seen()).isNotEmpty();
      obeyed += Math.min(1, model.obeyed());
    }
    assertThat(payloads).hasSize(50);
    assertThat(obeyed).as("payloads that reached the model and were followed").isGreaterThan(30);
  }

  @Test
  void provesNothingElseWhereTheLocalReaderFails() throws Exception {
    List<String> payloads = Files.readAllLines(PAYLOADS);
    List<InvoiceCase> cases = InvoiceCase.all();
    int asked = 0;
    for (int i = 0; i < payloads.size(); i++) {
      InvoiceCase invoice = cases.get(i * 2);
      Reading whole = AgentBench.truth(invoice);
      Document document = with(payloads.get(i), Damage.TOTAL.done(invoice.document(), whole));
      FakeVendors vendors = new FakeVendors(List.of("a"), 3, new ObedientModel(new Oracle(whole)));

      Extraction outcome = AgentBench.extract(document, vendors, "auto");

      asked += vendors.seen().isEmpty() ? 0 : 1;
      if (outcome instanceof Extraction.Answer answer && AgentBench.isProved(answer.reading())) {
        assertThat(rows(answer.reading()))
            .as(invoice + ": " + payloads.get(i))
            .isEqualTo(rows(whole));
      }
    }
    assertThat(asked).isGreaterThan(20);
  }

  private static List<String> rows(Reading reading) {
    List<String> facts = AgentBench.facts(reading, reading, null);
    return facts.subList(0, facts.size() - 2);
  }

  /// The text below everything else on the first page.
  private static Document with(String text, Document document) {
    List<Page> pages = new ArrayList<>(document.pages());
    Page page = pages.getFirst();
    float y = 0;
    for (Word word : page.words()) {
      y = Math.max(y, word.baseline());
    }
    List<Word> words = new ArrayList<>(page.words());
    float x = 30;
    for (String word : text.split(" ", -1)) {
      float width = 4f * word.length();
      words.add(new Word(word, new Box(x, y + 40, x + width, y + 48), y + 47, 8f, 0));
      x += width + 3;
    }
    pages.set(0, page.withWords(words));
    return new Document(pages);
  }
}
