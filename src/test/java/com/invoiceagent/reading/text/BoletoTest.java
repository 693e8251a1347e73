package com.invoiceagent.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.Property;
import com.invoiceagent.model.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoletoTest {

  private static final LocalDate FIRST_DAY = LocalDate.of(1997, 10, 7);
  private static final LocalDate RESTART = LocalDate.of(2025, 2, 22);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "34191.79001 01043.510047 91020.150008 1 10010000012345",
        "34191790010104351004791020150008110010000012345",
        "34191790010104351004791020150008 1 10010000012345",
        "341-7 34191.79001 01043.510047 91020.150008 1 10010000012345 Itaú",
        "Linha digitável: 34191.79001 01043.510047 91020.150008 1 10010000012345",
      })
  void readsBankDueDateAndAmount(String text) {
    assertThat(Boleto.find(text, null))
        .isEqualTo(new Boleto("341", LocalDate.of(2025, 2, 23), Money.ofCentavos(12345)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "34191.79001 01043.510047 91020.150008 1",
        "34191.79001 01043.510047 91020.150008 1 1001000001234",
        "34191.79001 01043.510047 91020.150008 1 100100000123456",
        "934191790010104351004791020150008110010000012345",
        "3419X.79001 01043.510047 91020.150008 1 10010000012345",
      })
  void anotherNumberIsNone(String text) {
    assertThat(Boleto.find(text, null)).isNull();
  }

  @Test
  void withoutCounterThereIsNoDueDate() {
    assertThat(Boleto.find(line(0, 1234), null))
        .isEqualTo(new Boleto("237", null, Money.ofCentavos(1234)));
    assertThat(due(999, RESTART)).isNull();
  }

  /// FEBRABAN: 9999 is 21 February 2025, and the counter starts again at 1000 on the next day.
  @Test
  void theCounterStartedAgain() {
    assertThat(due(9999, null)).isEqualTo("2025-02-21");
    assertThat(due(1000, null)).isEqualTo("2025-02-22");
    assertThat(due(4999, null)).isEqualTo("2036-02-04");
    assertThat(due(5000, null)).isEqualTo("2011-06-16");
    assertThat(due(1000, LocalDate.of(2000, 1, 1))).isEqualTo("2000-07-03");
    assertThat(due(1000, LocalDate.of(2026, 1, 1))).isEqualTo("2025-02-22");
    assertThat(due(9999, LocalDate.of(2049, 1, 1))).isEqualTo("2049-10-13");
  }

  @Test
  void theFirstLineCounts() {
    assertThat(Boleto.find(line(1000, 1) + " | " + line(1001, 2), null))
        .isEqualTo(new Boleto("237", RESTART, Money.ofCentavos(1)));
  }

  @Test
  void everyDueDateAndAmountComesBackWhenTheYearIsKnown() {
    Property.holds(random -> {
      LocalDate due = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(10_000));
      long days =
          due.isBefore(RESTART)
              ? ChronoUnit.DAYS.between(FIRST_DAY, due)
              : 1000 + ChronoUnit.DAYS.between(RESTART, due);
      Money amount = Money.ofCentavos(random.nextLong(10_000_000_000L));
      LocalDate near = due.plusDays(random.nextInt(-1000, 1000));

      assertThat(Boleto.find(line((int) days, amount.centavos()), near))
          .isEqualTo(new Boleto("237", due, amount));
    });
  }

  private static @Nullable LocalDate due(int days, @Nullable LocalDate near) {
    Boleto boleto = Boleto.find(line(days, 100), near);
    assertThat(boleto).isNotNull();
    return boleto.dueDate();
  }

  private static String line(int days, long centavos) {
    return "23790.00000 00000.000000 00000.000000 5 "
        + RandomTexts.digits(days, 4)
        + RandomTexts.digits(centavos, 10);
  }
}
