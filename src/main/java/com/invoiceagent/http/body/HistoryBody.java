package com.invoiceagent.http.body;

import com.invoiceagent.history.Commitment;
import com.invoiceagent.history.Finding;
import com.invoiceagent.history.History;
import com.invoiceagent.model.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The invoices of one institution, held against each other.
///
/// @param links pairs of months that follow each other
/// @param linksHolding those in which the second confirms the total of the first
public record HistoryBody(
    String institution,
    boolean consistent,
    List<Integer> invoices,
    int links,
    int linksHolding,
    List<FindingBody> findings,
    List<CommitmentBody> commitments) {

  /// Writes down all histories.
  public static List<HistoryBody> of(List<History> histories) {
    return histories.stream().map(HistoryBody::of).toList();
  }

  private static HistoryBody of(History history) {
    return new HistoryBody(
        history.institution(),
        history.isConsistent(),
        history.invoices(),
        history.links(),
        history.holding(),
        history.findings().stream().map(FindingBody::of).toList(),
        history.commitments().stream().map(CommitmentBody::of).toList());
  }

  /// One finding; `message` in English, `message_pt` in Portuguese.
  ///
  /// @param index of the invoice; null for one that is missing
  public record FindingBody(
      String code,
      @Nullable Integer index,
      @Nullable String month,
      @Nullable String description,
      @Nullable String installment,
      @Nullable BigDecimal amount,
      String message,
      String messagePt) {

    static FindingBody of(Finding finding) {
      Money amount = finding.amount();
      return new FindingBody(
          finding.code().name().toLowerCase(Locale.ROOT),
          finding.index() < 0 ? null : finding.index(),
          finding.month() == null ? null : finding.month().toString(),
          finding.description().isEmpty() ? null : finding.description(),
          finding.installment().isEmpty() ? null : finding.installment(),
          amount == null ? null : amount.toDecimal(),
          finding.code().english(),
          finding.code().portuguese());
    }
  }

  /// What instalments will ask for in a month.
  public record CommitmentBody(String month, BigDecimal amount, int installments) {

    static CommitmentBody of(Commitment commitment) {
      return new CommitmentBody(
          commitment.month().toString(),
          commitment.amount().toDecimal(),
          commitment.installments());
    }
  }
}
