package com.invoiceagent.export;

import java.util.regex.Pattern;

/// Text for the cell of a CSV file, which spreadsheets would otherwise take for a formula.
///
/// A program begins a formula where a cell begins with `=`, `+`, `-` or `@`. Where a cell begins is
/// the program's decision: one that expects semicolons cuts a file with commas elsewhere. So an
/// apostrophe, which spreadsheets take for "text follows", goes before such a sign at the text's
/// beginning and after everything that separates cells.
final class SpreadsheetText {

  private static final Pattern BEGINNING_OF_A_FORMULA =
      Pattern.compile("(^|[;,|\"])([\\s\"']*)(?=[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20\\u2212])");

  private SpreadsheetText() {}

  /// The text of a page as a cell that stays text.
  static String of(String text) {
    return BEGINNING_OF_A_FORMULA.matcher(PlainText.of(text)).replaceAll("$1$2'");
  }
}
