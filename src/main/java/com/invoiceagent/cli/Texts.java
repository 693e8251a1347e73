package com.invoiceagent.cli;

import com.invoiceagent.model.Money;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
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

  /// Why something failed, with the code that stands in the documentation; a code that has no text
  /// stands alone.
  String problem(String code) {
    String key = "problem." + code;
    return bundle.containsKey(key)
        ? text(key) + " (" + Terminal.safe(code) + ")"
        : Terminal.safe(code);
  }

  /// Reais as people of the language write them, such as `1.234,56`.
  String money(Money amount) {
    return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(locale))
        .format(amount.toDecimal());
  }
}
