package com.invoiceagent.validation;

import com.invoiceagent.model.Box;
import com.invoiceagent.model.Category;
import com.invoiceagent.model.EntryType;
import com.invoiceagent.model.Evidence;
import com.invoiceagent.model.Money;
import com.invoiceagent.model.Payment;
import com.invoiceagent.model.Reading;
import com.invoiceagent.model.Transaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A transaction or a payment, seen by the rules that hold for both.
///
/// @param label how messages call it, such as `row 3` or `payment 1`
/// @param content everything the row says, without the place where it says it
/// @param date its date
/// @param description its text
/// @param amount its amount
/// @param type what it does to the balance
/// @param installment the number of its instalment, 1 for a payment
record Row(
    String label,
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
      rows.add(of(transaction, "row " + (rows.size() + 1)));
    }
    int transactions = rows.size();
    for (Payment payment : reading.payments()) {
      rows.add(of(payment, "payment " + (rows.size() + 1 - transactions)));
    }
    return rows;
  }

  private static Row of(Transaction row, String label) {
    return new Row(
        label,
        withoutPlace(row),
        row.date(),
        row.description(),
        row.amount(),
        row.type(),
        row.installment().current());
  }

  private static Row of(Payment row, String label) {
    return new Row(
        label, withoutPlace(row), row.date(), row.description(), row.amount(), EntryType.CREDIT, 1);
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
