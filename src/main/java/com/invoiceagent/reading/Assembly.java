package com.invoiceagent.reading;

import com.invoiceagent.model.Box;
import com.invoiceagent.model.EntryType;
import com.invoiceagent.model.Evidence;
import com.invoiceagent.model.Invoice;
import com.invoiceagent.model.Kind;
import com.invoiceagent.model.Money;
import com.invoiceagent.model.Payment;
import com.invoiceagent.model.Proof;
import com.invoiceagent.model.ProofStatus;
import com.invoiceagent.model.Reading;
import com.invoiceagent.model.Transaction;
import com.invoiceagent.reading.category.Categories;
import com.invoiceagent.reading.label.InvoiceDates;
import com.invoiceagent.reading.layout.FlowLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns the solved candidates into the reading that leaves the service.
final class Assembly {

  private final Hints hints;
  private final Categories categories;
  private final InvoiceDates dates;
  private final List<Item> items;
  private final Solver solver;
  private final List<Entry> entries;

  Assembly(Candidates found, Solver solver, Categories categories) {
    this.hints = found.hints();
    this.categories = categories;
    this.dates = found.dates();
    this.items = found.items();
    this.solver = solver;
    this.entries = found.entries();
  }

  /// The reading that the solution makes of the candidates.
  ///
  /// @param printed whether the page prints a total
  Reading reading(Solver.Solution solution, boolean printed) {
    Hypothesis chosen = solution.chosen();
    LocalDate closing = closing();
    RowDates rowDates = RowDates.of(closing, hints, entries);
    List<Transaction> transactions = new ArrayList<>();
    List<Payment> payments = new ArrayList<>();
    for (int i = 0; i < chosen.entries().size(); i++) {
      Entry entry = chosen.entries().get(i);
      boolean credit = chosen.credits().get(i);
      if (credit && solver.isPayment(entry)) {
        payments.add(payment(entry, rowDates, closing));
      } else {
        transactions.add(
            transaction(entry, credit ? EntryType.CREDIT : EntryType.DEBIT, rowDates, closing));
      }
    }
    Money paid = Money.sum(payments.stream().map(Payment::amount).toList());
    Invoice invoice =
        new Invoice(
            hints.institution(),
            dates.due(),
            dates.closing(),
            chosen.previous(),
            paid,
            printed ? chosen.total() : null);
    return new Reading(invoice, transactions, payments, proof(solution, printed));
  }

  private Proof proof(Solver.Solution solution, boolean printed) {
    Hypothesis chosen = solution.chosen();
    var witnesses = new Witnesses(items, chosen, solver).all();
    if (!printed) {
      return new Proof(ProofStatus.NO_TOTAL, null, 0, witnesses);
    }
    ProofStatus status = solution.proved() ? ProofStatus.PROVED : ProofStatus.NOT_PROVED;
    return new Proof(
        status, chosen.computed().minus(chosen.total()), solution.alternatives(), witnesses);
  }

  private LocalDate closing() {
    if (dates.closing() != null) {
      return dates.closing();
    }
    return dates.due() != null ? dates.due() : latestRow();
  }

  private LocalDate latestRow() {
    LocalDate latest = LocalDate.EPOCH;
    for (Entry entry : entries) {
      LocalDate full = entry.date() == null ? null : entry.date().full();
      latest = full != null && full.isAfter(latest) ? full : latest;
    }
    return latest;
  }

  private static Payment payment(Entry entry, RowDates rowDates, LocalDate closing) {
    LocalDate date = rowDates.of(entry, Kind.OTHER);
    return new Payment(
        date == null ? closing : date,
        date != null,
        entry.naming().name(),
        entry.amount(),
        evidence(entry));
  }

  private Transaction transaction(
      Entry entry, EntryType type, RowDates rowDates, LocalDate closing) {
    Kind kind = Kinds.of(entry.plain(), type);
    LocalDate date = rowDates.of(entry, kind);
    return new Transaction(
        date == null ? closing : date,
        date != null,
        entry.naming().name(),
        entry.amount(),
        type,
        kind,
        entry.installment(),
        entry.amount().times(entry.installment().count()),
        entry.card(),
        categories.of(entry.naming().name(), kind),
        entry.naming().foreign(),
        evidence(entry));
  }

  private static Evidence evidence(Entry entry) {
    FlowLine line = entry.item().line();
    Box box = line.box();
    StringBuilder text = new StringBuilder(line.text());
    for (FlowLine more : more(entry.item())) {
      if (more.page() == line.page()) {
        box = box.union(more.box());
        text.append(' ').append(more.text());
      }
    }
    return new Evidence(line.page(), box, text.toString().replace('\t', ' '));
  }

  private static List<FlowLine> more(Item item) {
    List<FlowLine> lines = new ArrayList<>();
    if (item instanceof Item.Row row) {
      @Nullable FlowLine above = row.above();
      if (above != null) {
        lines.add(above);
      }
      lines.addAll(row.details());
    }
    return lines;
  }
}
