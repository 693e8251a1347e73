package com.invoiceagent.document.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "1.234.56 > 1.234,56",
        "1,234,56 > 1.234,56",
        "R$.1.016,97 > R$1.016,97",
        "-12.34 > -12,34",
        "050ut2022 > 05/out/2022",
        "12/0ut/2025 > 12/out/2025",
        "OS/jan > 05/jan",
        "i2/dez > 12/dez",
        "O4/jul/2026 > 04/jul/2026",
        "O6mar2023 > 06/mar/2023",
        "W/mai > 11/mai",
        "dejan. > jan.",
        "\u201CR$37,82 > -R$37,82",
        "RepassedelOFemR$ > RepassedeIOFemR$"
      })
  void undoesWhatCanBeNothingElse(String read, String printed) {
    assertThat(Spelling.corrected(read)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({"LOJA", "Zoo/mar", "12345", "'1,23'", "05/jan", "3/10", "BO/A", "08.123.456/0001-09"})
  void leavesOtherTextAsItIs(String text) {
    assertThat(Spelling.corrected(text)).isEqualTo(text);
    assertThat(Spelling.isGuess(text)).isFalse();
  }

  @Test
  void isNotSureOfADayThatWasReadAsLetters() {
    assertThat(certainty("OS/jan")).isEqualTo(50);
    assertThat(certainty("W/mai")).isEqualTo(50);
    assertThat(certainty("O6mar2023")).isEqualTo(50);
    assertThat(certainty("05/jan")).isEqualTo(91);
    assertThat(certainty("06mar2023")).isEqualTo(91);
    assertThat(certainty("12/0ut/2025")).isEqualTo(91);
  }

  private static float certainty(String word) {
    List<Token> tokens = Recognised.of("5\t1\t1\t1\t1\t1\t10\t10\t40\t12\t91.0\t" + word).tokens();
    assertThat(tokens).hasSize(1);
    return tokens.getFirst().confidence();
  }
}
