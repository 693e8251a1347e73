package com.invoiceagent.generator;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an invoice says, before anybody prints it.
record InvoiceModel(
    LocalDate closing,
    LocalDate due,
    long previous,
    List<Payment> payments,
    List<Row> rows,
    List<Card> cards) {

  /// A payment, in centavos.
  record Payment(LocalDate date, String name, long cents) {}

  /// A card and who holds it.
  record Card(String holder, String last4) {}

  /// The price abroad.
  record Abroad(String currency, String dollarWord, long cents, long rate) {}

  enum Nature {
    PURCHASE,
    REFUND,
    CHARGE,
    ABROAD,
    IOF
  }

  /// A row that changes the balance.
  ///
  /// @param dated whether the page prints its date
  record Row(
      Nature nature,
      LocalDate date,
      boolean dated,
      String name,
      String city,
      String category,
      long cents,
      boolean credit,
      int current,
      int count,
      int card,
      @Nullable Abroad abroad) {

    long signed() {
      return credit ? -cents : cents;
    }

    boolean isParcel() {
      return count > 1;
    }
  }

  long paid() {
    return payments.stream().mapToLong(Payment::cents).sum();
  }

  long debits() {
    return rows.stream().filter(row -> !row.credit()).mapToLong(Row::cents).sum();
  }

  long credits() {
    return rows.stream().filter(Row::credit).mapToLong(Row::cents).sum();
  }

  long total() {
    return previous - paid() + debits() - credits();
  }
}
