package com.invoiceagent.document.ocr;

import com.invoiceagent.document.Word;
import com.invoiceagent.model.Box;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Gives recognised words places as exact as those of printed text: words side by side get one
/// baseline, and one size where theirs differ by no more than the engine's own error.
///
/// The engine's lines end at every wide gap. What they hold is straightened first, then those side
/// by side are joined; a lone sign, whose height says nothing, goes to the line around it.
final class Placement {

  private static final float SAME_SIZE = 0.25f;

  private final List<Run> lines = new ArrayList<>();
  private final List<Token> signs = new ArrayList<>();

  private Placement(List<Token> tokens) {
    Map<String, List<Token>> found = new LinkedHashMap<>();
    for (Token token : tokens) {
      if (token.x1() > token.x0() && token.y1() > token.y0()) {
        found.computeIfAbsent(token.line(), _ -> new ArrayList<>()).add(token);
      }
    }
    List<Run> runs = new ArrayList<>();
    for (List<Token> run : found.values()) {
      if (run.stream().anyMatch(Token::hasHeight)) {
        runs.add(new Run(run));
      } else {
        signs.addAll(run);
      }
    }
    lines.addAll(Joining.of(runs));
  }

  static List<Word> words(List<Token> tokens, float scale) {
    Placement placement = new Placement(tokens);
    placement.signs.forEach(placement::placeSign);
    List<Word> words = new ArrayList<>();
    for (Run line : placement.lines) {
      for (Token token : Icons.without(line.tokens())) {
        words.add(word(token, line, scale));
      }
    }
    return words;
  }

  /// What stands on no line is dirt.
  private void placeSign(Token sign) {
    @Nullable Run nearest = null;
    for (Run line : lines) {
      if (line.isAround(sign) && (nearest == null || line.gap(sign) < nearest.gap(sign))) {
        nearest = line;
      }
    }
    if (nearest != null) {
      nearest.add(sign);
    }
  }

  private static Word word(Token token, Run line, float scale) {
    boolean usual =
        !token.hasHeight() || Math.abs(token.size() - line.size()) < SAME_SIZE * line.size();
    float size = (usual ? line.size() : token.size()) * scale;
    float baseline = line.baseline() * scale;
    Box box =
        new Box(
            token.x0() * scale,
            baseline - Run.ASCENT * size,
            token.x1() * scale,
            baseline + Run.DESCENT * size);
    int certainty = Math.clamp(Math.round(token.confidence()), 0, Word.CERTAIN);
    return new Word(token.text(), box, baseline, size, 0, certainty, token.other());
  }
}
