package com.invoiceagent.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.Property;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class DatesPropertiesTest {

  private static final Locale BRAZIL = Locale.of("pt", "BR");

  /// `d` is the day with two digits and `D` without a zero, `m` the month with two digits, `n` its
  /// name in three letters and `N` the whole name, `y` the year with two and `Y` with four digits.
  private static final List<String> NOTATIONS =
      List.of(
          "d/m",
          "D/m",
          "d/m/y",
          "d/m/Y",
          "d-m-y",
          "d-m-Y",
          "d.m.y",
          "d.m.Y",
          "d n",
          "D n",
          "dn",
          "d/n",
          "d n.",
          "d n Y",
          "d n. Y",
          "d n, Y",
          "d/n/Y",
          "d/n/y",
          "d de n",
          "d de n. Y",
          "D de n de Y",
          "d N",
          "D de N",
          "d de N de Y",
          "D de N, Y",
          "d/N");

  @Test
  void everyPrintedDateIsFound() {
    Property.holds(
        20_000,
        random -> {
          LocalDate date = date(random);
          String notation = RandomTexts.one(random, NOTATIONS);
          String print = print(random, date, notation);
          String before = RandomTexts.one(random, List.of("", "Vencimento: ", "em ", "(", "\t"));
          String after = RandomTexts.one(random, List.of("", " LOJA 3", "\tR$ 5,00", ")", " a"));

          assertThat(Dates.find(before + print + after))
              .as("'%s'", before + print + after)
              .singleElement()
              .satisfies(token -> {
                boolean year = notation.contains("y") || notation.contains("Y");
                assertThat(token.full()).isEqualTo(year ? date : null);
                assertThat(token.in(date.getYear())).isEqualTo(date);
                assertThat(token.start()).isEqualTo(before.length());
                assertThat(token.end()).isEqualTo(before.length() + print.length());
              });
        });
  }

  @Test
  void nothingElseIsADate() {
    Property.holds(
        20_000,
        random -> {
          String text =
              switch (random.nextInt(8)) {
                case 0 -> RandomTexts.cnpj(random);
                case 1 -> RandomTexts.card(random);
                case 2 -> RandomTexts.boletoLine(random);
                case 3 -> "R$ " + RandomTexts.number(random, RandomTexts.amount(random));
                case 4 -> RandomTexts.letters(random);
                case 5 -> RandomTexts.number(RandomTexts.amount(random), ".") + "%";
                case 6 -> "(11) 9" + RandomTexts.digits(random, 4) + "-" + "1234";
                default -> RandomTexts.digits(random, 1 + random.nextInt(20));
              };

          assertThat(Dates.find(text)).as("'%s'", text).isEmpty();
        });
  }

  @Test
  void latestNotAfterIsTheLastSuchDayUpToTheLimit() {
    Property.holds(random -> {
      DateToken token = token(random);
      LocalDate limit = date(random);
      LocalDate expected = limit;
      while (!isSuch(token, expected)) {
        expected = expected.minusDays(1);
      }

      assertThat(token.latestNotAfter(limit)).isEqualTo(expected);
    });
  }

  /// Of two equally near days it is the earlier one.
  @Test
  void nearestToIsTheNearestSuchDay() {
    Property.holds(random -> {
      DateToken token = token(random);
      LocalDate target = date(random);
      LocalDate expected = null;
      for (long days = 0; expected == null; days++) {
        if (isSuch(token, target.minusDays(days))) {
          expected = target.minusDays(days);
        } else if (isSuch(token, target.plusDays(days))) {
          expected = target.plusDays(days);
        }
      }

      assertThat(token.nearestTo(target)).isEqualTo(expected);
    });
  }

  private static boolean isSuch(DateToken token, LocalDate date) {
    return date.getDayOfMonth() == token.day() && date.getMonthValue() == token.month();
  }

  /// Any day; one time in ten 29 February.
  private static DateToken token(RandomGenerator random) {
    if (random.nextInt(10) == 0) {
      return new DateToken(29, 2, null, 0, 5);
    }
    LocalDate date = date(random);
    return new DateToken(date.getDayOfMonth(), date.getMonthValue(), null, 0, 5);
  }

  private static LocalDate date(RandomGenerator random) {
    if (random.nextInt(20) == 0) {
      return LocalDate.of(2000 + 4 * random.nextInt(25), 2, 29);
    }
    return LocalDate.of(2000, 1, 1).plusDays(random.nextInt(36_500));
  }

  private static String print(RandomGenerator random, LocalDate date, String notation) {
    String name = date.getMonth().getDisplayName(TextStyle.FULL, BRAZIL);
    name = random.nextBoolean() ? name.replace('ç', 'c') : name;
    name =
        switch (random.nextInt(3)) {
          case 0 -> name.toUpperCase(BRAZIL);
          case 1 -> name.substring(0, 1).toUpperCase(BRAZIL) + name.substring(1);
          default -> name;
        };
    StringBuilder print = new StringBuilder();
    String plain = notation.replace("de", "#");
    for (int i = 0; i < plain.length(); i++) {
      switch (plain.charAt(i)) {
        case 'd' -> print.append(RandomTexts.digits(date.getDayOfMonth(), 2));
        case 'D' -> print.append(date.getDayOfMonth());
        case 'm' -> print.append(RandomTexts.digits(date.getMonthValue(), 2));
        case 'n' -> print.append(name, 0, 3);
        case 'N' -> print.append(name);
        case 'y' -> print.append(RandomTexts.digits(date.getYear() % 100, 2));
        case 'Y' -> print.append(date.getYear());
        case '#' -> print.append("de");
        default -> print.append(plain.charAt(i));
      }
    }
    return print.toString();
  }
}
