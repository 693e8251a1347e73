package com.invoiceagent.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.invoiceagent.history.Finding.Code;
import com.invoiceagent.history.Statement.Row;
import com.invoiceagent.model.Money;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Histories that are made to be consistent, and the same with one thing wrong.
class HistoryCheckTest {

  private static final YearMonth BEGIN = YearMonth.of(2025, 10);

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void findsNothingInAConsistentHistory(long seed) {
    List<Statement> invoices = consistent(new Random(seed), 2 + (int) (seed % 10));
    Collections.shuffle(invoices, new Random(seed));

    History history = only(invoices);

    assertThat(history.findings()).isEmpty();
    assertThat(history.isConsistent()).isTrue();
    assertThat(history.links()).isEqualTo(history.holding()).isEqualTo(invoices.size() - 1);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void promisesWhatTheNextMonthsAskFor(long seed) {
    Random random = new Random(seed);
    List<Statement> invoices = consistent(random, 6);

    List<Commitment> promised = only(invoices.subList(0, 3)).commitments();

    // Every instalment of the months after that was begun before them, and no other.
    for (Commitment commitment : promised) {
      invoices.stream()
          .filter(invoice -> commitment.month().equals(invoice.month()))
          .forEach(invoice -> {
            int age = (int) BEGIN.until(commitment.month(), ChronoUnit.MONTHS);
            List<Row> old =
                invoice.rows().stream()
                    .filter(row -> row.isInstallment() && row.current() > age - 2)
                    .toList();
            assertThat(commitment.amount())
                .isEqualTo(Money.sum(old.stream().map(Row::amount).toList()));
            assertThat(commitment.installments()).isEqualTo(old.size());
          });
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void namesABalanceThatIsOff(long seed) {
    Random random = new Random(seed);
    List<Statement> invoices = consistent(random, 4);
    int at = 1 + random.nextInt(3);
    Statement wrong = invoices.get(at);
    Money off = Money.ofCentavos(1 + random.nextInt(100));
    invoices.set(at, with(wrong, wrong.previousBalance().plus(off), wrong.rows()));

    assertThat(only(invoices).findings())
        .containsExactly(Finding.about(Code.BALANCE_MISMATCH, invoices.get(at), off));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void namesAMissingMonth(long seed) {
    List<Statement> invoices = consistent(new Random(seed), 5);
    Statement missing = invoices.remove(1 + (int) (seed % 3));

    assertThat(only(invoices).findings())
        .containsExactly(Finding.missing(Objects.requireNonNull(missing.month())));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void namesAnInstallmentThatVanished(long seed) {
    Random random = new Random(seed);
    List<Statement> invoices = consistent(random, 4);
    int at = invoices.size() - 1;
    List<Row> rows = new ArrayList<>(invoices.get(at).rows());
    Row gone = rows.stream().filter(row -> row.current() > 1).findFirst().orElseThrow();
    rows.remove(gone);
    invoices.set(at, with(invoices.get(at), invoices.get(at).previousBalance(), rows));

    assertThat(only(invoices).findings())
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.code()).isEqualTo(Code.INSTALLMENT_VANISHED);
          assertThat(finding.installment()).isEqualTo(gone.current() + "/" + gone.count());
          assertThat(finding.description()).isEqualTo(gone.description());
        });
  }

  @Test
  void namesInstallmentsThatWerePaidEarly() {
    List<Statement> invoices =
        List.of(
            invoice(0, 0, 0, 100_00, row(100_00, 1, 4)),
            invoice(1, 1, 100_00, 300_00, row(100_00, 2, 4), row(100_00, 3, 4), row(100_00, 4, 4)),
            invoice(2, 2, 300_00, 0));

    History history = only(invoices);

    assertThat(history.findings())
        .extracting(Finding::code, Finding::installment)
        .containsExactly(
            tuple(Code.INSTALLMENT_ANTICIPATED, "3/4"), tuple(Code.INSTALLMENT_ANTICIPATED, "4/4"));
    assertThat(history.commitments()).isEmpty();
  }

  @Test
  void namesAnInstallmentWithoutABeginning() {
    History history =
        only(List.of(invoice(0, 0, 0, 0), invoice(1, 1, 0, 100_00, row(100_00, 3, 4))));

    assertThat(history.findings())
        .extracting(Finding::code)
        .containsExactly(Code.INSTALLMENT_UNEXPECTED);
    assertThat(history.commitments())
        .containsExactly(new Commitment(BEGIN.plusMonths(2), Money.ofCentavos(100_00), 1));
  }

  @Test
  void tellsIdenticalPurchasesApart() {
    History history =
        only(
            List.of(
                invoice(0, 0, 0, 20_00, row(10_00, 1, 3), row(10_00, 1, 3)),
                invoice(1, 1, 20_00, 20_00, row(10_00, 2, 3), row(10_00, 2, 3))));

    assertThat(history.findings()).isEmpty();
    assertThat(history.commitments())
        .containsExactly(new Commitment(BEGIN.plusMonths(2), Money.ofCentavos(20_00), 2));
  }

  @Test
  void keepsInstitutionsApartAndSaysWhatItCouldNotUse() {
    Statement first = invoice(0, 0, 0, 10_00);
    Statement again = new Statement(1, "ITAU", BEGIN, Money.ZERO, Money.ZERO, true, List.of());
    Statement undated = new Statement(2, "ITAU", null, Money.ZERO, Money.ZERO, true, List.of());
    Statement open = new Statement(3, "C6", BEGIN, Money.ZERO, null, false, List.of());

    List<History> histories = HistoryCheck.of(List.of(first, again, undated, open));

    assertThat(histories).extracting(History::institution).containsExactly("C6", "ITAU");
    assertThat(histories.get(0).findings())
        .extracting(Finding::code)
        .containsExactly(Code.NOT_PROVED);
    assertThat(histories.get(1).findings())
        .extracting(Finding::code, Finding::index)
        .containsExactly(tuple(Code.SAME_MONTH, 1), tuple(Code.NO_DATE, 2));
  }

  @Test
  void doesNotBlameAPageThatPrintsNoBalance() {
    History history = only(List.of(invoice(0, 0, 0, 50_00), invoice(1, 1, 0, 10_00)));

    assertThat(history.findings())
        .extracting(Finding::code)
        .containsExactly(Code.BALANCE_NOT_PRINTED);
    assertThat(history.isConsistent()).isFalse();
  }

  /// Months whose purchases of several instalments go on as they must; one begins each month.
  private static List<Statement> consistent(Random random, int months) {
    List<Statement> invoices = new ArrayList<>();
    List<Row> plans = new ArrayList<>();
    Money before = Money.ofCentavos(1 + random.nextInt(1000_00));
    for (int month = 0; month < months; month++) {
      plans.replaceAll(
          row -> new Row(row.description(), row.amount(), row.current() + 1, row.count()));
      plans.removeIf(row -> row.current() > row.count());
      for (int i = 0; i <= random.nextInt(3); i++) {
        plans.add(
            new Row(
                "LOJA " + random.nextInt(5) + (random.nextBoolean() ? "" : " " + month),
                Money.ofCentavos(1 + random.nextInt(500_00)),
                1,
                4 + random.nextInt(9)));
      }
      List<Row> rows = new ArrayList<>(plans);
      rows.add(new Row("CAFÉ", Money.ofCentavos(5_00), 1, 1));
      rows.add(new Row("CAFÉ", Money.ofCentavos(5_00), 1, 1));
      Collections.shuffle(rows, random);
      Money total = Money.sum(rows.stream().map(Row::amount).toList());
      invoices.add(
          new Statement(month, "ITAU", BEGIN.plusMonths(month), before, total, true, rows));
      before = total;
    }
    return invoices;
  }

  private static Statement with(Statement invoice, Money previous, List<Row> rows) {
    return new Statement(
        invoice.index(),
        invoice.institution(),
        invoice.month(),
        previous,
        invoice.total(),
        invoice.proved(),
        rows);
  }

  private static Statement invoice(int index, int month, long before, long total, Row... rows) {
    return new Statement(
        index,
        "ITAU",
        BEGIN.plusMonths(month),
        Money.ofCentavos(before),
        Money.ofCentavos(total),
        true,
        List.of(rows));
  }

  private static Row row(long amount, int current, int count) {
    return new Row("LOJA", Money.ofCentavos(amount), current, count);
  }

  private static History only(List<Statement> invoices) {
    List<History> histories = HistoryCheck.of(invoices);
    assertThat(histories).hasSize(1);
    return histories.getFirst();
  }
}
