package com.invoiceagent.validation;

import com.invoiceagent.model.Box;
import com.invoiceagent.model.Category;
import com.invoiceagent.model.EntryType;
import com.invoiceagent.model.Evidence;
import com.invoiceagent.model.Finding;
import com.invoiceagent.model.Money;
import com.invoiceagent.model.Payment;
import com.invoiceagent.model.Reading;
import com.invoiceagent.model.Transaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A transaction or a payment, seen by the rules that hold for both.
///
/// @param isPayment what it is
/// @param number among its like, from 1 in printed order
/// @param content everything the row says, without the place where it says it
/// @param date its date
/// @param description its text
/// @param amount its amount
/// @param type what it does to the balance
/// @param installment the number of its instalment, 1 for a payment
record Row(
    boolean isPayment,
    int number,
    Record content,
    LocalDate date,
    String description,
    Money amount,
    EntryType type,
    int installment) {

  private static final Evidence NOWHERE = new Evidence(0, new Box(0, 0, 0, 0), "");

  /// The transactions and then the payments, each numbered from 1 in printed order.
  static List<Row> of(Reading reading) {
    List<Row> rows = new ArrayList<>();
    for (Transaction transaction : reading.transactions()) {
      rows.add(of(transaction, rows.size() + 1));
    }
    int transactions = rows.size();
    for (Payment payment : reading.payments()) {
      rows.add(of(payment, rows.size() + 1 - transactions));
    }
    return rows;
  }

  /// How messages call it, such as `row 3` or `payment 1`.
  String label() {
    return (isPayment ? "payment " : "row ") + number;
  }

  /// The finding, about this row too.
  Finding in(Finding finding) {
    return isPayment ? finding.payment(number) : finding.transaction(number);
  }

  /// A finding about this row alone.
  Finding finding(String code) {
    return in(Finding.of(code));
  }

  private static Row of(Transaction row, int number) {
    return new Row(
        false,
        number,
        withoutPlace(row),
        row.date(),
        row.description(),
        row.amount(),
        row.type(),
        row.installment().current());
  }

  private static Row of(Payment row, int number) {
    return new Row(
        true,
        number,
        withoutPlace(row),
        row.date(),
        row.description(),
        row.amount(),
        EntryType.CREDIT,
        1);
  }

  private static Transaction withoutPlace(Transaction row) {
    return new Transaction(
        row.date(),
        row.datePrinted(),
        row.description(),
        row.amount(),
        row.type(),
        row.kind(),
        row.installment(),
        row.totalPurchaseAmount(),
        row.cardLast4(),
        Category.OTHER,
        row.original(),
        NOWHERE);
  }

  private static Payment withoutPlace(Payment row) {
    return new Payment(row.date(), row.datePrinted(), row.description(), row.amount(), NOWHERE);
  }
}
