package com.invoiceagent.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.document.Document;
import com.invoiceagent.document.Page;
import com.invoiceagent.document.Word;
import com.invoiceagent.issuer.Issuers;
import com.invoiceagent.model.Box;
import com.invoiceagent.model.Evidence;
import com.invoiceagent.model.ProofStatus;
import com.invoiceagent.model.Reading;
import com.invoiceagent.model.Transaction;
import com.invoiceagent.reading.LocalReader;
import com.invoiceagent.reading.category.Categories;
import com.invoiceagent.reading.layout.PageLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// An invoice with one row damaged is never proved with other rows than it had: what is missing,
/// doubled, turned or changed is noticed, or the proof is called weak.
class MutationTest {

  private static final int ROWS_EACH = 4;

  /// One way to damage the words of a row's line that hold its amount.
  private enum Damage {
    DROP,
    DOUBLE,
    FLIP,
    DIGIT
  }

  private static final LocalReader READER = new LocalReader(Categories.load());

  static List<InvoiceCase> cases() {
    return InvoiceCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void noDamagedRowIsProved(InvoiceCase invoice) {
    Document document = invoice.document();
    Reading whole = read(document);
    RandomGenerator random =
        RandomGeneratorFactory.of("L64X128MixRandom").create(invoice.toString().hashCode());
    int noticed = 0;
    for (int i = 0; i < ROWS_EACH; i++) {
      Transaction row = whole.transactions().get(random.nextInt(whole.transactions().size()));
      for (Damage damage : Damage.values()) {
        Reading damaged = read(damaged(document, row, damage));
        if (damaged == null || !strongProof(damaged)) {
          noticed++;
        } else {
          assertThat(signedAmounts(damaged))
              .as(damage + " of " + row)
              .isEqualTo(signedAmounts(whole));
        }
      }
    }
    assertThat(noticed).as("damages that break the proof").isGreaterThan(2 * ROWS_EACH);
  }

  private static boolean strongProof(Reading reading) {
    return reading.proof().status() == ProofStatus.PROVED && reading.proof().alternatives() == 0;
  }

  private static List<Long> signedAmounts(Reading reading) {
    return reading.transactions().stream()
        .map(row -> row.signedAmount().centavos())
        .sorted()
        .toList();
  }

  private static @Nullable Reading read(Document document) {
    List<PageLayout> pages = PageLayout.of(document);
    return READER.read(pages, Issuers.hints(pages));
  }

  private static Document damaged(Document document, Transaction row, Damage damage) {
    Evidence evidence = row.evidence();
    String amount = EvidenceText.digits(row.amount());
    return switch (damage) {
      case DROP -> edit(document, evidence, _ -> null, List.of());
      case DOUBLE -> edit(document, evidence, word -> word, copies(document, evidence));
      case FLIP ->
          edit(document, evidence, word -> holds(word, amount) ? flipped(word) : word, List.of());
      case DIGIT ->
          edit(document, evidence, word -> holds(word, amount) ? changed(word) : word, List.of());
    };
  }

  private static boolean holds(Word word, String amount) {
    return word.text().replaceAll("\\D", "").equals(amount) && word.text().contains(",");
  }

  private static Word flipped(Word word) {
    String text = word.text();
    if (text.endsWith("D")) {
      return with(word, text.substring(0, text.length() - 1) + "C");
    }
    return with(word, text.startsWith("-") ? text.substring(1) : "-" + text);
  }

  private static Word changed(Word word) {
    int comma = word.text().lastIndexOf(',');
    char digit = word.text().charAt(comma - 1);
    char other = digit == '9' ? '3' : (char) (digit + 1);
    return with(word, word.text().substring(0, comma - 1) + other + word.text().substring(comma));
  }

  private static Word with(Word word, String text) {
    return new Word(text, word.box(), word.baseline(), word.size(), word.spacesBefore());
  }

  /// The row once more, a little below all that the page holds.
  private static List<Word> copies(Document document, Evidence evidence) {
    Page page = document.pages().get(evidence.page() - 1);
    float shift = 5f;
    List<Word> copies = new ArrayList<>();
    for (Word word : page.words()) {
      if (within(word, evidence)) {
        Box box = word.box();
        Box moved = new Box(box.x0(), box.y0() + shift, box.x1(), box.y1() + shift);
        copies.add(
            new Word(
                word.text(), moved, word.baseline() + shift, word.size(), word.spacesBefore()));
      }
    }
    return copies;
  }

  private static Document edit(
      Document document,
      Evidence evidence,
      UnaryOperator<@Nullable Word> change,
      List<Word> added) {
    List<Page> pages = new ArrayList<>();
    for (Page page : document.pages()) {
      List<Word> words = new ArrayList<>();
      for (Word word : page.words()) {
        boolean here = page.number() == evidence.page() && within(word, evidence);
        Word kept = here ? change.apply(word) : word;
        if (kept != null) {
          words.add(kept);
        }
      }
      if (page.number() == evidence.page()) {
        words.addAll(added);
      }
      pages.add(new Page(page.number(), page.width(), page.height(), words));
    }
    return new Document(pages);
  }

  private static boolean within(Word word, Evidence evidence) {
    Box box = evidence.box();
    return word.box().x0() >= box.x0() - 1
        && word.box().x1() <= box.x1() + 1
        && word.box().y0() >= box.y0() - 1
        && word.box().y1() <= box.y1() + 1;
  }
}
