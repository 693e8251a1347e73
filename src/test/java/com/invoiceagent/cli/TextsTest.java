package com.invoiceagent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

  @Test
  void everyTextExistsInBothLanguages() {
    Texts english = Texts.in(Locale.ENGLISH);
    Texts portuguese = Texts.in(Locale.of("pt", "BR"));

    // A bundle falls back to its parent, so only the languages' own keys show what is missing.
    assertThat(portuguese.bundle().getLocale().getLanguage()).isEqualTo("pt");
    assertThat(english.bundle().keySet()).isEqualTo(portuguese.bundle().keySet()).isNotEmpty();
    assertThat(english.bundle().keySet())
        .allSatisfy(key ->
            assertThat(english.bundle().getString(key))
                .as(key)
                .isNotEqualTo(portuguese.bundle().getString(key)));
  }

  @ParameterizedTest
  @CsvSource({
    "pt_BR.UTF-8,,,pt",
    ",pt_PT,en_US,pt",
    ",,pt,pt",
    "C,,pt_BR,en",
    ",,,en",
    ",,de_DE.UTF-8,en"
  })
  void theFirstVariableThatIsSetDecides(String all, String messages, String lang, String language) {
    Map<String, String> environment = new HashMap<>();
    environment.put("LC_ALL", all);
    environment.put("LC_MESSAGES", messages);
    environment.put("LANG", lang);

    assertThat(Language.of(environment::get).getLanguage()).isEqualTo(language);
  }
}
