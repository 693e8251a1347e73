package com.invoiceagent.validation;

import com.invoiceagent.model.EntryType;
import com.invoiceagent.model.Invoice;
import com.invoiceagent.model.Money;
import com.invoiceagent.model.Payment;
import com.invoiceagent.model.Reading;
import com.invoiceagent.model.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;

/// One misreading of one thing; the proof keeps claiming what it claimed before.
enum Mutation {
  DROP_ROW {
    @Override
    Reading of(Reading reading, RandomGenerator random) {
      List<Transaction> rows = new ArrayList<>(reading.transactions());
      rows.remove(random.nextInt(rows.size()));
      return with(reading, rows);
    }
  },
  DOUBLE_ROW {
    @Override
    Reading of(Reading reading, RandomGenerator random) {
      List<Transaction> rows = new ArrayList<>(reading.transactions());
      int index = random.nextInt(rows.size());
      rows.add(index, rows.get(index));
      return with(reading, rows);
    }
  },
  FLIP_ROW {
    @Override
    Reading of(Reading reading, RandomGenerator random) {
      List<Transaction> rows = new ArrayList<>(reading.transactions());
      int index = random.nextInt(rows.size());
      EntryType before = rows.get(index).type();
      EntryType after = before == EntryType.DEBIT ? EntryType.CREDIT : EntryType.DEBIT;
      rows.set(index, with(rows.get(index), rows.get(index).amount(), after));
      return with(reading, rows);
    }
  },
  CHANGE_DIGIT_OF_ROW {
    @Override
    Reading of(Reading reading, RandomGenerator random) {
      List<Transaction> rows = new ArrayList<>(reading.transactions());
      int index = random.nextInt(rows.size());
      Transaction row = rows.get(index);
      rows.set(index, with(row, changedDigit(row.amount(), random), row.type()));
      return with(reading, rows);
    }
  },
  DROP_PAYMENT {
    @Override
    Reading of(Reading reading, RandomGenerator random) {
      List<Payment> payments = new ArrayList<>(reading.payments());
      payments.remove(random.nextInt(payments.size()));
      return new Reading(reading.invoice(), reading.transactions(), payments, reading.proof());
    }
  },
  DOUBLE_PAYMENT {
    @Override
    Reading of(Reading reading, RandomGenerator random) {
      List<Payment> payments = new ArrayList<>(reading.payments());
      payments.add(payments.get(random.nextInt(payments.size())));
      return new Reading(reading.invoice(), reading.transactions(), payments, reading.proof());
    }
  },
  CHANGE_DIGIT_OF_PREVIOUS_BALANCE {
    @Override
    Reading of(Reading reading, RandomGenerator random) {
      Invoice invoice = reading.invoice();
      return with(
          reading,
          changedDigit(invoice.previousBalance(), random),
          invoice.paymentsTotal(),
          total(invoice));
    }
  },
  CHANGE_DIGIT_OF_PAYMENTS_TOTAL {
    @Override
    Reading of(Reading reading, RandomGenerator random) {
      Invoice invoice = reading.invoice();
      return with(
          reading,
          invoice.previousBalance(),
          changedDigit(invoice.paymentsTotal(), random),
          total(invoice));
    }
  },
  CHANGE_DIGIT_OF_TOTAL {
    @Override
    Reading of(Reading reading, RandomGenerator random) {
      Invoice invoice = reading.invoice();
      return with(
          reading,
          invoice.previousBalance(),
          invoice.paymentsTotal(),
          changedDigit(total(invoice), random));
    }
  };

  /// The reading with one thing misread.
  abstract Reading of(Reading reading, RandomGenerator random);

  private static Money total(Invoice invoice) {
    return Objects.requireNonNull(invoice.total());
  }

  /// Another digit in one of the places that the amount is printed with.
  private static Money changedDigit(Money amount, RandomGenerator random) {
    int places = Math.max(3, Long.toString(amount.abs().centavos()).length());
    long unit = 1;
    for (int place = random.nextInt(places); place > 0; place--) {
      unit *= 10;
    }
    long digit = amount.abs().centavos() / unit % 10;
    long other = (digit + random.nextInt(1, 10)) % 10;
    Money changed = Money.ofCentavos(amount.abs().centavos() + (other - digit) * unit);
    return amount.signum() < 0 ? changed.negated() : changed;
  }

  private static Reading with(Reading reading, List<Transaction> rows) {
    return new Reading(reading.invoice(), rows, reading.payments(), reading.proof());
  }

  private static Reading with(Reading reading, Money previous, Money payments, Money total) {
    Invoice invoice = reading.invoice();
    Invoice changed =
        new Invoice(
            invoice.institution(),
            invoice.dueDate(),
            invoice.closingDate(),
            previous,
            payments,
            total);
    return new Reading(changed, reading.transactions(), reading.payments(), reading.proof());
  }

  private static Transaction with(Transaction row, Money amount, EntryType type) {
    return new Transaction(
        row.date(),
        row.datePrinted(),
        row.description(),
        amount,
        type,
        row.kind(),
        row.installment(),
        amount.times(row.installment().count()),
        row.cardLast4(),
        row.category(),
        row.original(),
        row.evidence());
  }
}
