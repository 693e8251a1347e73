package com.invoiceagent.reading;

import com.invoiceagent.model.Money;
import com.invoiceagent.reading.layout.FlowLine;
import java.util.List;

/// One way to read the candidates: which of them count, what lowers the balance, where it starts.
///
/// @param entries the candidates that count, in printed order
/// @param credits for each entry whether it lowers the balance
/// @param previous the previous balance
/// @param total the printed total it is held against
/// @param rank how unlikely it is before any arithmetic; 0 for the plain reading
record Hypothesis(
    List<Entry> entries, List<Boolean> credits, Money previous, Money total, int rank) {

  /// Previous balance and all rows together.
  Money computed() {
    long sum = previous.centavos();
    for (int i = 0; i < entries.size(); i++) {
      long amount = entries.get(i).amount().centavos();
      sum += credits.get(i) ? -amount : amount;
    }
    return Money.ofCentavos(sum);
  }

  /// The transactions and signs that it takes, and its total: equal for hypotheses that read the
  /// same. Payments are left out: where the previous balance follows from them they decide nothing.
  String signature() {
    StringBuilder signature = new StringBuilder();
    signature.append(total.centavos());
    for (int i = 0; i < entries.size(); i++) {
      if (credits.get(i) && Words.isPayment(entries.get(i))) {
        continue;
      }
      FlowLine line = entries.get(i).item().line();
      signature
          .append(credits.get(i) ? '-' : '+')
          .append(line.page())
          .append('/')
          .append(line.line().baseline())
          .append('/')
          .append(entries.get(i).amount().centavos());
    }
    return signature.toString();
  }

  boolean closes() {
    return computed().equals(total);
  }
}
