package com.invoiceagent.history;

import com.invoiceagent.history.Finding.Code;
import com.invoiceagent.model.Money;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Holds invoices against each other: each previous balance must be the total of the month before,
/// each instalment must be followed by the next.
public final class HistoryCheck {

  /// A gap of years is one gap, not hundreds of months.
  private static final int MOST_MISSING = 24;

  private final List<Finding> findings = new ArrayList<>();
  private int links;
  private int holding;

  private HistoryCheck() {}

  /// A history for each institution, by its name.
  public static List<History> of(List<Statement> statements) {
    Map<String, List<Statement>> institutions = new TreeMap<>();
    for (Statement statement : statements) {
      institutions.computeIfAbsent(statement.institution(), _ -> new ArrayList<>()).add(statement);
    }
    return institutions.entrySet().stream()
        .map(entry -> new HistoryCheck().check(entry.getKey(), entry.getValue()))
        .toList();
  }

  private History check(String institution, List<Statement> statements) {
    NavigableMap<YearMonth, Statement> months = byMonth(statements);
    Map.Entry<YearMonth, Statement> before = null;
    for (Map.Entry<YearMonth, Statement> entry : months.entrySet()) {
      Statement invoice = entry.getValue();
      if (!invoice.proved()) {
        findings.add(Finding.about(Code.NOT_PROVED, invoice));
      }
      if (before != null) {
        follow(before.getKey(), before.getValue(), entry.getKey(), invoice);
      }
      findings.addAll(Plans.anticipated(invoice));
      before = entry;
    }
    return new History(
        institution,
        months.values().stream().map(Statement::index).toList(),
        links,
        holding,
        findings,
        before == null ? List.of() : Plans.commitments(before.getValue(), before.getKey()));
  }

  private NavigableMap<YearMonth, Statement> byMonth(List<Statement> statements) {
    TreeMap<YearMonth, Statement> months = new TreeMap<>();
    for (Statement statement : statements) {
      YearMonth month = statement.month();
      if (month == null) {
        findings.add(Finding.about(Code.NO_DATE, statement));
      } else if (months.putIfAbsent(month, statement) != null) {
        findings.add(Finding.about(Code.SAME_MONTH, statement));
      }
    }
    return months;
  }

  private void follow(YearMonth earlier, Statement before, YearMonth later, Statement after) {
    if (!earlier.plusMonths(1).equals(later)) {
      YearMonth missing = earlier.plusMonths(1);
      for (int i = 0; i < MOST_MISSING && missing.isBefore(later); i++) {
        findings.add(Finding.missing(missing));
        missing = missing.plusMonths(1);
      }
      return;
    }
    links++;
    compareBalance(before, after);
    findings.addAll(Plans.compare(before, after));
  }

  private void compareBalance(Statement before, Statement after) {
    Money total = before.total();
    if (total == null) {
      return;
    }
    if (after.previousBalance().equals(total)) {
      holding++;
    } else if (after.previousBalance().isZero()) {
      findings.add(Finding.about(Code.BALANCE_NOT_PRINTED, after));
    } else {
      findings.add(
          Finding.about(Code.BALANCE_MISMATCH, after, after.previousBalance().minus(total)));
    }
  }
}
