package com.invoiceagent.reading.text;

import com.invoiceagent.model.Money;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/// Random texts as they stand on invoices.
final class RandomTexts {

  private static final List<String> NAMES =
      List.of(
          "PADARIA PAO NOBRE",
          "Mercadolivre*Lojadasar",
          "24/7 CONVENIENCIA",
          "LOJA 07/11 PRESENTES",
          "BAR 06 DE 10",
          "UBER   *TRIP",
          "APPLE.COM/BILL",
          "C&A 223",
          "DROGASIL1127",
          "AÇOUGUE DO ZÉ",
          "Posto 3 Irmãos",
          "TOTAL DA FATURA ANTERIOR",
          "Pagamento em débito - obrigado",
          "EC *MOVEISPLANEJADOS",
          "(final 1234)");

  private static final String LETTERS = "abcdefgzABCDRSZ ãçéÕ.*-/&$+()\t";

  private RandomTexts() {}

  static <T> T one(RandomGenerator random, List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  static String name(RandomGenerator random) {
    return one(random, NAMES);
  }

  /// An amount from 0,00 up to the nine digits that invoices never reach; small ones are as likely
  /// as large ones.
  static Money amount(RandomGenerator random) {
    long limit = 1;
    for (int digits = 1 + random.nextInt(11); digits > 0; digits--) {
      limit *= 10;
    }
    return Money.ofCentavos(random.nextLong(limit));
  }

  /// `1.234,56`, or one time in four `1234,56`.
  static String number(RandomGenerator random, Money amount) {
    return number(amount, random.nextInt(4) > 0 ? "." : "");
  }

  static String number(Money amount, String thousands) {
    String whole = Long.toString(amount.centavos() / 100);
    StringBuilder grouped = new StringBuilder();
    for (int i = 0; i < whole.length(); i++) {
      boolean groupEnds = i > 0 && (whole.length() - i) % 3 == 0;
      grouped.append(groupEnds ? thousands : "").append(whole.charAt(i));
    }
    return grouped + "," + digits(amount.centavos() % 100, 2);
  }

  static String digits(RandomGenerator random, int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append((char) ('0' + random.nextInt(10)));
    }
    return digits.toString();
  }

  static String digits(long number, int count) {
    return String.format(Locale.ROOT, "%0" + count + "d", number);
  }

  static String letters(RandomGenerator random) {
    StringBuilder letters = new StringBuilder();
    for (int i = random.nextInt(30); i >= 0; i--) {
      letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return letters.toString();
  }

  /// Numbers with separators that are no amounts.
  static String otherNumber(RandomGenerator random) {
    String rate = random.nextInt(20) + "," + digits(random, 1 + random.nextInt(5));
    return switch (random.nextInt(14)) {
      case 0 -> rate + "%";
      case 1 -> rate + " % a.m.";
      case 2 -> number(amount(random), ".") + "%";
      case 3 -> random.nextInt(20) + "," + digits(random, 3 + random.nextInt(4));
      case 4 -> random.nextInt(20) + "," + digits(random, 1) + " pontos";
      case 5 -> cnpj(random);
      case 6 -> digits(random, 3) + "." + digits(random, 3) + "." + digits(random, 3) + "-09";
      case 7 -> "(11) 9" + digits(random, 4) + "-" + digits(random, 4);
      case 8 -> "0800 " + digits(random, 3) + " " + digits(random, 4);
      case 9 -> card(random);
      case 10 -> boletoLine(random);
      case 11 -> date(random);
      case 12 -> "CEP 0" + digits(random, 4) + "-" + digits(random, 3);
      default -> number(amount(random), ".") + "," + digits(random, 2);
    };
  }

  static String cnpj(RandomGenerator random) {
    return digits(random, 2)
        + "."
        + digits(random, 3)
        + "."
        + digits(random, 3)
        + "/0001-"
        + digits(random, 2);
  }

  static String card(RandomGenerator random) {
    String last = digits(random, 4);
    return switch (random.nextInt(4)) {
      case 0 -> "4" + digits(random, 3) + " " + digits(random, 4) + " " + digits(random, 4) + last;
      case 1 -> "5" + digits(random, 3) + "." + digits(random, 2) + "**.****." + last;
      case 2 -> "•••• " + last;
      default -> "XXXX XXXX XXXX " + last;
    };
  }

  static String boletoLine(RandomGenerator random) {
    String line =
        digits(random, 5)
            + "."
            + digits(random, 5)
            + " "
            + digits(random, 5)
            + "."
            + digits(random, 6)
            + " "
            + digits(random, 5)
            + "."
            + digits(random, 6)
            + " "
            + digits(random, 1)
            + " "
            + digits(random, 14);
    return random.nextBoolean() ? line : line.replaceAll("[. ]", "");
  }

  private static String date(RandomGenerator random) {
    String separator = one(random, List.of("/", "-", "."));
    return digits(1 + random.nextInt(28), 2)
        + separator
        + digits(1 + random.nextInt(12), 2)
        + separator
        + (random.nextBoolean() ? "20" : "")
        + digits(random, 2);
  }
}
