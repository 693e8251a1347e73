package com.invoiceagent.diagnose;

import com.invoiceagent.document.Document;
import com.invoiceagent.issuer.Issuers;
import com.invoiceagent.model.Money;
import com.invoiceagent.model.Payment;
import com.invoiceagent.model.Reading;
import com.invoiceagent.model.Transaction;
import com.invoiceagent.model.Witness;
import com.invoiceagent.reading.LocalReader;
import com.invoiceagent.reading.layout.PageLayout;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes an invoice shareable: identifiers and merchants become pseudonyms, amounts are drawn anew
/// so that the sums are right, or wrong by the same, and the result is read again to see that it
/// still shows what the original showed.
///
/// Dates, labels, places and the issuer stay.
public final class Diagnosis {

  private static final int DRAWS = 3;
  private static final int CORRECTIONS = 6;
  private static final int[] FACTORS = {3, 7, 2};

  private final LocalReader reader;

  /// Over the reader whose failures are shared.
  public Diagnosis(LocalReader reader) {
    this.reader = reader;
  }

  /// Makes the document shareable.
  ///
  /// @param seed a number that nobody else knows: with it the pseudonyms could be undone
  public Outcome of(Document document, long seed) {
    Reading original = read(document);
    if (original == null) {
      return new Outcome.NotPossible("not_an_invoice");
    }
    Rewriting rewriting = new Rewriting(document, merchantWords(original), new Pseudonyms(seed));
    Random random = new Random(seed);
    for (int i = 0; i < DRAWS; i++) {
      Document drawn = drawn(original, rewriting, random);
      if (drawn != null) {
        return new Outcome.Shareable(drawn, true);
      }
    }
    for (int factor : FACTORS) {
      Document multiplied = rewriting.with(NewAmounts.times(factor));
      if (shows(multiplied, original, factor)) {
        return new Outcome.Shareable(multiplied, false);
      }
    }
    return new Outcome.NotPossible("read_otherwise");
  }

  private @Nullable Reading read(Document document) {
    var pages = PageLayout.of(document);
    return reader.read(pages, Issuers.hints(pages));
  }

  /// Amounts drawn anew and corrected until all sums are as right as they were; null when they
  /// never are.
  private @Nullable Document drawn(Reading original, Rewriting rewriting, Random random) {
    NewAmounts amounts = NewAmounts.drawn(original, random);
    for (int i = 0; i < CORRECTIONS; i++) {
      Document document = rewriting.with(amounts);
      Reading reading = read(document);
      if (reading == null || !sameRows(reading, original)) {
        return null;
      }
      if (sameProof(reading, original, 1)) {
        return document;
      }
      if (!amounts.correct(original, reading)) {
        return null;
      }
    }
    return null;
  }

  private boolean shows(Document document, Reading original, int factor) {
    Reading reading = read(document);
    return reading != null && sameRows(reading, original) && sameProof(reading, original, factor);
  }

  private static boolean sameRows(Reading reading, Reading original) {
    return reading.transactions().size() == original.transactions().size()
        && reading.payments().size() == original.payments().size();
  }

  private static boolean sameProof(Reading reading, Reading original, int factor) {
    Money difference = original.proof().difference();
    return reading.proof().status() == original.proof().status()
        && Objects.equals(
            reading.proof().difference(), difference == null ? null : difference.times(factor))
        && holding(reading) == holding(original);
  }

  private static long holding(Reading reading) {
    return reading.proof().witnesses().stream().filter(Witness::holds).count();
  }

  /// Words of rows' names that say more than what every invoice says.
  private static Set<String> merchantWords(Reading reading) {
    Set<String> words = new TreeSet<>();
    Stream.concat(
            reading.transactions().stream().map(Transaction::description),
            reading.payments().stream().map(Payment::description))
        .forEach(name -> {
          for (String word : Rewriting.words(name)) {
            String plain = Pseudonyms.plain(word);
            if (!Rewriting.isCommon(plain)) {
              words.add(plain);
            }
          }
        });
    return words;
  }
}
