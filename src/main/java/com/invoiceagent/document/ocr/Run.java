package com.invoiceagent.document.ocr;

import java.util.ArrayList;
import java.util.List;

/// Words with one baseline: one of the engine's lines, or several side by side.
final class Run {

  /// The height of a line above and below its baseline, as shares of the font size.
  static final float ASCENT = 0.75f;

  static final float DESCENT = 0.22f;

  private static final float SAME_LINE = 0.25f;

  private final List<Token> tokens;
  private final float baseline;
  private final float size;
  private int x0 = Integer.MAX_VALUE;
  private int x1;

  /// Of words at least one of which has a height.
  Run(List<Token> tokens) {
    this.tokens = new ArrayList<>(tokens);
    List<Token> tall = tokens.stream().filter(Token::hasHeight).toList();
    this.baseline = median(tall.stream().map(Token::baseline).toList());
    this.size = median(tall.stream().map(Token::size).toList());
    for (Token token : tokens) {
      x0 = Math.min(x0, token.x0());
      x1 = Math.max(x1, token.x1());
    }
  }

  List<Token> tokens() {
    return tokens;
  }

  float baseline() {
    return baseline;
  }

  float size() {
    return size;
  }

  void add(Token sign) {
    tokens.add(sign);
  }

  Run with(Run other) {
    List<Token> both = new ArrayList<>(tokens);
    both.addAll(other.tokens);
    return new Run(both);
  }

  /// Whether both may be parts of one line.
  boolean isLevelWith(Run other) {
    return Math.abs(baseline - other.baseline) < SAME_LINE * Math.min(size, other.size);
  }

  /// The pixels between both; negative where one is above the other.
  int gap(Run other) {
    return Math.max(x0 - other.x1, other.x0 - x1);
  }

  /// Whether a sign stands between the line's upper and lower edge.
  boolean isAround(Token sign) {
    float middle = (sign.y0() + sign.y1()) / 2f;
    return middle > baseline - ASCENT * size && middle < baseline + DESCENT * size;
  }

  /// The pixels between a sign and the nearest word.
  int gap(Token sign) {
    int nearest = Integer.MAX_VALUE;
    for (Token token : tokens) {
      nearest = Math.min(nearest, Math.max(token.x0() - sign.x1(), sign.x0() - token.x1()));
    }
    return nearest;
  }

  private static float median(List<Float> values) {
    List<Float> sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
