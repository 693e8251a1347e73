package com.invoiceagent.diagnose;

import com.invoiceagent.model.EntryType;
import com.invoiceagent.model.Money;
import com.invoiceagent.model.Payment;
import com.invoiceagent.model.Proof;
import com.invoiceagent.model.Reading;
import com.invoiceagent.model.Transaction;
import com.invoiceagent.model.Witness;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Which amount stands in the place of which: the same one for the same amount wherever it is
/// printed.
class NewAmounts {

  private final Map<Long, Long> changed = new HashMap<>();
  private final Random random;

  private NewAmounts(Random random) {
    this.random = random;
  }

  /// Amounts drawn anew, each between a half and twice of what it was; the total follows from them.
  static NewAmounts drawn(Reading reading, Random random) {
    NewAmounts amounts = new NewAmounts(random);
    Money total = reading.invoice().total();
    if (total != null) {
      Money sum = Money.ofCentavos(amounts.of(reading.invoice().previousBalance().centavos()));
      for (Payment payment : reading.payments()) {
        sum = sum.minus(Money.ofCentavos(amounts.of(payment.amount().centavos())));
      }
      for (Transaction row : reading.transactions()) {
        Money amount = Money.ofCentavos(amounts.of(row.amount().centavos()));
        sum = row.type() == EntryType.DEBIT ? sum.plus(amount) : sum.minus(amount);
      }
      amounts.put(total, sum.minus(difference(reading.proof())));
    }
    return amounts;
  }

  /// All amounts times the same whole number: every sum that held holds.
  static NewAmounts times(int factor) {
    return new NewAmounts(new Random(0)) {
      @Override
      long of(long centavos) {
        return centavos * factor;
      }
    };
  }

  /// What stands in the place of the amount.
  long of(long centavos) {
    if (centavos < 0) {
      return -of(-centavos);
    }
    if (centavos < 2) {
      return centavos;
    }
    return changed.computeIfAbsent(centavos, this::draw);
  }

  private long draw(long centavos) {
    long drawn = centavos / 2 + random.nextLong(centavos * 3 / 2) + 1;
    return drawn == centavos ? drawn + 1 : drawn;
  }

  /// Puts the total and the subtotals right after what was read with these amounts, so that they
  /// are off by as much as they were; whether anything had to be changed.
  boolean correct(Reading before, Reading after) {
    boolean corrected = false;
    Money total = before.invoice().total();
    if (total != null) {
      corrected = put(total, after.computedTotal().minus(difference(before.proof())));
    }
    List<Witness> were = before.proof().witnesses();
    List<Witness> are = after.proof().witnesses();
    for (int i = 0; i < Math.min(were.size(), are.size()); i++) {
      Witness was = were.get(i);
      if (was.label().equals(are.get(i).label())) {
        Money off = was.printed().minus(was.computed());
        corrected |= put(was.printed(), are.get(i).computed().plus(off));
      }
    }
    return corrected;
  }

  private boolean put(Money original, Money other) {
    boolean turned = original.signum() < 0;
    long key = Math.abs(original.centavos());
    long value = turned ? -other.centavos() : other.centavos();
    if (key == 0 || value < 0) {
      return false;
    }
    Long last = changed.put(key, value);
    return last == null || last != value;
  }

  private static Money difference(Proof proof) {
    Money difference = proof.difference();
    return difference == null ? Money.ZERO : difference;
  }
}
