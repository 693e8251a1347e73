package com.invoiceagent.document.ocr;

import org.jspecify.annotations.Nullable;

/// A word as the engine found it, in pixels.
///
/// @param line which of the engine's lines it stands on
/// @param text never empty
/// @param x0 left edge
/// @param y0 top edge
/// @param x1 right edge
/// @param y1 bottom edge
/// @param confidence 0 to 100
/// @param baseline of the line it is written on
/// @param other what a second look read in its place; null when it agreed or there was none
record Token(
    String line,
    String text,
    int x0,
    int y0,
    int x1,
    int y1,
    float confidence,
    float baseline,
    @Nullable String other) {

  private static final String BELOW_THE_LINE = "gjpqyçQ,;$()[]{}|@_";
  private static final String SMALL = "acemnorsuvwxzgpqyç.,;:-_+=~*";

  /// Heights as shares of the font size, as usual in fonts without serifs.
  private static final float CAPITAL = 0.72f;

  private static final float SMALL_LETTER = 0.53f;
  private static final float DESCENT = 0.17f;

  /// A word whose baseline follows from its letters and its height.
  Token(String line, String text, int x0, int y0, int x1, int y1, float confidence) {
    this(line, text, x0, y0, x1, y1, confidence, y1 - depth(text, y1 - y0), null);
  }

  /// The same on another baseline.
  Token on(float baseline) {
    return new Token(line, text, x0, y0, x1, y1, confidence, baseline, other);
  }

  /// The same after a second look.
  ///
  /// @param confidence that is left, 0 to 100
  /// @param other what was read instead; null for the same
  Token lookedAt(float confidence, @Nullable String other) {
    return new Token(line, text, x0, y0, x1, y1, confidence, baseline, other);
  }

  private static float depth(String text, int height) {
    return reachesBelow(text) ? height * DESCENT / (rise(text) + DESCENT) : 0;
  }

  /// The size of the font, by the height of what the text consists of.
  float size() {
    return hasHeight()
        ? Math.max(1, baseline - y0) / rise(text)
        : (y1 - y0) / (rise(text) + (reachesBelow(text) ? DESCENT : 0));
  }

  /// Whether most of its letters end on the line.
  boolean standsOnLine() {
    long hanging = text.chars().filter(c -> BELOW_THE_LINE.indexOf(c) >= 0).count();
    return hasHeight() && hanging * 3 <= text.length();
  }

  /// Whether its height says anything about its size.
  boolean hasHeight() {
    return text.chars().anyMatch(Character::isLetterOrDigit);
  }

  private static float rise(String text) {
    return text.chars().allMatch(c -> SMALL.indexOf(c) >= 0) ? SMALL_LETTER : CAPITAL;
  }

  private static boolean reachesBelow(String text) {
    return text.chars().anyMatch(c -> BELOW_THE_LINE.indexOf(c) >= 0);
  }
}
