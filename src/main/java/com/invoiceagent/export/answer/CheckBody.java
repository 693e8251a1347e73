package com.invoiceagent.export.answer;

import com.invoiceagent.model.Check;
import com.invoiceagent.model.Finding;
import com.invoiceagent.model.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// The outcome of one rule.
public record CheckBody(String rule, boolean passed, String message, List<FindingBody> findings) {

  static CheckBody of(Check check) {
    return new CheckBody(
        check.rule(),
        check.passed(),
        check.message(),
        check.findings().stream().map(FindingBody::of).toList());
  }

  /// One thing that the rule found, for clients that word it themselves.
  public record FindingBody(
      String code,
      List<Integer> transactions,
      List<Integer> payments,
      List<LocalDate> dates,
      List<BigDecimal> amounts,
      List<Integer> counts) {

    static FindingBody of(Finding finding) {
      return new FindingBody(
          finding.code(),
          finding.transactions(),
          finding.payments(),
          finding.dates(),
          finding.amounts().stream().map(Money::toDecimal).toList(),
          finding.counts());
    }
  }
}
