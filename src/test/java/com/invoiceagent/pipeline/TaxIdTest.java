package com.invoiceagent.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaxIdTest {

  @ParameterizedTest
  @ValueSource(strings = {"12345678909", "123.456.789-09", " 123 456 789 09 "})
  void aPersonsNumberMakesTheUsualPasswords(String text) {
    assertThat(passwords(text))
        .containsExactly("12345", "123456", "1234", "12345678", "12345678909");
  }

  @ParameterizedTest
  @ValueSource(strings = {"12345678000195", "12.345.678/0001-95"})
  void soDoesACompanysNumber(String text) {
    assertThat(passwords(text))
        .containsExactly("12345", "123456", "1234", "12345678", "12345678000195");
  }

  @Test
  void newCompaniesMayHaveLetters() {
    assertThat(passwords("12.abc.345/01de-35")).contains("12ABC", "12ABC34501DE35");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1234567890", "123456789012", "1234567890a", "12345678000AB5"})
  void anythingElseIsNone(String text) {
    assertThat(TaxId.of(text)).isEmpty();
  }

  @Test
  void isNotShown() {
    TaxId taxId = TaxId.of("12345678909").orElseThrow();

    assertThat(taxId).hasToString("TaxId");
    assertThat(new ProcessRequest(new byte[3], "auto", "hunter2", taxId, false))
        .hasToString("ProcessRequest[3 bytes, provider=auto]");
  }

  private static List<String> passwords(String text) {
    return TaxId.of(text).orElseThrow().passwords();
  }
}
