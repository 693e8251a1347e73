package com.invoiceagent.reading.scan;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.corpus.InvoiceCase;
import com.invoiceagent.document.Document;
import com.invoiceagent.document.Page;
import com.invoiceagent.document.PageSource;
import com.invoiceagent.document.Word;
import com.invoiceagent.issuer.Issuers;
import com.invoiceagent.model.ProofStatus;
import com.invoiceagent.model.Reading;
import com.invoiceagent.model.Transaction;
import com.invoiceagent.reading.LocalReader;
import com.invoiceagent.reading.category.Categories;
import com.invoiceagent.reading.layout.PageLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What was recognised wrongly is put right where the proof decides it, and nothing else ever is.
class ScanReaderTest {

  private static final int UNSURE = 50;
  private static final ScanReader READER = new ScanReader(new LocalReader(Categories.load()));

  private final InvoiceCase invoice =
      InvoiceCase.all().stream()
          .filter(found -> found.toString().equals("banco_do_brasil/a_d1_simple"))
          .findFirst()
          .orElseThrow();
  private final Document printed = invoice.document();

  @ParameterizedTest
  @CsvSource({
    "digit, 8, 3", // 8 read as 3
    "digit, 5, S",
    "slash, /, 1",
    "slash, /, ''",
  })
  void oneWrongCharacterIsPutRight(String where, String right, String wrong) {
    Reading truth = read(printed);
    boolean slash = where.equals("slash");
    Word word =
        rowWords(truth).stream()
            .filter(found -> slash ? Misprints.isDate(found.text()) : isRowAmount(found, right))
            .findFirst()
            .orElseThrow();

    Reading found = read(changed(word, word.text().replaceFirst(right, wrong), UNSURE));

    assertThat(facts(found)).isEqualTo(facts(truth));
    assertThat(found.proof().status()).isEqualTo(ProofStatus.PROVED);
    assertThat(found.proof().alternatives()).isZero();
    assertThat(found.transactions().stream().filter(row -> row.evidence().repaired())).hasSize(1);
    assertThat(truth.transactions()).noneMatch(row -> row.evidence().repaired());
  }

  @Test
  void aWordThatTheEngineWasSureOfStays() {
    Word word = anAmountWith("8");

    Reading found = read(changed(word, word.text().replaceFirst("8", "3"), Word.CERTAIN));

    assertThat(found.proof().status()).isEqualTo(ProofStatus.NOT_PROVED);
    assertThat(found.transactions()).noneMatch(row -> row.evidence().repaired());
  }

  @Test
  void printedTextIsNeverRepaired() {
    Word word = anAmountWith("8");
    Document wrong = changed(word, word.text().replaceFirst("8", "3"), UNSURE);
    Document text =
        new Document(
            wrong.pages().stream()
                .map(page -> new Page(page.number(), page.width(), page.height(), page.words()))
                .toList());

    assertThat(read(text).proof().status()).isEqualTo(ProofStatus.NOT_PROVED);
  }

  @Test
  void aDateThatTheEngineWasNotSureOfMakesTheProofWeak() {
    Word date =
        rowWords(read(printed)).stream()
            .filter(word -> Misprints.isDate(word.text()))
            .findFirst()
            .orElseThrow();

    Reading found = read(changed(date, date.text(), UNSURE));

    assertThat(found.proof().status()).isEqualTo(ProofStatus.PROVED);
    assertThat(found.proof().alternatives()).isPositive();
  }

  @Test
  void twoWrongAmountsThatASecondLookReadRightArePutRight() {
    Document scan = seenTwice(twoAmounts(), true);
    Reading truth = read(printed);

    Reading found = read(scan);

    assertThat(facts(found)).isEqualTo(facts(truth));
    assertThat(found.proof().status()).isEqualTo(ProofStatus.PROVED);
    assertThat(found.transactions().stream().filter(row -> row.evidence().repaired())).hasSize(2);
  }

