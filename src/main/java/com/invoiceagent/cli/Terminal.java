package com.invoiceagent.cli;

/// What may be printed on a terminal.
final class Terminal {

  private static final String REPLACEMENT = "\uFFFD";

  private Terminal() {}

  /// The text without anything that steers a terminal or turns the order of letters: control
  /// characters, escape sequences, marks of direction, invisible characters.
  static String safe(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .forEach(point -> {
          if (isHarmless(point)) {
            safe.appendCodePoint(point);
          } else {
            safe.append(REPLACEMENT);
          }
        });
    return safe.toString();
  }

  private static boolean isHarmless(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
