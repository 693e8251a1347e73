package com.invoiceagent.agent.call;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the service must do about a fault.
///
/// @param failure empty when there is an answer in the end
/// @param truncated whether that answer is known to be cut
/// @param bills what each call counts, one for each call
/// @param opens whether the provider is left alone afterwards
record Action(Optional<CallFailure> failure, boolean truncated, List<Bill> bills, boolean opens) {

  /// What one call counts as.
  enum Bill {
    /// Nothing.
    FREE,
    /// What the provider says it took.
    TOLD,
    /// More than nothing and no more than the most that it could take.
    ESTIMATED,
    /// The most that it could take.
    MOST
  }

  static Action answers(Bill... bills) {
    return new Action(Optional.empty(), false, List.of(bills), false);
  }

  static Action cut() {
    return new Action(Optional.empty(), true, List.of(Bill.TOLD), false);
  }

  static Action fails(CallFailure failure, Bill... bills) {
    return new Action(Optional.of(failure), false, List.of(bills), false);
  }

  /// And no more calls for a while.
  Action opening() {
    return new Action(failure, truncated, bills, true);
  }

  int calls() {
    return bills.size();
  }

  /// As it stands in the table of docs/ai.md.
  String shown() {
    String end =
        failure
            .map(each -> "`" + each.name().toLowerCase(Locale.ROOT) + "`")
            .orElse(truncated ? "answer, cut" : "answer");
    String counted =
        bills.stream()
            .map(bill -> bill.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    return end + " | " + calls() + " | " + counted + " | " + (opens ? "opens" : "");
  }
}
