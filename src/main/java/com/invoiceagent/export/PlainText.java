package com.invoiceagent.export;

/// Text from a page, made safe to stand on one line of a file: what nobody can see is gone.
///
/// Control characters, line breaks, marks that turn the direction of writing, invisible characters
/// and halves of characters become spaces or nothing. What is visible stays.
final class PlainText {

  /// Far more than any row of an invoice holds, and what every format can take, in characters.
  private static final int LONGEST = 500;

  private PlainText() {}

  /// The text on one line, white space collapsed, without what cannot be seen.
  static String of(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().forEach(character -> append(clean, character));
    return cut(clean.toString().strip(), LONGEST).strip();
  }

  /// The beginning of the text, without breaking a character in two.
  ///
  /// @param length at most so many characters
  static String cut(String text, int length) {
    return text.codePointCount(0, text.length()) <= length
        ? text
        : text.substring(0, text.offsetByCodePoints(0, length));
  }

  private static void append(StringBuilder clean, int character) {
    if (isSpace(character)) {
      if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
        clean.append(' ');
      }
    } else if (isVisible(character)) {
      clean.appendCodePoint(character);
    }
  }

  private static boolean isSpace(int character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  private static boolean isVisible(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
