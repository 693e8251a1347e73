package com.invoiceagent.reading.scan;

import com.invoiceagent.document.Document;
import com.invoiceagent.document.PageSource;
import com.invoiceagent.model.Evidence;
import com.invoiceagent.model.Payment;
import com.invoiceagent.model.Proof;
import com.invoiceagent.model.ProofStatus;
import com.invoiceagent.model.Reading;
import com.invoiceagent.model.Transaction;
import com.invoiceagent.model.Witness;
import com.invoiceagent.reading.Hints;
import com.invoiceagent.reading.Judge;
import com.invoiceagent.reading.LocalReader;
import com.invoiceagent.reading.layout.PageLayout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads documents some of whose pages were recognised on images.
///
/// A character that was recognised wrongly is put right only where the proof decides it: the
/// invoice does not close as it was recognised, closes with the change, and with no other change of
/// the same size. First words that have lost the shape of a date or an amount get it back; then one
/// digit or one sign of one row may change, if the engine was not sure of it. Never two: sums of
/// two changes meet any difference by chance.
///
/// What sums cannot decide, such as a date that the engine was not sure of, makes the proof weak.
public final class ScanReader {

  /// Of nearly all words that are right the engine is surer.
  private static final int SURE = 95;

  /// Where sure words would do as well, one must be clearly the worst.
  private static final int UNSURE = 75;

  private static final int CLEARLY = 20;
  private static final int MOST_TRIALS = 24;

  private final LocalReader reader;

  /// Over the reader of printed text.
  public ScanReader(LocalReader reader) {
    this.reader = reader;
  }

  /// Reads the document; null when it is no card invoice.
  ///
  /// @param pages the document's layout
  /// @param hints what is known about its issuer
  public @Nullable Reading read(Document document, List<PageLayout> pages, Hints hints) {
    Reading plain = reader.read(pages, hints);
    boolean scanned = document.pages().stream().anyMatch(page -> page.source() == PageSource.OCR);
    if (plain == null || !scanned) {
      return plain;
    }
    return isProved(plain) ? doubted(plain, document, List.of()) : repaired(document, plain, hints);
  }

  /// What can judge claims about the document.
  public Judge judge(List<PageLayout> pages, Hints hints) {
    return reader.judge(pages, hints);
  }

  /// The reading of a document with the doubts about its recognised pages added.
  public static Reading doubted(Reading reading, Document document) {
    return doubted(reading, document, List.of());
  }

  private Reading repaired(Document document, Reading plain, Hints hints) {
    List<Repair> shapes = inRows(Shapes.of(document), document, hints);
    Document shaped = shapes.isEmpty() ? document : Repair.applied(shapes, document);
    Reading base = shapes.isEmpty() ? plain : read(shaped, hints);
    if (base == null) {
      return plain;
    }
    if (!shapes.isEmpty() && holds(base)) {
      return marked(base, shapes, shaped);
    }
    List<Repair> seconds =
        Seconds.of(shaped, base, some -> closes(Repair.applied(some, shaped), hints));
    if (!seconds.isEmpty()) {
      return with(seconds, shapes, shaped, plain, hints);
    }
    Repair one = onlyOne(shaped, base, hints);
    if (one == null) {
      return open(document, plain, shapes, hints);
    }
    return with(List.of(one), shapes, shaped, plain, hints);
  }

  /// Nothing proves the invoice; the dates that one of two looks saw are no guesses, and without
  /// them their rows would be lost.
  private Reading open(Document document, Reading plain, List<Repair> shapes, Hints hints) {
    List<Repair> seen = shapes.stream().filter(ScanReader::isSeenDate).toList();
    Document shaped = Repair.applied(seen, document);
    Reading reading = seen.isEmpty() ? null : read(shaped, hints);
    return reading == null || isProved(reading) ? plain : marked(reading, seen, shaped);
  }

  private static boolean isSeenDate(Repair repair) {
    return !Misprints.isAmount(repair.text()) && repair.text().equals(repair.word().other());
  }

