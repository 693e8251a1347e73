package com.invoiceagent.reading;

import com.invoiceagent.reading.layout.FlowLine;
import com.invoiceagent.reading.layout.PlacedAmount;
import com.invoiceagent.reading.text.AmountToken;
import com.invoiceagent.reading.text.Fold;
import com.invoiceagent.reading.text.Sign;
import org.jspecify.annotations.Nullable;

/// The line below a foreign purchase that says what it costs in reais: on some invoices the only
/// place that does, `Conversão para Real - R$ 62,15`.
final class Conversion {

  private Conversion() {}

  /// The amount in reais; null when the line is no conversion. The dash before it is no minus.
  static @Nullable AmountToken amount(FlowLine line) {
    if (!Fold.squash(line.text()).contains("CONVERSAOPARAREA") || line.amounts().isEmpty()) {
      return null;
    }
    PlacedAmount last = line.amounts().getLast();
    AmountToken token = last.token();
    return new AmountToken(
        token.amount(),
        Sign.NONE,
        token.currency(),
        null,
        token.start(),
        token.end(),
        token.numberStart(),
        token.numberEnd());
  }
}
