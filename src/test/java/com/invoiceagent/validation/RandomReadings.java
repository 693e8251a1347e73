package com.invoiceagent.validation;

import com.invoiceagent.model.EntryType;
import com.invoiceagent.model.Installment;
import com.invoiceagent.model.Reading;
import java.time.LocalDate;
import java.util.random.RandomGenerator;

/// Plausible invoices that close, from a seeded source.
final class RandomReadings {

  private static final LocalDate CLOSING = LocalDate.of(2026, 1, 3);

  private final RandomGenerator random;

  RandomReadings(RandomGenerator random) {
    this.random = random;
  }

  /// An invoice with up to 40 rows and 3 payments, at least one of each kind of row.
  Reading next() {
    Draft draft = Draft.invoice().previous(random.nextLong(-500_00, 5_000_00));
    draft.payment(someDate(0), someAmount()).debit(someDate(0), someAmount());
    draft.credit(someDate(0), someAmount());
    for (int payments = random.nextInt(3); payments > 0; payments--) {
      draft.payment(someDate(0), someAmount());
    }
    for (int rows = random.nextInt(38); rows > 0; rows--) {
      row(draft);
    }
    return draft.build();
  }

  private void row(Draft draft) {
    EntryType type = random.nextInt(5) == 0 ? EntryType.CREDIT : EntryType.DEBIT;
    int count = random.nextInt(3) == 0 ? random.nextInt(2, 24) : 1;
    int number = random.nextInt(1, count + 1);
    draft.row(someDate(number - 1), someAmount(), type, new Installment(number, count));
  }

  private String someDate(int monthsAgo) {
    return CLOSING.minusMonths(monthsAgo).minusDays(random.nextInt(40)).toString();
  }

  private long someAmount() {
    return random.nextLong(1, random.nextBoolean() ? 100_00 : 10_000_00);
  }
}
