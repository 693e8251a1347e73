package com.invoiceagent.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.Property;
import com.invoiceagent.model.Installment;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstallmentsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "LOJA Parcela 2/5           | LOJA     | 2 |  5 | ''",
        "LOJA - Parcela 4/7         | LOJA     | 4 |  7 | ''",
        "LOJA PARC 03/05            | LOJA     | 3 |  5 | ''",
        "TIT-PARC 05/12             | TIT      | 5 | 12 | ''",
        "LOJAPARC01/03              | LOJA     | 1 |  3 | ''",
        "LOJA Parc. 7/12            | LOJA     | 7 | 12 | ''",
        "LOJA Parc.5/10             | LOJA     | 5 | 10 | ''",
        "LOJA Parcela 02 De 05      | LOJA     | 2 |  5 | ''",
        "LOJA (Parcela 03 de 10)    | LOJA     | 3 | 10 | ''",
        "LOJA Parcela 13 de 18      | LOJA     | 13 | 18 | ''",
        "LOJA Parcela 2 / 5         | LOJA     | 2 |  5 | ''",
        "LOJA PARC 01/03 SAO PAULO  | LOJA     | 1 |  3 | ' SAO PAULO'",
        "LOJA 24/7 Parcela 1/10 SP  | LOJA 24/7 | 1 | 10 | ' SP'",
        "LOJA Parcela 1/1           | LOJA     | 1 |  1 | ''",
        "LOJA Parcela 99/99         | LOJA     | 99 | 99 | ''",
        "Parcela 2/5                | ''       | 2 |  5 | ''",
      })
  void findsAWordedNotationAnywhere(String text, String name, int k, int n, String rest) {
    InstallmentMark mark = Installments.worded(text);

    assertMark(mark, k, n, true);
    assertThat(text.substring(0, mark.start()).strip()).isEqualTo(name);
    assertThat(text.substring(mark.end())).isEqualTo(rest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "LOJA",
        "LOJA 2/5",
        "Parcela",
        "Parcela 2",
        "Parcela 0/5",
        "Parcela 6/5",
        "Parcela 1/100",
        "Parcela 1/999",
        "PARCELADO EM 2 DE 5",
        "PARCEIROS 2/5",
        "BAR 06 DE 10",
      })
  void findsNoWordWhereThereIsNone(String text) {
    assertThat(Installments.worded(text)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "LOJA - 1/3        | LOJA         | 1 |  3",
        "LOJA 03/05        | LOJA         | 3 |  5",
        "GLUED CONST03/03  | GLUED CONST  | 3 |  3",
        "GLUED LT02/10     | GLUED LT     | 2 | 10",
        "LOJA 302/10       | LOJA 3       | 2 | 10",
        "LOJA (2/2)        | LOJA         | 2 |  2",
        "SAO PAULO(09/12)  | SAO PAULO    | 9 | 12",
        "LOJA 05/ 12       | LOJA         | 5 | 12",
        "LOJA 05 / 12      | LOJA         | 5 | 12",
        "24/7 LOJA 2/9     | 24/7 LOJA    | 2 |  9",
        "LOJA1/2           | LOJA         | 1 |  2",
      })
  void findsTwoBareNumbersAtTheEnd(String text, String name, int k, int n) {
    InstallmentMark mark = Installments.bareAtEnd(text);

    assertMark(mark, k, n, false);
    assertThat(text.substring(0, mark.start()).strip()).isEqualTo(name);
    assertThat(mark.end()).isEqualTo(text.length());
  }

  /// Merchants have numbers in their names.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "LOJA",
        "24/7 CONVENIENCIA",
        "CONVENIENCIA 24/7",
        "LOJA 07/11 PRESENTES",
        "LOJA0911-07/24",
        "LOJA*06DE10",
        "BAR 06 DE 10",
        "LOJA 1/1",
        "LOJA 0/3",
        "LOJA 5/3",
        "LOJA 05/12/25",
        "LOJA*1/2",
        "LOJA.1/2",
        "LOJA 12302/10",
        "LOJA 2/100",
      })
  void findsNoBareNumbersWhereThereAreNone(String text) {
    assertThat(Installments.bareAtEnd(text)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "LOJA 08 DE 10     | LOJA     | 8 | 10",
        "LOJA 8 de 10      | LOJA     | 8 | 10",
        "GLUED LOJA08DE10  | GLUED LOJA | 8 | 10",
        "BAR DE 1 DE 2     | BAR DE   | 1 |  2",
      })
  void findsTwoNumbersWithDeAtTheEnd(String text, String name, int k, int n) {
    InstallmentMark mark = Installments.bareDeAtEnd(text);

    assertMark(mark, k, n, false);
    assertThat(text.substring(0, mark.start()).strip()).isEqualTo(name);
    assertThat(mark.end()).isEqualTo(text.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "LOJA",
        "LOJA 8/10",
        "LOJA*06DE10",
        "LOJA 11 DE 10",
        "LOJA 1 DE 1",
        "1 DE 3 X"
      })
  void findsNoDeWhereThereIsNone(String text) {
    assertThat(Installments.bareDeAtEnd(text)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "08 DE 10            | 8 | 10 | false",
        "8 de 10             | 8 | 10 | false",
        "05/ 12              | 5 | 12 | false",
        "05/12               | 5 | 12 | false",
        "(09/12)             | 9 | 12 | false",
        "Parcela 2/5         | 2 |  5 | true",
        "PARC01/03           | 1 |  3 | true",
        "(Parcela 03 de 10)  | 3 | 10 | true",
      })
  void readsATextThatIsNothingElse(String text, int k, int n, boolean worded) {
    InstallmentMark mark = Installments.whole(text);

    assertMark(mark, k, n, worded);
    assertThat(mark.start()).isZero();
    assertThat(mark.end()).isEqualTo(text.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "LOJA",
        "24/7",
        "1/1",
        "0/4",
        "13/12",
        "2/5 LOJA",
        "LOJA 2/5",
        "LOJA Parcela 2/5",
        "Parcela 2/5 LOJA",
        "05/12/25",
      })
  void aTextThatIsMoreIsNone(String text) {
    assertThat(Installments.whole(text)).isNull();
  }

  @Test
  void everyPrintedNotationIsFound() {
    List<String> worded =
        List.of(
            " Parcela k/n",
            " - Parcela k/n",
            " PARC kk/nn",
            "-PARC kk/nn",
            "PARCkk/nn",
            " Parc. k/n",
            " Parc.k/n",
            " Parcela kk De nn",
            " (Parcela kk de nn)",
            " parcela k de n");
    List<String> bare = List.of(" - k/n", " kk/nn", "kk/nn", " (k/n)", "(kk/nn)", " kk/ nn");
    Property.holds(random -> {
      int n = 2 + random.nextInt(98);
      int k = 1 + random.nextInt(n);
      boolean word = random.nextBoolean();
      String print = RandomTexts.one(random, word ? worded : bare);
      print = print.replace("kk", RandomTexts.digits(k, 2)).replace("nn", two(n));
      print = print.replace("k", "" + k).replace("n)", n + ")").replace("/n", "/" + n);
      print = print.replace("de n", "de " + n);
      String name = RandomTexts.one(random, List.of("LOJA", "24/7 CONVENIENCIA", "BAR 06 DE A"));
      String text = name + print;
      InstallmentMark mark = word ? Installments.worded(text) : Installments.bareAtEnd(text);

      assertThat(mark).as("'%s'", text).isNotNull();
      assertMark(mark, k, n, word);
      assertThat(text.substring(0, mark.start()).strip()).as("'%s'", text).isEqualTo(name);
      assertThat(mark.end()).as("'%s'", text).isEqualTo(text.length());
    });
  }

  private static String two(int number) {
    return RandomTexts.digits(number, 2);
  }

  private static void assertMark(@Nullable InstallmentMark mark, int k, int n, boolean worded) {
    assertThat(mark).isNotNull();
    assertThat(mark.installment()).isEqualTo(new Installment(k, n));
    assertThat(mark.worded()).isEqualTo(worded);
  }
}
