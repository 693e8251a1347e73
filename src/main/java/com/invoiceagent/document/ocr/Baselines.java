package com.invoiceagent.document.ocr;

import com.invoiceagent.document.PageImage;
import java.util.ArrayList;
import java.util.List;

/// Finds the line that words are written on by their ink: it ends there for most letters, and what
/// reaches below is thin.
final class Baselines {

  private static final float SHARE = 0.4f;

  private Baselines() {}

  static List<Token> found(PageImage image, List<Token> tokens) {
    int threshold = Ink.threshold(image);
    List<Token> found = new ArrayList<>();
    for (Token token : tokens) {
      found.add(token.standsOnLine() ? found(image, token, threshold) : token);
    }
    return found;
  }

  private static Token found(PageImage image, Token token, int threshold) {
    int top = Math.max(0, token.y0());
    int bottom = Math.min(image.height(), token.y1() + 2);
    int[] ink = new int[Math.max(0, bottom - top)];
    long sum = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = Math.max(0, token.x0()); x < Math.min(image.width(), token.x1()); x++) {
        ink[y - top] += image.shade(x, y) <= threshold ? 1 : 0;
      }
      sum += ink[y - top];
    }
    for (int i = ink.length - 1; i > ink.length / 2; i--) {
      if (ink[i] * (long) ink.length >= SHARE * sum && sum > 0) {
        return token.on(top + i + 1f);
      }
    }
    return token;
  }
}
