package com.invoiceagent.reading.category;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MerchantNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Padaria Pão Nobre     | PADARIA PAO NOBRE",
        "PADARIAPAONOBRE       | PADARIAPAONOBRE",
        "AÇOUGUE DO ZÉ         | ACOUGUE DO ZE",
        "DROGASIL1127          | DROGASIL 1127",
        "24/7CONVENIENCIA      | 24 7 CONVENIENCIA",
        "UBER   *TRIP          | UBER TRIP",
        "APPLE.COM/BILL        | APPLE COM BILL",
        "MC DONALD'S           | MC DONALDS",
        "C&A 223               | C&A 223",
        "C & A                 | C A",
        "TOK &STOK             | TOK STOK",
        "A& B                  | A B",
        "&A                    | A",
        "A&                    | A",
        "A&1                   | A 1",
        "* - /                 | \"\"",
        "\"\"                  | \"\"",
      })
  void keepsLettersAndWhereWordsStart(String text, String words) {
    assertThat(String.join(" ", words(MerchantName.of(text)))).isEqualTo(words);
  }

  @Test
  void knowsWhereWordsEnd() {
    MerchantName name = MerchantName.of("AB C");

    assertThat(name.length()).isEqualTo(3);
    assertThat(name.isBoundary(0)).isTrue();
    assertThat(name.isBoundary(1)).isFalse();
    assertThat(name.isBoundary(2)).isTrue();
    assertThat(name.isBoundary(3)).isTrue();
    assertThat(name.nextWord(0)).isEqualTo(2);
    assertThat(name.nextWord(2)).isEqualTo(3);
  }

  private static List<String> words(MerchantName name) {
    List<String> words = new ArrayList<>();
    for (int at = 0; at < name.length(); at = name.nextWord(at)) {
      words.add(name.letters().substring(at, name.nextWord(at)));
    }
    return words;
  }
}
