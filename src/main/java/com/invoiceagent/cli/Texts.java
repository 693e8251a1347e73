package com.invoiceagent.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// What commands say, in one language.
///
/// @param locale the language
/// @param bundle the texts; `usage` and option keys are read by the parser of arguments
record Texts(Locale locale, ResourceBundle bundle) {

  /// The texts in the language.
  static Texts in(Locale locale) {
    return new Texts(
        locale,
        ResourceBundle.getBundle(
            "com.invoiceagent.cli.messages",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  /// The text with its gaps filled in.
  String text(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), locale).format(values);
  }
}
