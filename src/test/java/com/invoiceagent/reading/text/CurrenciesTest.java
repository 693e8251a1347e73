package com.invoiceagent.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.Property;
import com.invoiceagent.model.ForeignAmount;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurrenciesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "USD 16.99                                          | USD | 16.99",
        "USD 16,99                                          | USD | 16.99",
        "usd 16,99                                          | USD | 16.99",
        "USD16.99                                           | USD | 16.99",
        "139,71 EUR                                         | EUR | 139.71",
        "139,71EUR                                          | EUR | 139.71",
        "USD 7,76 ; Cotação USD: R$5,44                     | USD | 7.76",
        "US$ 1.234,56                                       | USD | 1234.56",
        "U$ 7,76                                            | USD | 7.76",
        "U$S 7,76                                           | USD | 7.76",
        "7,76 US$                                           | USD | 7.76",
        "1,234.56 USD                                       | USD | 1234.56",
        "USD 1,234,567.89                                   | USD | 1234567.89",
        "ARS 12.500                                         | ARS | 12500",
        "12.500 CLP                                         | CLP | 12500",
        "JPY 1200                                           | JPY | 1200",
        "1200,50 JPY                                        | JPY | 1200.50",
        "100,00 BRL                                         | BRL | 100.00",
        "Valor e símbolo da moeda de origem: 12,00 CNY      | CNY | 12.00",
        "*** 14,00 DOLAR AMERICANO                          | USD | 14.00",
        "14,00 dólar americano                              | USD | 14.00",
        "14,00 DOLAR AMERICANO Cotação do Dólar: R$ 5,6915  | USD | 14.00",
        "14,00 DOLAR DOS EUA                                | USD | 14.00",
        "14,00 DOLAR                                        | USD | 14.00",
        "14,00 DOLAR, 05/12                                 | USD | 14.00",
        "14,00 DOLAR CANADENSE                              | CAD | 14.00",
        "14,00 DOLAR AUSTRALIANO                            | AUD | 14.00",
        "14,00 EURO                                         | EUR | 14.00",
        "14,00 LIBRA                                        | GBP | 14.00",
        "14,00 LIBRA ESTERLINA                              | GBP | 14.00",
        "14,00 PESO ARGENTINO                               | ARS | 14.00",
        "14,00 PESO CHILENO                                 | CLP | 14.00",
        "14,00 PESO COLOMBIANO                              | COP | 14.00",
        "14,00 PESO MEXICANO                                | MXN | 14.00",
        "14,00 PESO URUGUAIO                                | UYU | 14.00",
        "14,00 FRANCO SUICO                                 | CHF | 14.00",
        "1.400 IENE                                         | JPY | 1400",
        "1.400 IENE JAPONES                                 | JPY | 1400",
        "Dólar: 14,00                                       | USD | 14.00",
        "Dólar Americano: 1.234,56                          | USD | 1234.56",
        "Peso Argentino: 14,00                              | ARS | 14.00",
        "R$ 42,21 USD 7,76                                  | USD | 7.76",
        "R$42,21 USD 7,76                                   | USD | 7.76",
        "12 ABC 7,76 USD                                    | USD | 7.76",
        "USD 1 = R$ 5.4929 USD 165.39                       | USD | 165.39",
      })
  void readsThePriceAbroad(String text, String code, BigDecimal amount) {
    assertThat(Currencies.find(text)).isEqualTo(new ForeignAmount(code, amount));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "LOJA",
        "R$ 100,00",
        "100,00",
        "BRL 100,00",
        "USD",
        "ABC 12",
        "12 ABC",
        "XUSD 12",
        "12 USDX",
        "USD 5.7012",
        "MAD MAX",
        "PEN DRIVE 16",
        "USD 1 = R$ 5,44",
        "USD 1= R$ 5,44",
        "1 USD = R$ 5,44",
        "1 USD= R$ 5,44",
        "1 USD = 5,44 BRL",
        "R$ 5,44 BRL",
        "Cotação do Dólar de 05/12: R$ 5,6915",
        "COTACAO DE DOLAR: 5,12",
        "Dólar comercial: 5,44",
        "Dólar: 5,443",
        "14,00 DOLARES",
        "14,00 PESO",
        "14,00 DOLAR TURISMO",
        "DOLAR DE 14,00",
        "SUPEREURO: 14,00",
        "1.4,00 IENES",
      })
  void findsNoneWhereThereIsNone(String text) {
    assertThat(Currencies.find(text)).isNull();
  }

  @Test
  void everyPrintedPriceIsRead() {
    List<String> codes = List.of("USD", "EUR", "GBP", "ARS", "CLP", "UYU", "JPY", "CHF", "CNY");
    Property.holds(random -> {
      BigDecimal amount = RandomTexts.amount(random).toDecimal();
      boolean dots = random.nextBoolean();
      String print = grouped(amount.toPlainString(), dots ? "." : ",", dots ? "," : ".");
      String code = RandomTexts.one(random, codes);
      String gap = random.nextBoolean() ? " " : "";
      String text = random.nextBoolean() ? code + gap + print : print + gap + code;

      assertThat(Currencies.find("Compra " + text + " em 3 lojas"))
          .as(text)
          .isEqualTo(new ForeignAmount(code, amount));
    });
  }

  private static String grouped(String plain, String thousands, String decimal) {
    String whole = plain.substring(0, plain.length() - 3);
    String grouped = whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", thousands);
    return grouped + decimal + plain.substring(plain.length() - 2);
  }
}