  @Test
  void twoWrongAmountsWithoutASecondLookStayUnproved() {
    Reading found = read(seenTwice(twoAmounts(), false));

    assertThat(found.proof().status()).isEqualTo(ProofStatus.NOT_PROVED);
    assertThat(found.transactions()).noneMatch(row -> row.evidence().repaired());
  }

  @Test
  void aSecondLookThatIsWrongChangesNothing() {
    Word word = anAmountWith("8");
    Document scan =
        asScan(
            printed,
            any -> any.equals(word) ? seen(any, any.text(), any.text().replace('8', '3')) : any);

    Reading found = read(scan);

    assertThat(facts(found)).isEqualTo(facts(read(printed)));
    assertThat(found.transactions()).noneMatch(row -> row.evidence().repaired());
  }

  @Test
  void aDateThatTwoLooksReadOtherwiseMakesTheProofWeak() {
    Word date =
        rowWords(read(printed)).stream()
            .filter(word -> Misprints.isDate(word.text()))
            .findFirst()
            .orElseThrow();
    Document scan = asScan(printed, any -> any.equals(date) ? seen(any, any.text(), "03/07") : any);

    assertThat(read(scan).proof().alternatives()).isPositive();
  }

  @Test
  void aRowWhoseDateWasLeftOutIsNeverProvedWithAnother() {
    List<Word> dates =
        rowWords(read(printed)).stream().filter(word -> Misprints.isDate(word.text())).toList();
    assertThat(dates).hasSizeGreaterThan(10);
    for (Word date : dates) {
      Document scan =
          new Document(
              asScan(printed, word -> word).pages().stream()
                  .map(page -> page.withWords(without(date, page)))
                  .toList());
      Reading found = read(scan);
      if (found.proof().status() == ProofStatus.PROVED && found.proof().alternatives() == 0) {
        // One that has none on the page any more says so.
        assertThat(found.transactions())
            .as(date.text())
            .filteredOn(Transaction::datePrinted)
            .allMatch(row -> facts(read(printed)).contains(fact(row)));
      }
    }
  }

  private static List<Word> without(Word word, Page page) {
    return page.words().stream().filter(other -> !other.equals(word)).toList();
  }

  /// Two other days that the engine was fairly sure of: one between its neighbours', one not.
  @ParameterizedTest
  @CsvSource({"82, false", "92, true"})
  void aFairlySureDateThatStandsOutOfOrderMakesTheProofWeak(int certainty, boolean sure) {
    Word date = dateOutOfOrder();

    Reading found = read(changed(date, date.text(), certainty));

    assertThat(found.proof().status()).isEqualTo(ProofStatus.PROVED);
    assertThat(found.proof().alternatives() == 0).isEqualTo(sure);
  }

  private Word dateOutOfOrder() {
    List<Transaction> rows = read(printed).transactions();
    for (int i = 1; i < rows.size() - 1; i++) {
      int before = rows.get(i).date().compareTo(rows.get(i - 1).date());
      int behind = rows.get(i + 1).date().compareTo(rows.get(i).date());
      if (before * behind < 0) {
        Transaction row = rows.get(i);
        return rowWords(read(printed)).stream()
            .filter(word -> new Repair(row.evidence().page(), word, "").isPartOf(row.evidence()))
            .filter(word -> Misprints.isDate(word.text()))
            .findFirst()
            .orElseThrow();
      }
    }
    throw new AssertionError("all in order");
  }

  private List<Word> twoAmounts() {
    return rowWords(read(printed)).stream()
        .filter(word -> Misprints.isAmount(word.text()) && Misprints.alike(word.text()).size() > 2)
        .limit(2)
        .toList();
  }

  /// Both read wrongly at first.
  private Document seenTwice(List<Word> wrong, boolean rightly) {
    return asScan(
        printed,
        any ->
            wrong.contains(any)
                ? seen(any, Misprints.alike(any.text()).getFirst(), rightly ? any.text() : null)
                : any);
  }

  private static Word seen(Word word, String first, @Nullable String second) {
    return new Word(
        first, word.box(), word.baseline(), word.size(), word.spacesBefore(), UNSURE, second);
  }

