package com.invoiceagent.cli;

import com.invoiceagent.model.Egress;
import com.invoiceagent.model.Invoice;
import com.invoiceagent.model.Money;
import com.invoiceagent.model.Payment;
import com.invoiceagent.model.Reading;
import com.invoiceagent.model.Transaction;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table for people: the invoice, its rows, and whether it is proved.
///
/// @param out where to
/// @param texts in whose language
record TableResults(PrintWriter out, Texts texts) implements Results {

  private static final int LONGEST_NAME = 48;
  private static final int AMOUNT = 13;

  @Override
  public void add(int index, FileOutcome outcome) {
    switch (outcome) {
      case FileOutcome.Answered answered -> write(answered);
      // Told on the standard error.
      case FileOutcome.Failed _ -> {}
    }
    out.flush();
  }

  private void write(FileOutcome.Answered answered) {
    Reading reading = answered.extraction().reading();
    Invoice invoice = reading.invoice();
    out.println(Terminal.safe(answered.file().toString()));
    out.println(
        texts.text(
            "table.head",
            invoice.institution(),
            shown(invoice.dueDate()),
            shown(invoice.closingDate())));
    int width = width(reading);
    reading.payments().forEach(payment -> out.println(row(payment, width)));
    reading.transactions().forEach(transaction -> out.println(row(transaction, width)));
    out.println(verdict(reading));
    for (Egress sent : answered.extraction().egress()) {
      out.println(texts.text("table.egress", sent.provider(), sent.calls(), sent.characters()));
    }
    out.println();
  }

  private static int width(Reading reading) {
    return Math.min(
        LONGEST_NAME,
        Math.max(
            reading.transactions().stream().mapToInt(t -> length(t.description())).max().orElse(1),
            reading.payments().stream().mapToInt(p -> length(p.description())).max().orElse(1)));
  }

  private String row(Payment payment, int width) {
    return line(
        payment.date().toString(),
        payment.description(),
        width,
        "",
        "",
        payment.amount().negated());
  }

  private String row(Transaction row, int width) {
    String part =
        row.installment().isInstallment()
            ? row.installment().current() + "/" + row.installment().count()
            : "";
    return line(
        row.date().toString(),
        row.description(),
        width,
        part,
        row.cardLast4() == null ? "" : row.cardLast4(),
        row.signedAmount());
  }

  private String line(String date, String name, int width, String part, String card, Money amount) {
    String shown = Terminal.safe(name);
    String cut =
        length(shown) <= width
            ? shown + " ".repeat(width - length(shown))
            : shown.substring(0, shown.offsetByCodePoints(0, width - 1)) + "…";
    return "  "
        + date
        + "  "
        + cut
        + "  "
        + padded(part, 6)
        + "  "
        + padded(card, 4)
        + "  "
        + padded(money(amount), AMOUNT);
  }

  private static String padded(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }

  private String verdict(Reading reading) {
    Invoice invoice = reading.invoice();
    List<Transaction> rows = reading.transactions();
    String sum =
        money(invoice.previousBalance())
            + " - "
            + money(Money.sum(reading.payments().stream().map(Payment::amount).toList()))
            + " + "
            + money(
                Money.sum(
                    rows.stream()
                        .map(Transaction::signedAmount)
                        .filter(a -> a.signum() > 0)
                        .toList()))
            + " - "
            + money(
                Money.sum(
                    rows.stream()
                        .map(Transaction::signedAmount)
                        .filter(a -> a.signum() < 0)
                        .map(Money::negated)
                        .toList()))
            + " = "
            + money(reading.computedTotal());
    Money total = invoice.total();
    Money difference = reading.proof().difference();
    return switch (reading.proof().status()) {
      case PROVED -> texts.text("table.proved", sum);
      case NOT_PROVED ->
          texts.text(
              "table.not_proved",
              sum,
              total == null ? "?" : money(total),
              difference == null ? "?" : money(difference));
      case NO_TOTAL -> texts.text("table.no_total", sum);
    };
  }

  private String money(Money amount) {
    return texts.money(amount);
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String shown(@Nullable Object date) {
    return date == null ? "?" : date.toString();
  }
}
