package com.invoiceagent.reading;

import com.invoiceagent.model.Money;
import com.invoiceagent.reading.label.Label;
import com.invoiceagent.reading.label.Labelled;
import com.invoiceagent.reading.text.AmountToken;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The payment that no word of its row names, but that pays the previous invoice to the centavo and
/// is the sum that the summary prints as the payments: rows are worded in any language, by the
/// customer's bank or by the shop that took the money.
///
/// Less would not do: some summaries count refunds as payments.
final class PrintedPayments {

  private static final Pattern LABEL =
      Pattern.compile(
          "^(TOTALDE)?(PAGAMENTOS?|PAGTOS?|PAYMENTS?|RECEBIMENTOS?)"
              + "(PAYMENTS?|EFETUADOS?|RECEBIDOS?|REALIZADOS?|RECEIVED)?$");

  private PrintedPayments() {}

  /// The one credit that is such a payment, in a reading that has none; empty when there is none.
  static Set<Entry> of(Candidates found, Solver solver, Hypothesis chosen) {
    Set<Entry> credits = new HashSet<>();
    for (int i = 0; i < chosen.entries().size(); i++) {
      Entry entry = chosen.entries().get(i);
      if (chosen.credits().get(i) && solver.isPayment(entry)) {
        return Set.of();
      }
      boolean whole = entry.amount().equals(chosen.previous());
      if (whole && chosen.credits().get(i) && !Words.isCredit(entry.squashed())) {
        credits.add(entry);
      }
    }
    for (Labelled<AmountToken> amount : found.labels().amounts()) {
      if (isPayments(amount.label())) {
        List<Entry> same = of(credits, amount.value().amount());
        if (same.size() == 1) {
          return Set.of(same.getFirst());
        }
      }
    }
    return Set.of();
  }

  private static boolean isPayments(Label label) {
    return !label.above() && !label.offer() && LABEL.matcher(label.squashed()).matches();
  }

  private static List<Entry> of(Set<Entry> credits, Money amount) {
    return credits.stream().filter(entry -> entry.amount().equals(amount)).toList();
  }
}
