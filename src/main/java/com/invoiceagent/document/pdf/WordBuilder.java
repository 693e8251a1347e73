package com.invoiceagent.document.pdf;

import com.invoiceagent.document.Word;
import com.invoiceagent.model.Box;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts glyphs together to words by their places alone: the order in which a file draws them means
/// nothing.
///
/// A gap ends a word when it is wide for its line. Lines that draw their spaces may be
/// letter-spaced, so only a wide gap counts there; lines that draw none are split at smaller ones.
final class WordBuilder {

  /// Baselines closer than this share of the font size are one line.
  private static final float BASELINE_TOLERANCE = 0.25f;

  /// A gap that ends a word, as a share of the font size, beyond the line's usual letter spacing.
  private static final float GAP = 0.17f;

  private static final float GAP_WHERE_SPACES_ARE_DRAWN = 0.2f;
  private static final float ASCENT = 0.75f;
  private static final float DESCENT = 0.22f;

  private WordBuilder() {}

  static List<Word> words(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.removeIf(glyph -> glyph.size() <= 0);
    sorted.sort(Comparator.comparingDouble(Glyph::baseline));
    List<Word> words = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || startsLine(sorted.get(start), sorted.get(i - 1), sorted.get(i))) {
        line(new ArrayList<>(sorted.subList(start, i)), words);
        start = i;
      }
    }
    return words;
  }

  private static boolean startsLine(Glyph first, Glyph previous, Glyph next) {
    float size = Math.min(previous.size(), next.size());
    return next.baseline() - previous.baseline() > BASELINE_TOLERANCE * size
        || next.baseline() - first.baseline() > 2 * BASELINE_TOLERANCE * size;
  }

  private static void line(List<Glyph> glyphs, List<Word> words) {
    glyphs.sort(Comparator.comparingDouble(Glyph::x0));
    float limit = gapLimit(glyphs);
    List<Glyph> word = new ArrayList<>();
    Glyph previous = null;
    int spaces = 0;
    int spacesBefore = 0;
    for (Glyph glyph : glyphs) {
      if (glyph.isSpace()) {
        spacesBefore = flush(word, words, spacesBefore);
        spaces += glyph.text().length();
        previous = null;
        continue;
      }
      if (previous != null && isOverprint(previous, glyph)) {
        continue;
      }
      if (previous != null
          && glyph.x0() - previous.x1() > limit * Math.max(previous.size(), glyph.size())) {
        spacesBefore = flush(word, words, spacesBefore);
      }
      if (word.isEmpty()) {
        spacesBefore = spaces;
        spaces = 0;
      }
      word.add(glyph);
      previous = glyph;
    }
    flush(word, words, spacesBefore);
  }

  /// Bold print made by drawing a glyph twice.
  private static boolean isOverprint(Glyph previous, Glyph glyph) {
    return previous.text().equals(glyph.text())
        && glyph.x0() - previous.x0() < 0.3f * (previous.x1() - previous.x0());
  }

  private static float gapLimit(List<Glyph> glyphs) {
    List<Float> gaps = new ArrayList<>();
    boolean spaces = false;
    for (int i = 1; i < glyphs.size(); i++) {
      Glyph left = glyphs.get(i - 1);
      Glyph right = glyphs.get(i);
      if (left.isSpace() || right.isSpace()) {
        spaces = true;
      } else {
        gaps.add(Math.max(0, right.x0() - left.x1()) / right.size());
      }
    }
    if (gaps.isEmpty()) {
      return GAP;
    }
    gaps.sort(null);
    float spacing = gaps.get(gaps.size() / 2);
    return (spacing < 0.5f ? spacing : 0) + (spaces ? GAP_WHERE_SPACES_ARE_DRAWN : GAP);
  }

  private static int flush(List<Glyph> word, List<Word> words, int spacesBefore) {
    if (word.isEmpty()) {
      return 0;
    }
    StringBuilder text = new StringBuilder();
    float x1 = 0;
    float size = 0;
    for (Glyph glyph : word) {
      text.append(glyph.text());
      x1 = Math.max(x1, glyph.x1());
      size = Math.max(size, glyph.size());
    }
    Glyph first = word.getFirst();
    float baseline = first.baseline();
    Box box = new Box(first.x0(), baseline - ASCENT * size, x1, baseline + DESCENT * size);
    words.add(new Word(clean(text.toString()), box, baseline, size, spacesBefore));
    word.clear();
    return 0;
  }

  private static String clean(String text) {
    boolean plain = true;
    for (int i = 0; i < text.length(); i++) {
      plain &= text.charAt(i) < 0x250;
    }
    if (plain) {
      return text;
    }
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replace("\uFB01", "fi")
        .replace("\uFB02", "fl")
        .replace("\uFB00", "ff")
        .replace("\uFB03", "ffi")
        .replace("\uFB04", "ffl");
  }
}
