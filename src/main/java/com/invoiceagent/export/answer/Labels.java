package com.invoiceagent.export.answer;

import java.util.Locale;

/// How constants are written in an answer.
final class Labels {

  private Labels() {}

  /// The constant's name in lower case, such as `not_proved`.
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