  private Reading with(
      List<Repair> more, List<Repair> shapes, Document shaped, Reading plain, Hints hints) {
    List<Repair> all = new ArrayList<>(shapes);
    all.addAll(more);
    Reading closing = read(Repair.applied(more, shaped), hints);
    return closing == null ? plain : marked(closing, all, shaped);
  }

  private boolean closes(Document document, Hints hints) {
    Reading reading = read(document, hints);
    return reading != null && holds(reading);
  }

  /// Those that change a row: only a row can say that it was repaired.
  private List<Repair> inRows(List<Repair> repairs, Document document, Hints hints) {
    Reading reading = repairs.isEmpty() ? null : read(Repair.applied(repairs, document), hints);
    if (reading == null) {
      return List.of();
    }
    List<Evidence> rows = rows(reading);
    return repairs.stream().filter(repair -> rows.stream().anyMatch(repair::isPartOf)).toList();
  }

  /// The one change of one amount that makes the invoice close; null when there is none, or another
  /// that is about as likely.
  private @Nullable Repair onlyOne(Document document, Reading base, Hints hints) {
    List<Repair> closing = new ArrayList<>();
    List<Repair> trials = new ArrayList<>(Amends.of(document, base));
    trials.sort(Comparator.comparingInt(trial -> trial.word().certainty()));
    for (Repair trial : trials.subList(0, Math.min(MOST_TRIALS, trials.size()))) {
      Reading reading = read(Repair.applied(List.of(trial), document), hints);
      if (reading != null && holds(reading)) {
        closing.add(trial);
      }
    }
    if (closing.isEmpty()) {
      return null;
    }
    Repair first = closing.getFirst();
    int certainty = first.word().certainty();
    boolean only =
        closing.size() == 1
            ? certainty < SURE
            : certainty < UNSURE && closing.get(1).word().certainty() >= certainty + CLEARLY;
    return only && !inRows(List.of(first), document, hints).isEmpty() ? first : null;
  }

  private @Nullable Reading read(Document document, Hints hints) {
    return reader.read(PageLayout.of(document), hints);
  }

  private static boolean isProved(Reading reading) {
    return reading.proof().status() == ProofStatus.PROVED;
  }

  /// Whether nothing on the page speaks against the reading.
  private static boolean holds(Reading reading) {
    return isProved(reading)
        && reading.proof().alternatives() == 0
        && reading.proof().witnesses().stream().allMatch(Witness::holds);
  }

  private static List<Evidence> rows(Reading reading) {
    List<Evidence> rows = new ArrayList<>();
    reading.transactions().forEach(row -> rows.add(row.evidence()));
    reading.payments().forEach(row -> rows.add(row.evidence()));
    return rows;
  }

  private static Reading marked(Reading reading, List<Repair> repairs, Document document) {
    List<Transaction> transactions = new ArrayList<>();
    for (Transaction row : reading.transactions()) {
      boolean repaired = repairs.stream().anyMatch(repair -> repair.isPartOf(row.evidence()));
      transactions.add(repaired ? row.repaired() : row);
    }
    List<Payment> payments = new ArrayList<>();
    for (Payment row : reading.payments()) {
      boolean repaired = repairs.stream().anyMatch(repair -> repair.isPartOf(row.evidence()));
      payments.add(repaired ? row.repaired() : row);
    }
    Reading marked = new Reading(reading.invoice(), transactions, payments, reading.proof());
    return doubted(marked, document, repairs);
  }

  private static Reading doubted(Reading reading, Document document, List<Repair> repairs) {
    Proof proof = reading.proof();
    int doubts = isProved(reading) ? Doubts.of(reading, document, repairs) : 0;
    if (doubts == 0) {
      return reading;
    }
    Proof weak =
        new Proof(
            proof.status(), proof.difference(), proof.alternatives() + doubts, proof.witnesses());
    return new Reading(reading.invoice(), reading.transactions(), reading.payments(), weak);
  }
}
