package com.invoiceagent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u001b[31mred",
        "\u001b]0;title\u0007",
        "\u009b2J",
        "one\ntwo",
        "over\rwritten",
        "back\b\b",
        "\u202Eltr",
        "\u2066isolate\u2069",
        "\u200Bhidden",
        "\uFEFFmark",
        "\u2028line",
        "\uD800",
        "\uDB40\uDC41"
      })
  void neutralisesWhatSteersATerminal(String text) {
    assertThat(Terminal.safe(text)).contains("\uFFFD").matches("[\\x20-\\x7E\uFFFD]+");
  }

  @Test
  void leavesNamesAsTheyAre() {
    String name = "AÇAÍ & CIA •••• 1234 — “Pão” R$ 1,00 日本 🍕";

    assertThat(Terminal.safe(name)).isEqualTo(name);
  }
}
