package com.invoiceagent.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "05/12                |  5 | 12 |",
        "5/12                 |  5 | 12 |",
        "05/12/25             |  5 | 12 | 2025",
        "05/12/2025           |  5 | 12 | 2025",
        "05-12-2025           |  5 | 12 | 2025",
        "05-12-25             |  5 | 12 | 2025",
        "05.12.2025           |  5 | 12 | 2025",
        "05.12.25             |  5 | 12 | 2025",
        "05 DEZ               |  5 | 12 |",
        "5 DEZ                |  5 | 12 |",
        "05DEZ                |  5 | 12 |",
        "05/dez               |  5 | 12 |",
        "05 /DEZ              |  5 | 12 |",
        "05/dez/25            |  5 | 12 | 2025",
        "05/DEZ/2025          |  5 | 12 | 2025",
        "23 JUN/2026          | 23 |  6 | 2026",
        "23 de jun. 2026      | 23 |  6 | 2026",
        "23 jun, 2026         | 23 |  6 | 2026",
        "05 dez 2025          |  5 | 12 | 2025",
        "10 de Maio           | 10 |  5 |",
        "10 de maio de 2026   | 10 |  5 | 2026",
        "31 de MARÇO de 2026  | 31 |  3 | 2026",
        "31 marco             | 31 |  3 |",
        "27 set.              | 27 |  9 |",
        "31/01                | 31 |  1 |",
        "29/02                | 29 |  2 |",
        "29/02/2024           | 29 |  2 | 2024",
        "30/04                | 30 |  4 |",
      })
  void readsEveryNotation(String text, int day, int month, Integer year) {
    assertThat(Dates.find(text)).containsExactly(new DateToken(day, month, year, 0, text.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "00/12",
        "32/12",
        "05/13",
        "05/00",
        "05/1",
        "5",
        "30/02",
        "30 FEV",
        "31/04",
        "31 de junho",
        "05.12",
        "05-12",
        "05 / 12",
        "05-12/2025",
        "05/12/20255",
        "05/12/1999",
        "05/12/202",
        "05/123",
        "05/12,50",
        "05/12.50",
        "123/12",
        "1.05/12",
        "1,05/12",
        "9-05/12",
        "24/7 CONVENIENCIA",
        "BAR 06 DE 10",
        "*06DE10",
        "...0911-07/24",
        "05 DEZENAS",
        "05 DEZLOJA",
        "05 MARCOS",
        "10 MAIS",
        "10 JUNTAS",
        "12 OUTLET",
        "21 AGOSTINHO",
        "18.236.120/0001-58",
        "123.456.789-09",
        "34191.79001 01043.510047 91020.150008 1 10010000012345",
      })
  void findsNoneWhereThereIsNone(String text) {
    assertThat(Dates.find(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "05/12 14:00            | 05/12",
        "07/05NAMECITY35,48D    | 07/05",
        "05/12. PAGO            | 05/12",
        "05/12, PAGO            | 05/12",
        "(05/12)                | 05/12",
        "Parcela 05/12          | 05/12",
        "05 dezLOJA             | 05 dez",
        "05 dez2 LOJAS          | 05 dez",
        "05 DEZ •••• 1234       | 05 DEZ",
        "05 DEZ 20              | 05 DEZ",
        "05 DEZ 20264           | 05 DEZ",
        "05/dez/2               | 05/dez",
        "05/dez/03/10           | 05/dez",
        "05/dez/123             | 05/dez",
        "10 MAR CAFE            | 10 MAR",
        "05 ABR.PAG             | 05 ABR.",
        "em 20 OUT 2025 a       | 20 OUT 2025",
      })
  void leavesWhatIsNotTheDate(String text, String date) {
    assertThat(Dates.find(text))
        .singleElement()
        .satisfies(token -> assertThat(text.substring(token.start(), token.end())).isEqualTo(date));
  }

  @Test
  void findsAllInOrder() {
    assertThat(Dates.find("20 OUT 2025 a 19 NOV 2025, 05/12 e 31/02, 01/01/26"))
        .containsExactly(
            new DateToken(20, 10, 2025, 0, 11),
            new DateToken(19, 11, 2025, 14, 25),
            new DateToken(5, 12, null, 27, 32),
            new DateToken(1, 1, 2026, 42, 50));
  }

  @Test
  void knowsMonthsByTheirFirstThreeLetters() {
    List<String> months =
        List.of(
            "JANEIRO",
            "FEV",
            "MARCO",
            "abril",
            "MAI",
            "Junho",
            "JUL",
            "AGO",
            "SETEMBRO",
            "OUT",
            "NOV",
            "DEZEMBRO2025");
    for (int i = 0; i < months.size(); i++) {
      assertThat(Dates.month(months.get(i))).as(months.get(i)).isEqualTo(i + 1);
    }
    for (String other : List.of("", "J", "JA", "XYZ", "2025")) {
      assertThat(Dates.month(other)).as(other).isZero();
    }
  }
}
