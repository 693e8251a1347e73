package com.invoiceagent.model;

import java.math.BigDecimal;
import java.util.Collection;

/// An exact amount of Brazilian reais, held as integer centavos; negative amounts lower a balance.
///
/// Arithmetic fails with [ArithmeticException] instead of overflowing.
public record Money(long centavos) implements Comparable<Money> {

  /// Nothing: R$ 0,00.
  public static final Money ZERO = new Money(0);

  /// The amount of so many centavos.
  public static Money ofCentavos(long centavos) {
    return centavos == 0 ? ZERO : new Money(centavos);
  }

  /// The sum of all amounts; zero when there are none.
  public static Money sum(Collection<Money> amounts) {
    Money total = ZERO;
    for (Money amount : amounts) {
      total = total.plus(amount);
    }
    return total;
  }

  /// This amount and the other together.
  public Money plus(Money other) {
    return ofCentavos(Math.addExact(centavos, other.centavos));
  }

  /// This amount without the other.
  public Money minus(Money other) {
    return ofCentavos(Math.subtractExact(centavos, other.centavos));
  }

  /// The same amount with its sign turned.
  public Money negated() {
    return ofCentavos(Math.negateExact(centavos));
  }

  /// The amount without its sign.
  public Money abs() {
    return centavos < 0 ? negated() : this;
  }

  /// This amount so many times.
  public Money times(int factor) {
    return ofCentavos(Math.multiplyExact(centavos, factor));
  }

  /// -1, 0 or 1 for a negative, zero or positive amount.
  public int signum() {
    return Long.signum(centavos);
  }

  /// Whether this is R$ 0,00.
  public boolean isZero() {
    return centavos == 0;
  }

  /// Reais as a decimal with exactly two places, the form in which money leaves the service.
  public BigDecimal toDecimal() {
    return BigDecimal.valueOf(centavos, 2);
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(centavos, other.centavos);
  }

  /// Reais with a decimal point, such as `-12.05`; for messages and logs, not for display in pt-BR.
  @Override
  public String toString() {
    return toDecimal().toPlainString();
  }
}
