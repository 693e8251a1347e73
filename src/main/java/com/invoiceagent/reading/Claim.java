package com.invoiceagent.reading;

import com.invoiceagent.model.Money;
import com.invoiceagent.reading.text.DateToken;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody says that an invoice's parts mean. It points at the parts and holds no number of
/// its own that is not printed there.
///
/// @param rows the rows, in any order
/// @param total where this invoice's total stands, or null
/// @param previous where the previous balance stands, or null
/// @param due when it must be paid, or null
/// @param closing when it was closed, or null
public record Claim(
    List<Row> rows,
    @Nullable Amount total,
    @Nullable Amount previous,
    @Nullable LocalDate due,
    @Nullable LocalDate closing) {
  public Claim {
    rows = List.copyOf(rows);
  }

  /// What a row is said to be.
  public enum Nature {
    PURCHASE,
    /// Fees, interest, taxes, insurance.
    CHARGE,
    /// Lowers the balance and is no payment.
    CREDIT,
    PAYMENT;

    boolean lowers() {
      return this == CREDIT || this == PAYMENT;
    }
  }

  /// One row.
  ///
  /// @param first index of the part in which it begins
  /// @param amountPart index of the part that holds its amount, not before the first
  /// @param amount as printed, without sign
  /// @param date printed there; null where the row has none
  /// @param text its name, or a part of it, as printed there
  public record Row(
      int first,
      int amountPart,
      Money amount,
      Nature nature,
      @Nullable DateToken date,
      String text) {}

  /// An amount and the part that it is printed in.
  public record Amount(int part, Money value) {}
}
