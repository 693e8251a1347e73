package com.invoiceagent.history;

import com.invoiceagent.history.Finding.Code;
import com.invoiceagent.history.Statement.Row;
import com.invoiceagent.model.Money;
import java.text.Normalizer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/// Purchases that are paid in instalments, followed from one invoice to the next.
///
/// Rows are told apart by name, number of instalments and amount; identical purchases are legal, so
/// each row confirms one other at most.
final class Plans {

  private Plans() {}

  /// What is wrong between an invoice and that of the month after.
  static List<Finding> compare(Statement before, Statement after) {
    List<Row> open = installments(before);
    List<Row> next = installments(after);
    dropAnticipated(open);
    open.removeIf(row -> !row.hasMore());
    match(open, next, Plans::isNextOfSameName);
    match(open, next, Plans::isNextOfSameAmount);
    List<Finding> findings = new ArrayList<>();
    for (Row row : open) {
      findings.add(Finding.about(Code.INSTALLMENT_VANISHED, after, row, row.current() + 1));
    }
    for (Row row : next) {
      if (row.current() > 1 && !isAnticipated(row, after)) {
        findings.add(Finding.about(Code.INSTALLMENT_UNEXPECTED, after, row, row.current()));
      }
    }
    return findings;
  }

  /// Instalments that were charged together with the one before them.
  static List<Finding> anticipated(Statement invoice) {
    return invoice.rows().stream()
        .filter(row -> row.isInstallment() && isAnticipated(row, invoice))
        .map(row -> Finding.about(Code.INSTALLMENT_ANTICIPATED, invoice, row, row.current()))
        .toList();
  }

  /// What the instalments of the invoice leave for the months after it.
  static List<Commitment> commitments(Statement last, YearMonth month) {
    List<Row> open = installments(last);
    dropAnticipated(open);
    Map<YearMonth, List<Row>> months = new TreeMap<>();
    for (Row row : open) {
      for (int ahead = 1; ahead <= row.count() - row.current(); ahead++) {
        months.computeIfAbsent(month.plusMonths(ahead), _ -> new ArrayList<>()).add(row);
      }
    }
    return months.entrySet().stream()
        .map(entry ->
            new Commitment(
                entry.getKey(),
                Money.sum(entry.getValue().stream().map(Row::amount).toList()),
                entry.getValue().size()))
        .toList();
  }

  private static List<Row> installments(Statement invoice) {
    return new ArrayList<>(invoice.rows().stream().filter(Row::isInstallment).toList());
  }

  /// Of instalments of one purchase in one invoice only the last has something after it.
  private static void dropAnticipated(List<Row> rows) {
    List<Row> all = List.copyOf(rows);
    rows.removeIf(row -> all.stream().anyMatch(other -> isNextOfSameName(row, other)));
  }

  private static boolean isAnticipated(Row row, Statement invoice) {
    return invoice.rows().stream().anyMatch(other -> isNextOfSameName(other, row));
  }

  private static void match(List<Row> open, List<Row> next, BiPredicate<Row, Row> follows) {
    open.removeIf(row -> {
      for (Row candidate : next) {
        if (follows.test(row, candidate)) {
          next.remove(candidate);
          return true;
        }
      }
      return false;
    });
  }

  private static boolean isNextOfSameName(Row row, Row next) {
    return isNext(row, next)
        && name(row).equals(name(next))
        && row.amount().minus(next.amount()).abs().centavos() <= row.count();
  }

  /// Names are cut differently from month to month; the same amount to the centavo makes up for it.
  private static boolean isNextOfSameAmount(Row row, Row next) {
    return isNext(row, next) && row.amount().equals(next.amount());
  }

  private static boolean isNext(Row row, Row next) {
    return next.count() == row.count() && next.current() == row.current() + 1;
  }

  private static String name(Row row) {
    return Normalizer.normalize(row.description(), Normalizer.Form.NFD)
        .toUpperCase(Locale.ROOT)
        .replaceAll("[^A-Z0-9]", "");
  }
}
