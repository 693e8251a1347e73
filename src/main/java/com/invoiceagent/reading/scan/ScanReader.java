package com.invoiceagent.reading.scan;

import com.invoiceagent.document.Document;
import com.invoiceagent.document.Page;
import com.invoiceagent.document.PageSource;
import com.invoiceagent.document.Word;
import com.invoiceagent.model.Evidence;
import com.invoiceagent.model.Payment;
import com.invoiceagent.model.Proof;
import com.invoiceagent.model.ProofStatus;
import com.invoiceagent.model.Reading;
import com.invoiceagent.model.Transaction;
import com.invoiceagent.model.Witness;
import com.invoiceagent.reading.Hints;
import com.invoiceagent.reading.LocalReader;
import com.invoiceagent.reading.layout.PageLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads documents some of whose pages were recognised on images.
///
/// A character that was recognised wrongly is put right only where the proof decides it: the invoice
/// does not close as it was recognised, closes with the change, and with no other change of the same
/// size. First words that have lost the shape of a date or an amount get it back; then one digit or
/// one sign of one row may change, if the engine was not sure of it. Never two: sums of two changes
/// meet any difference by chance.
///
/// A date takes no part in any sum. Where the engine was not sure of one the proof is called weak.
public final class ScanReader {

  /// Engines say so of words that are right nine times in ten.
  private static final int SURE = 90;

  private static final int SURE_OF_DATE = 60;
  private static final int MOST_TRIALS = 24;

  private static final Pattern DATE_PART = Pattern.compile("\\d{2}|\\d{1,2}/\\d{1,2}(/\\d{2,4})?");

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
    Reading found = isProved(plain) ? plain : repaired(document, plain, hints);
    return doubted(found, document);
  }

  private Reading repaired(Document document, Reading plain, Hints hints) {
    List<Repair> shapes = inRows(Shapes.of(document), document, hints);
    Document shaped = shapes.isEmpty() ? document : Repair.applied(shapes, document);
    Reading base = shapes.isEmpty() ? plain : read(shaped, hints);
    if (base == null) {
      return plain;
    }
    if (!shapes.isEmpty() && holds(base)) {
      return marked(base, shapes);
    }
    Repair one = onlyOne(shaped, base, hints);
    if (one == null) {
      return plain;
    }
    List<Repair> all = new ArrayList<>(shapes);
    all.add(one);
    Reading closing = read(Repair.applied(List.of(one), shaped), hints);
    return closing == null ? plain : marked(closing, all);
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

  /// The one change of one amount that makes the invoice close; null when there is none, or another.
  private @Nullable Repair onlyOne(Document document, Reading base, Hints hints) {
    Map<String, Repair> closing = new LinkedHashMap<>();
    List<Repair> trials = Amends.of(document, base);
    if (trials.size() > MOST_TRIALS) {
      return null;
    }
    for (Repair trial : trials) {
      Reading reading = read(Repair.applied(List.of(trial), document), hints);
      if (reading != null && isProved(reading)) {
        if (!holds(reading) || rows(reading).stream().noneMatch(trial::isPartOf)) {
          return null;
        }
        closing.put(trial.page() + " " + trial.word().box() + trial.text(), trial);
      }
    }
    if (closing.size() != 1) {
      return null;
    }
    Repair one = closing.values().iterator().next();
    return one.word().certainty() < SURE ? one : null;
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

  private static Reading marked(Reading reading, List<Repair> repairs) {
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
    return new Reading(reading.invoice(), transactions, payments, reading.proof());
  }

  private static Reading doubted(Reading reading, Document document) {
    Proof proof = reading.proof();
    int doubtful = 0;
    for (Evidence row : rows(reading)) {
      doubtful += isDoubtful(row, document) ? 1 : 0;
    }
    if (doubtful == 0 || proof.status() != ProofStatus.PROVED) {
      return reading;
    }
    Proof weak =
        new Proof(
            proof.status(),
            proof.difference(),
            proof.alternatives() + doubtful,
            proof.witnesses());
    return new Reading(reading.invoice(), reading.transactions(), reading.payments(), weak);
  }

  private static boolean isDoubtful(Evidence row, Document document) {
    for (Page page : document.pages()) {
      if (page.number() == row.page() && page.source() == PageSource.OCR) {
        for (Word word : page.words()) {
          if (word.certainty() < SURE_OF_DATE
              && DATE_PART.matcher(word.text()).matches()
              && new Repair(page.number(), word, "").isPartOf(row)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
