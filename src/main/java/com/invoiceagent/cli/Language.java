package com.invoiceagent.cli;

import com.invoiceagent.ops.SettingSource;
import java.util.List;
import java.util.Locale;

/// The language in which commands speak: Portuguese or English.
///
/// Asked of the environment itself: the virtual machine only knows languages that the system has
/// installed, and images have none.
final class Language {

  private static final List<String> VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

  private Language() {}

  /// The first variable that is set decides, as everywhere.
  static Locale of(SettingSource environment) {
    for (String variable : VARIABLES) {
      String value = environment.get(variable);
      if (value != null && !value.isBlank()) {
        return value.toLowerCase(Locale.ROOT).startsWith("pt")
            ? Locale.of("pt", "BR")
            : Locale.ENGLISH;
      }
    }
    return Locale.ENGLISH;
  }
}
