package com.invoiceagent.document.pdf;

/// One drawn character in display space.
///
/// @param text what it stands for; more than one character for ligatures
/// @param x0 left edge in points
/// @param baseline distance from the top of the page in points
/// @param x1 right edge in points
/// @param size font size in points
record Glyph(String text, float x0, float baseline, float x1, float size) {

  /// Files may give places that are no numbers, or no places.
  boolean isSomewhere() {
    return isPlace(x0) && isPlace(baseline) && isPlace(x1) && isPlace(size);
  }

  private static boolean isPlace(float value) {
    return Math.abs(value) < 100_000;
  }

  boolean isSpace() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c)) {
        return false;
      }
    }
    return true;
  }
}
