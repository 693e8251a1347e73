package com.invoiceagent.validation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import com.invoiceagent.model.Check;
import com.invoiceagent.model.EntryType;
import com.invoiceagent.model.Finding;
import com.invoiceagent.model.Money;
import com.invoiceagent.model.Reading;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Identical rows are legal, and often real; they are reported, and accepted when the proof needs
/// them.
///
/// It needs them when the identity closes with them and would not close without the second copies.
/// Copies of a debit and of a credit of the same amount cancel out, so nothing proves those.
final class Duplicates implements Rule {

  @Override
  public String name() {
    return "duplicates";
  }

  @Override
  public Check check(Reading reading) {
    List<List<Row>> groups = identical(reading);
    boolean accepted = needed(groups) && Identity.of(reading) instanceof Identity.Closes;
    Findings found =
        new Findings(this, groups.stream().map(rows -> describe(rows, accepted)).toList());
    return accepted ? found.warning("no identical rows") : found.failing("no identical rows");
  }

  private static List<List<Row>> identical(Reading reading) {
    return Row.of(reading).stream()
        .collect(groupingBy(Row::content, LinkedHashMap::new, toList()))
        .values()
        .stream()
        .filter(rows -> rows.size() > 1)
        .toList();
  }

  private static boolean needed(List<List<Row>> groups) {
    Map<Money, Integer> surplus = new HashMap<>();
    for (List<Row> rows : groups) {
      int copies = rows.size() - 1;
      Row first = rows.getFirst();
      int turned = first.type() == EntryType.DEBIT ? copies : -copies;
      surplus.merge(first.amount(), turned, Integer::sum);
    }
    return !surplus.containsValue(0);
  }

  private static Findings.Found describe(List<Row> rows, boolean accepted) {
    Row first = rows.getFirst();
    Finding finding = Finding.of("identical_rows").dates(first.date()).amounts(first.amount());
    for (Row row : rows) {
      finding = row.in(finding);
    }
    return new Findings.Found(phrase(rows, accepted), finding);
  }

  private static String phrase(List<Row> rows, boolean accepted) {
    Row first = rows.getFirst();
    return rows.stream().map(Row::label).collect(joining(" and "))
        + (" are identical (" + first.date() + ", " + first.amount() + ")")
        + (accepted ? " and the total needs them" : " and nothing shows that each counts");
  }
}
