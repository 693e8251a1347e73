package com.invoiceagent.ops;

import java.util.Locale;

/// How constants are written outside of the program.
public final class Labels {

  private Labels() {}

  /// The constant's name in lower case, such as `not_proved`.
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
