package com.invoiceagent.reading.text;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/// The line of a boleto is found or not.
public final class BoletoFuzz {

  private BoletoFuzz() {}

  /// Finds one, near to a day and near to none.
  public static void fuzzerTestOneInput(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    Boleto boleto = Boleto.find(text, null);
    Boleto near = Boleto.find(text, LocalDate.of(2025, 12, 3));
    if ((boleto == null) != (near == null)) {
      throw new IllegalStateException("found by its date only");
    }
    if (boleto != null
        && !(boleto.bank().matches("[0-9]{3}")
            && boleto.amount().equals(near.amount())
            && boleto.amount().signum() >= 0
            && (boleto.dueDate() == null) == (near.dueDate() == null))) {
      throw new IllegalStateException("no boleto: " + boleto);
    }
  }
}
