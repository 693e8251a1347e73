package com.invoiceagent.document.ocr;

import com.invoiceagent.document.Word;
import com.invoiceagent.model.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Gives recognised words places as exact as those of printed text: words side by side get one
/// baseline, and one size where theirs differ by no more than the engine's own error.
final class Placement {

  private static final float SAME_LINE = 0.3f;
  private static final float SAME_SIZE = 0.25f;
  private static final float ASCENT = 0.75f;
  private static final float DESCENT = 0.22f;

  private Placement() {}

  static List<Word> words(List<Token> tokens, float scale) {
    List<Token> sorted = new ArrayList<>(tokens);
    sorted.removeIf(token -> token.x1() <= token.x0() || token.y1() <= token.y0());
    sorted.sort(Comparator.comparingDouble(Token::baseline));
    List<Word> words = new ArrayList<>();
    List<Token> line = new ArrayList<>();
    for (Token token : sorted) {
      if (!line.isEmpty() && !belongs(token, line)) {
        place(line, scale, words);
        line.clear();
      }
      line.add(token);
    }
    place(line, scale, words);
    return words;
  }

  private static boolean belongs(Token token, List<Token> line) {
    float size = Math.min(token.size(), line.getLast().size());
    return token.baseline() - line.getFirst().baseline() < SAME_LINE * size;
  }

  private static void place(List<Token> line, float scale, List<Word> words) {
    if (line.isEmpty()) {
      return;
    }
    float baseline = median(line.stream().map(Token::baseline).toList()) * scale;
    List<Float> sizes = line.stream().filter(Token::hasHeight).map(Token::size).toList();
    float usual = median(sizes.isEmpty() ? line.stream().map(Token::size).toList() : sizes);
    for (Token token : line) {
      boolean usualSize = !token.hasHeight() || Math.abs(token.size() - usual) < SAME_SIZE * usual;
      float size = (usualSize ? usual : token.size()) * scale;
      Box box =
          new Box(
              token.x0() * scale,
              baseline - ASCENT * size,
              token.x1() * scale,
              baseline + DESCENT * size);
      words.add(new Word(Spelling.corrected(token.text()), box, baseline, size, 0));
    }
  }

  private static float median(List<Float> values) {
    List<Float> sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
