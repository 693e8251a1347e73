package com.invoiceagent.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.Property;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Total da fatura             | TOTALDAFATURA         | TOTAL DA FATURA",
        "TotaldaFatura               | TOTALDAFATURA         | TOTALDAFATURA",
        "Lançamentos: compras        | LANCAMENTOSCOMPRAS    | LANCAMENTOS: COMPRAS",
        "ÁÂÃÀÉÊÍÓÔÕÚÜÇ áâãàéêíóôõúüç | AAAAEEIOOOUUCAAAAEEIOOOUUC | AAAAEEIOOOUUC AAAAEEIOOOUUC",
        "R$ 1.234,56                 | R123456               | R$ 1.234,56",
        "C&A - 24/7                  | CA247                 | C&A - 24/7",
        "\"  a   b  \"               | AB                    | A B",
        "\"\"                        | \"\"                  | \"\"",
        "\"   \"                     | \"\"                  | \"\"",
        "− (–)                       | \"\"                  | − (–)",
      })
  void foldsCaseAccentsAndSpace(String text, String squashed, String plain) {
    assertThat(Fold.squash(text)).isEqualTo(squashed);
    assertThat(Fold.plain(text)).isEqualTo(plain);
  }

  @Test
  void everyKindOfSpaceIsOne() {
    assertThat(Fold.plain("\ta\u00a0b\n\u2007c\u202f\r d ")).isEqualTo("A B C D");
    assertThat(Fold.squash("\ta\u00a0b\n\u2007c\u202f\r d ")).isEqualTo("ABCD");
  }

  @Test
  void accentsMayBeCharactersOfTheirOwn() {
    assertThat(Fold.plain("fevere\u0301iro c\u0327a")).isEqualTo("FEVEREIRO CA");
    assertThat(Fold.squash("fevere\u0301iro c\u0327a")).isEqualTo("FEVEREIROCA");
  }

  @Test
  void foldingTwiceIsFoldingOnceAndFormsOfUnicodeDoNotMatter() {
    Property.holds(random -> {
      String text = RandomTexts.name(random) + RandomTexts.letters(random);
      String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
      String plain = Fold.plain(text);
      String squashed = Fold.squash(text);

      assertThat(Fold.plain(plain)).isEqualTo(plain);
      assertThat(Fold.squash(squashed)).isEqualTo(squashed);
      assertThat(Fold.squash(plain)).isEqualTo(squashed);
      assertThat(Fold.plain(apart)).isEqualTo(plain);
      assertThat(Fold.squash(apart)).isEqualTo(squashed);
    });
  }
}