  static IntStream seeds() {
    return IntStream.range(0, 16);
  }

  /// The worst that could happen is a proof of what the page does not say.
  @ParameterizedTest
  @MethodSource("seeds")
  void nothingWrongIsEverProved(int seed) {
    Random random = new Random(seed);
    List<InvoiceCase> cases = InvoiceCase.all();
    InvoiceCase any = cases.get(random.nextInt(cases.size()));
    Document scan = asScan(any.document(), word -> word);
    Reading truth = READER.read(scan, PageLayout.of(scan), Issuers.hints(PageLayout.of(scan)));
    assertThat(truth).as(any.toString()).isNotNull();
    for (int round = 0; round < 8; round++) {
      int share = 20 + random.nextInt(300);
      Document damaged = asScan(any.document(), word -> damaged(word, random, share));
      Reading found = read(damaged);
      if (found.proof().status() == ProofStatus.PROVED && found.proof().alternatives() == 0) {
        assertThat(facts(found)).as("%s, seed %d", any, seed).isEqualTo(facts(truth));
      }
    }
  }

  /// Now and then an amount or a date with one wrong character, as engines make them.
  private static Word damaged(Word word, Random random, int share) {
    String text = word.text();
    if (random.nextInt(share) > 0) {
      return word;
    }
    if (Misprints.isDate(text)) {
      return unsure(word, text.replaceFirst("/", random.nextBoolean() ? "1" : ""));
    }
    if (!Misprints.isAmount(text)) {
      return word;
    }
    List<String> others = Misprints.alike(text);
    return switch (random.nextInt(4)) {
      case 0 -> unsure(word, text.replace("-", ""));
      case 1 -> unsure(word, text.replace('0', 'O').replace('5', 'S'));
      default -> unsure(word, others.get(random.nextInt(others.size())));
    };
  }

  private static Word unsure(Word word, String text) {
    String shown = text.isEmpty() ? "~" : text;
    // A second look that saw it right, wrong in another way, or not at all.
    List<String> others = Misprints.alike(word.text());
    String second =
        switch (Math.floorMod(word.hashCode(), 3)) {
          case 0 -> word.text();
          case 1 -> others.isEmpty() ? null : others.getLast();
          default -> null;
        };
    return seen(word, shown, shown.equals(second) ? null : second);
  }

  private static boolean isRowAmount(Word word, String digit) {
    return Misprints.isAmount(word.text()) && word.text().contains(digit);
  }

  private Word anAmountWith(String digit) {
    return rowWords(read(printed)).stream()
        .filter(word -> isRowAmount(word, digit))
        .findFirst()
        .orElseThrow();
  }

  private List<Word> rowWords(Reading reading) {
    List<Word> words = new ArrayList<>();
    for (Transaction row : reading.transactions()) {
      Page page = printed.pages().get(row.evidence().page() - 1);
      for (Word word : page.words()) {
        if (new Repair(page.number(), word, "").isPartOf(row.evidence())) {
          words.add(word);
        }
      }
    }
    return words;
  }

  private Document changed(Word word, String text, int certainty) {
    Word other =
        new Word(
            text, word.box(), word.baseline(), word.size(), word.spacesBefore(), certainty, null);
    return asScan(printed, found -> found.equals(word) ? other : found);
  }

  private static Document asScan(Document document, UnaryOperator<Word> change) {
    return new Document(
        document.pages().stream()
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

  private static Reading read(Document document) {
    List<PageLayout> pages = PageLayout.of(document);
    @Nullable Reading reading = READER.read(document, pages, Issuers.hints(pages));
    assertThat(reading).isNotNull();
    return reading;
  }

  private static String fact(Transaction row) {
    return row.date() + " " + row.signedAmount();
  }

  private static List<String> facts(Reading reading) {
    List<String> facts = new ArrayList<>();
    reading.transactions().forEach(row -> facts.add(fact(row)));
    reading.payments().forEach(row -> facts.add(row.date() + " paid " + row.amount()));
    facts.add("total " + reading.invoice().total());
    return facts;
  }
}
