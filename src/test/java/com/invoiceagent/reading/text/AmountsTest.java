package com.invoiceagent.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.model.Money;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

  /// Every notation that issuers print; `\t` is the gap before another column.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "1.234,56      |  123456 | NONE          | false",
        "1234,56       |  123456 | NONE          | false",
        "0,01          |       1 | NONE          | false",
        "R$ 1.234,56   |  123456 | NONE          | true",
        "R$1.234,56    |  123456 | NONE          | true",
        "R $ 1.234,56  |  123456 | NONE          | true",
        "RS 1.234,56   |  123456 | NONE          | true",
        "R$\\t1.234,56 |  123456 | NONE          | true",
        "(=) 23,31     |    2331 | NONE          | false",
        "= R$ 23,31    |    2331 | NONE          | true",
        "-5.066,39     |  506639 | MINUS         | false",
        "- 5,74        |     574 | MINUS         | false",
        "−5,74         |     574 | MINUS         | false",
        "− 5,74        |     574 | MINUS         | false",
        "–5,74         |     574 | MINUS         | false",
        "-R$ 813,18    |   81318 | MINUS         | true",
        "- R$ 813,18   |   81318 | MINUS         | true",
        "-R$813,18     |   81318 | MINUS         | true",
        "-R$\\t813,18  |   81318 | MINUS         | true",
        "−R$ 813,18    |   81318 | MINUS         | true",
        "− R$ 813,18   |   81318 | MINUS         | true",
        "R$ -813,18    |   81318 | MINUS         | true",
        "R$ - 813,18   |   81318 | MINUS         | true",
        "R$-813,18     |   81318 | MINUS         | true",
        "R$ −813,18    |   81318 | MINUS         | true",
        "(-) 23,31     |    2331 | MINUS         | false",
        "(-)23,31      |    2331 | MINUS         | false",
        "(-) R$ 23,31  |    2331 | MINUS         | true",
        "(−) 23,31     |    2331 | MINUS         | false",
        "217,20-       |   21720 | MINUS         | false",
        "1.031,53 -    |  103153 | MINUS         | false",
        "217,20−       |   21720 | MINUS         | false",
        "217,20 −      |   21720 | MINUS         | false",
        "217,20 –      |   21720 | MINUS         | false",
        "R$ 217,20-    |   21720 | MINUS         | true",
        "R$ 217,20 -   |   21720 | MINUS         | true",
        "+5,00         |     500 | PLUS          | false",
        "+ 5,00        |     500 | PLUS          | false",
        "+ R$ 5,00     |     500 | PLUS          | true",
        "+R$ 5,00      |     500 | PLUS          | true",
        "R$ +5,00      |     500 | PLUS          | true",
        "(+) 5,00      |     500 | PLUS          | false",
        "35,48D        |    3548 | DEBIT_LETTER  | false",
        "35,48 D       |    3548 | DEBIT_LETTER  | false",
        "35,48\\tD     |    3548 | DEBIT_LETTER  | false",
        "R$ 35,48 D    |    3548 | DEBIT_LETTER  | true",
        "12,58C        |    1258 | CREDIT_LETTER | false",
        "12,58 C       |    1258 | CREDIT_LETTER | false",
        "R$12,58C      |    1258 | CREDIT_LETTER | true",
        "999.999.999,99 | 99999999999 | NONE     | false",
      })
  void readsEveryNotation(String print, long centavos, Sign sign, boolean currency) {
    String text = print.replace("\\t", "\t");
    AmountToken token = only(text);

    assertThat(token.amount()).isEqualTo(Money.ofCentavos(centavos));
    assertThat(token.sign()).isEqualTo(sign);
    assertThat(token.currency()).isEqualTo(currency);
    assertThat(token.foreign()).isNull();
    assertThat(token.start()).isZero();
    assertThat(token.end()).isEqualTo(text.length());
    assertThat(text.substring(token.numberStart(), token.numberEnd())).matches("[\\d.]+,\\d\\d");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ",",
        "1,2",
        "12,5%",
        "12,50%",
        "12,50 %",
        "1.234,56%",
        "0,00820 % a.d.",
        "5,6915",
        "1,234",
        "1.23,45",
        "1.2345,67",
        "99.1.234,56",
        ".50,00",
        ",50,00",
        "10,20,30",
        "10,20.30",
        "1234567890,12",
        "1.000.000.000.000.000,00",
        "12.34",
        "1234",
        "R$",
        "-",
        "R$ 5",
        "A,B",
        "1,AB",
        "A,12",
        "18.236.120/0001-58",
      })
  void findsNoneWhereThereIsNone(String text) {
    assertThat(Amounts.find(text)).isEmpty();
  }

  /// A number as long as a page can print it must not run over.
  @Test
  void neverRunsOver() {
    assertThat(Amounts.find("9" + ".999".repeat(40) + ",99")).isEmpty();
    assertThat(Amounts.find("9".repeat(40) + ",99")).isEmpty();
  }

  @Test
  void startsAtTheSignOrTheCurrencyNotAtTheBlankBefore() {
    assertThat(only("LOJA 5,00").start()).isEqualTo(5);
    assertThat(only("LOJA -5,00").start()).isEqualTo(5);
    assertThat(only("LOJA - R$ 5,00").start()).isEqualTo(5);
    assertThat(only("LOJA R$ 5,00").start()).isEqualTo(5);
    assertThat(only("LOJA\t5,00").start()).isEqualTo(5);
    assertThat(only("LOJA5,00").start()).isEqualTo(4);
  }

  /// Inter prints a dash as the empty column before the amount.
  @ParameterizedTest
  @ValueSource(strings = {"-\t5,00", "-\tR$ 5,00", "(-)\t5,00", "- \t5,00", "+\t5,00", "5,00\t-"})
  void aSignInAnotherColumnIsNotIts(String text) {
    assertThat(only(text).sign()).isEqualTo(Sign.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5,00 -ABC",
        "5,00-A",
        "5,00 DEB",
        "5,00D1",
        "5,00CR",
        "5,00 CREDITO",
        "5,00C2",
        "5,00d",
        "5,00 c",
        "5,00 C&A",
        "5,00\tC & A",
        "5,00\tD'OR",
        "5,00+",
        "—5,00",
      })
  void whatBelongsToTheNextWordIsNoSign(String text) {
    AmountToken token = only(text);

    assertThat(token.sign()).isEqualTo(Sign.NONE);
    assertThat(token.end()).isEqualTo(token.numberEnd());
  }

  @Test
  void aDashBetweenTwoAmountsBelongsToTheSecond() {
    for (String text : List.of("5,00 - 6,00", "5,00 -6,00", "5,00-6,00", "5,00 - R$ 6,00")) {
      List<AmountToken> found = Amounts.find(text);

      assertThat(found)
          .as(text)
          .extracting(AmountToken::sign)
          .containsExactly(Sign.NONE, Sign.MINUS);
      assertThat(found.getFirst().end()).as(text).isEqualTo(4);
    }
  }

  /// The print of the amount decides: the mark inside over the one after, and both over the one
  /// before.
  @Test
  void theNearestOfSeveralSignsCounts() {
    assertThat(only("- + R$ 5,00").sign()).isEqualTo(Sign.PLUS);
    assertThat(only("- R$ +5,00").sign()).isEqualTo(Sign.PLUS);
    assertThat(only("R$ +5,00-").sign()).isEqualTo(Sign.PLUS);
    assertThat(only("+5,00-").sign()).isEqualTo(Sign.MINUS);
    assertThat(only("-5,00 D").sign()).isEqualTo(Sign.DEBIT_LETTER);
    assertThat(only("+5,00C").sign()).isEqualTo(Sign.CREDIT_LETTER);
  }

  @Test
  void theRealOfALongerWordIsNone() {
    assertThat(only("BR R$ 5,00").currency()).isTrue();
    assertThat(only("BRR$ 5,00").currency()).isFalse();
    assertThat(only("XR$ 5,00").currency()).isFalse();
    assertThat(only("$ 5,00").currency()).isFalse();
  }

  @Test
  void signedTurnsWhatLowersTheBalance() {
    assertThat(only("5,00-").signed()).isEqualTo(Money.ofCentavos(-500));
    assertThat(only("5,00 C").signed()).isEqualTo(Money.ofCentavos(-500));
    assertThat(only("5,00 D").signed()).isEqualTo(Money.ofCentavos(500));
    assertThat(only("+5,00").signed()).isEqualTo(Money.ofCentavos(500));
    assertThat(only("5,00").signed()).isEqualTo(Money.ofCentavos(500));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "USD 7,76        | USD",
        "LOJA USD 7,76   | USD",
        "LOJA USD  7,76  | USD",
        "EUR7,76         | EUR",
        "7,76 USD        | USD",
        "7,76USD LOJA    | USD",
        "7,76\\tEUR      | EUR",
        "7,76 BRL        | BRL",
        "US$ 7,76        | USD",
        "U$S 7,76        | USD",
        "U$ 7,76         | USD",
        "LOJA U$ 7,76    | USD",
        "7,76 US$        | USD",
        "7,76 U$         | USD",
        "USD -7,76       | USD",
        "1 USD = R$ 7,76 | USD",
        "XUSD 7,76       |",
        "1USD 7,76       |",
        "7,76 USDX       |",
        "7,76 USD1       |",
        "BRL 7,76        |",
        "ABC 7,76        |",
        "7,76 ABC        |",
        "7,76 US         |",
        "7,76\\tUSD\\t5 | USD",
        "7,76\\tUSD 5   |",
        "7,76\\tU$ 5    |",
        "7,76\\t\\tUSD   |",
        "R$ 7,76 USD     |",
        "R$ 7,76         |",
      })
  void namesTheCurrencyBesideIt(String print, String code) {
    assertThat(only(print.replace("\\t", "\t")).foreign()).isEqualTo(code);
  }

  /// C6 prints the price abroad behind the amount in reais.
  @Test
  void anAmountOfReaisHasNoOtherCurrency() {
    assertThat(Amounts.find("R$ 42,21 USD 7,76"))
        .extracting(AmountToken::foreign)
        .containsExactly(null, "USD");
  }

  @Test
  void findsAllInOrder() {
    assertThat(Amounts.find("Saldo 1,00 D\tR$ 2,00\t3,00-\t4,00% 5,00"))
        .extracting(AmountToken::signed)
        .containsExactly(
            Money.ofCentavos(100),
            Money.ofCentavos(200),
            Money.ofCentavos(-300),
            Money.ofCentavos(500));
  }

  private static AmountToken only(String text) {
    List<AmountToken> found = Amounts.find(text);
    assertThat(found).as("amounts in '%s'", text).hasSize(1);
    return found.getFirst();
  }
}
