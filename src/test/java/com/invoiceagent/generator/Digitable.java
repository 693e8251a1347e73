package com.invoiceagent.generator;

import java.time.LocalDate;
import java.util.Locale;

/// Writes the digitable line of a boleto with its check digits.
final class Digitable {

  private static final LocalDate TURN = LocalDate.of(2025, 2, 22);
  private static final LocalDate FIRST_BASE = LocalDate.of(1997, 10, 7);
  private static final LocalDate SECOND_BASE = LocalDate.of(2022, 5, 29);

  private Digitable() {}

  static String line(String bank, LocalDate due, long cents, Rng rng) {
    StringBuilder free = new StringBuilder();
    for (int i = 0; i < 25; i++) {
      free.append(rng.between(0, 9));
    }
    LocalDate base = due.isBefore(TURN) ? FIRST_BASE : SECOND_BASE;
    long days = due.toEpochDay() - base.toEpochDay();
    String tail = String.format(Locale.ROOT, "%04d%010d", days, cents);
    String first = ten(bank + "9" + free.substring(0, 5));
    String second = ten(free.substring(5, 15));
    String third = ten(free.substring(15, 25));
    int check = eleven(bank + "9" + tail + free);
    return dot(first) + " " + dot(second) + " " + dot(third) + " " + check + " " + tail;
  }

  private static String dot(String field) {
    return field.substring(0, 5) + "." + field.substring(5);
  }

  private static String ten(String digits) {
    int sum = 0;
    int factor = 2;
    for (int i = digits.length() - 1; i >= 0; i--) {
      int product = (digits.charAt(i) - '0') * factor;
      sum += product / 10 + product % 10;
      factor = 3 - factor;
    }
    return digits + (10 - sum % 10) % 10;
  }

  private static int eleven(String digits) {
    int sum = 0;
    int factor = 2;
    for (int i = digits.length() - 1; i >= 0; i--) {
      sum += (digits.charAt(i) - '0') * factor;
      factor = factor == 9 ? 2 : factor + 1;
    }
    int check = 11 - sum % 11;
    return check > 9 ? 1 : check;
  }
}
