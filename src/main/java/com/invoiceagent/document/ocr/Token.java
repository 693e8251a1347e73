package com.invoiceagent.document.ocr;

/// A word as the engine found it, in pixels.
///
/// @param line which of the engine's lines it stands on
/// @param text never empty
/// @param x0 left edge
/// @param y0 top edge
/// @param x1 right edge
/// @param y1 bottom edge
/// @param confidence 0 to 100
record Token(String line, String text, int x0, int y0, int x1, int y1, float confidence) {

  private static final String BELOW_THE_LINE = "gjpqyçQ,;$()[]{}|/@_";
  private static final String SMALL = "acemnorsuvwxzgpqyç.,;:-_+=~*";

  /// Heights as shares of the font size, as usual in fonts without serifs.
  private static final float CAPITAL = 0.72f;

  private static final float SMALL_LETTER = 0.53f;
  private static final float DESCENT = 0.17f;

  /// How far the text stands below the line it is written on.
  float depth() {
    return reachesBelow() ? (y1 - y0) * DESCENT / (rise() + DESCENT) : 0;
  }

  /// The size of the font, by the height of what the text consists of.
  float size() {
    return (y1 - y0) / (rise() + (reachesBelow() ? DESCENT : 0));
  }

  float baseline() {
    return y1 - depth();
  }

  /// Whether its height says anything about its size.
  boolean hasHeight() {
    return text.chars().anyMatch(Character::isLetterOrDigit);
  }

  private float rise() {
    return text.chars().allMatch(c -> SMALL.indexOf(c) >= 0) ? SMALL_LETTER : CAPITAL;
  }

  private boolean reachesBelow() {
    return text.chars().anyMatch(c -> BELOW_THE_LINE.indexOf(c) >= 0);
  }
}
