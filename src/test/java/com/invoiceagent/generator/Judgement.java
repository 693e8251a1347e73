package com.invoiceagent.generator;

import com.invoiceagent.document.Document;
import com.invoiceagent.document.ReadOutcome;
import com.invoiceagent.document.pdf.PdfBoxReader;
import com.invoiceagent.issuer.Issuers;
import com.invoiceagent.model.EntryType;
import com.invoiceagent.model.Money;
import com.invoiceagent.model.ProofStatus;
import com.invoiceagent.model.Reading;
import com.invoiceagent.model.Transaction;
import com.invoiceagent.reading.LocalReader;
import com.invoiceagent.reading.category.Categories;
import com.invoiceagent.reading.layout.PageLayout;
import com.invoiceagent.reading.text.Fold;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// How right a printed invoice was read.
///
/// @param exact whether due date, total, payments and all rows are right
/// @param proved whether the reading says so itself
/// @param falseProof whether it says so although the total or an amount is wrong
/// @param issuerKnown whether the issuer was told right
/// @param why what differs
record Judgement(
    boolean exact,
    boolean proved,
    boolean falseProof,
    boolean weak,
    boolean issuerKnown,
    List<String> why) {

  private static final LocalReader READER = new LocalReader(Categories.load());

  static Judgement of(Printed printed) {
    Expected want = printed.expected();
    return switch (new PdfBoxReader().read(printed.pdf(), List.of(), Duration.ofSeconds(30))) {
      case ReadOutcome.Refused refused ->
          new Judgement(false, false, false, false, false, List.of(refused.toString()));
      case ReadOutcome.Read read -> judge(want, read.document());
    };
  }

  private static Judgement judge(Expected want, Document document) {
    List<PageLayout> pages = PageLayout.of(document);
    Reading got = READER.read(pages, Issuers.hints(pages));
    if (got == null) {
      return new Judgement(false, false, false, false, false, List.of("taken for no invoice"));
    }
    boolean proved = got.proof().status() == ProofStatus.PROVED;
    List<String> why = new ArrayList<>();
    Money total = got.invoice().total();
    boolean totalRight = total != null && total.centavos() == want.total();
    if (!totalRight) {
      why.add("total " + total + " instead of " + want.total());
    }
    if (!Objects.equals(got.invoice().dueDate(), want.due())) {
      why.add("due " + got.invoice().dueDate() + " instead of " + want.due());
    }
    payments(want, got, why);
    List<String> wanted = want.rows().stream().map(row -> row(row, want.spacesMatter())).toList();
    List<String> found =
        got.transactions().stream().map(row -> row(row, want.spacesMatter())).toList();
    minus(wanted, found).stream().limit(6).forEach(row -> why.add("missing " + row));
    minus(found, wanted).stream().limit(6).forEach(row -> why.add("extra   " + row));
    List<Long> amounts = want.rows().stream().map(Judgement::signed).toList();
    List<Long> read = got.transactions().stream().map(t -> t.signedAmount().centavos()).toList();
    boolean same = minus(amounts, read).isEmpty() && minus(read, amounts).isEmpty();
    boolean exact = why.isEmpty();
    notes(want, got, why);
    boolean issuer = got.invoice().institution().equals(want.institution());
    boolean weak = proved && got.proof().alternatives() > 0;
    return new Judgement(exact, proved, proved && !(totalRight && same), weak, issuer, why);
  }

  /// What does not count, but explains.
  private static void notes(Expected want, Reading got, List<String> why) {
    if (!Objects.equals(got.invoice().closingDate(), want.closing())) {
      why.add("(closing " + got.invoice().closingDate() + " instead of " + want.closing() + ")");
    }
    if (got.invoice().previousBalance().centavos() != want.previous()) {
      why.add("(previous " + got.invoice().previousBalance() + " not " + want.previous() + ")");
    }
    if (got.proof().alternatives() > 0) {
      why.add("(alternatives " + got.proof().alternatives() + ")");
    }
    if (!got.invoice().institution().equals(want.institution())) {
      why.add("(institution " + got.invoice().institution() + ")");
    }
  }

  private static void payments(Expected want, Reading got, List<String> why) {
    List<String> wanted = want.payments().stream().map(p -> p.date() + " " + p.cents()).toList();
    List<String> found =
        got.payments().stream().map(p -> p.date() + " " + p.amount().centavos()).toList();
    if (!minus(wanted, found).isEmpty() || !minus(found, wanted).isEmpty()) {
      why.add("payments " + found + " instead of " + wanted);
    }
  }

  private static long signed(Expected.Row row) {
    return row.credit() ? -row.cents() : row.cents();
  }

  private static String row(Expected.Row row, boolean spaces) {
    String type = row.credit() ? " credit " : " debit ";
    return row.date()
        + " "
        + row.cents()
        + type
        + row.current()
        + "/"
        + row.count()
        + " "
        + folded(row.description(), spaces);
  }

  private static String row(Transaction row, boolean spaces) {
    String type = row.type() == EntryType.CREDIT ? " credit " : " debit ";
    return row.date()
        + " "
        + row.amount().centavos()
        + type
        + row.installment().current()
        + "/"
        + row.installment().count()
        + " "
        + folded(row.description(), spaces);
  }

  private static String folded(String text, boolean spaces) {
    String plain = Fold.plain(text).replaceAll("\\s+", " ").strip();
    return spaces ? plain : plain.replace(" ", "");
  }

  private static <T> List<T> minus(List<T> from, List<T> other) {
    List<T> left = new ArrayList<>(from);
    for (T value : other) {
      left.remove(value);
    }
    return left;
  }
}
