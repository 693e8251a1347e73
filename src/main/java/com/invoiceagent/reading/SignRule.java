package com.invoiceagent.reading;

import com.invoiceagent.reading.text.Sign;
import java.util.List;

/// What the page uses to tell credits from debits.
enum SignRule {
  /// Credits carry a mark; a row without one is a debit whatever its words say.
  MARKS,
  /// Nothing carries a mark, or not everything: words such as "estorno" and "pagamento" tell.
  MARKS_AND_WORDS,
  /// Debits carry the minus, as in exports made from the card holder's side.
  INVERTED;

  /// The rule that the page most likely follows, by what its rows carry.
  static SignRule likely(List<Entry> rows) {
    int minus = 0;
    int marked = 0;
    for (Entry entry : rows) {
      minus += entry.sign() == Sign.MINUS ? 1 : 0;
      marked += entry.sign() == Sign.NONE ? 0 : 1;
    }
    if (rows.size() >= 3 && minus * 3 > rows.size() * 2) {
      return INVERTED;
    }
    return marked > 0 ? MARKS : MARKS_AND_WORDS;
  }

  /// Whether the row lowers the balance.
  ///
  /// @param plusIsCredit whether a plus marks the exception, not the usual row
  boolean isCredit(Entry entry, boolean plusIsCredit) {
    return switch (entry.sign()) {
      case CREDIT_LETTER -> true;
      case DEBIT_LETTER -> false;
      case MINUS -> this != INVERTED;
      case PLUS -> this == INVERTED || plusIsCredit;
      case NONE -> this == INVERTED || (this == MARKS_AND_WORDS && saysCredit(entry));
    };
  }

  /// Whether the row would raise the balance although it says to be a payment: no page means that.
  boolean contradicts(Entry entry, boolean credit) {
    return !credit && Words.isCertainPayment(entry.squashed());
  }

  static boolean saysCredit(Entry entry) {
    return Words.isCertainPayment(entry.squashed()) || Words.isCredit(entry.squashed());
  }
}
