package com.invoiceagent.agent;

import com.invoiceagent.reading.Claim;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What of an answer is printed on the lines that it points at.
///
/// @param rows whose date, amount and text stand there
/// @param refused rows of which something does not
record Grounded(
    List<Claim.Row> rows,
    List<Refusal> refused,
    Claim.@Nullable Amount total,
    Claim.@Nullable Amount previous,
    @Nullable LocalDate due,
    @Nullable LocalDate closing) {
  Grounded {
    rows = List.copyOf(rows);
    refused = List.copyOf(refused);
  }

  /// What is wrong with a row.
  enum Fault {
    NO_SUCH_LINE("the line was not shown"),
    AMOUNT("the amount is not printed on amount_line"),
    DATE("the date is not printed there"),
    TEXT("the text is not printed there"),
    KIND("the kind is unknown"),
    TAKEN("another row has that amount already"),
    NO_ROW("the line is a total, a balance or a limit");

    private final String words;

    Fault(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  /// A refused row.
  ///
  /// @param line that it points at; 0 where it points at none
  record Refusal(int line, Fault fault) {}
}
