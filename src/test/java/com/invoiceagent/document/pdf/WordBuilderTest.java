package com.invoiceagent.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.Property;
import com.invoiceagent.document.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordBuilderTest {

  private static final float SIZE = 10;
  private static final float WIDTH = 5;

  @Test
  void noGlyphsMakeNoWords() {
    assertThat(WordBuilder.words(List.of())).isEmpty();
    assertThat(WordBuilder.words(run("   ", 0, 100, 0))).isEmpty();
  }

  @Test
  void glyphsWithoutSizeAreNotSeen() {
    List<Glyph> glyphs = new ArrayList<>(run("AB", 0, 100, 0));
    glyphs.add(new Glyph("X", 10, 100, 15, 0));
    glyphs.add(new Glyph("Y", 10, 100, 15, -1));

    assertThat(texts(glyphs)).containsExactly("AB");
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\u00a0", "\t", "\u2003", "\u0000", "\u0003"})
  void anyKindOfBlankEndsAWord(String blank) {
    List<Glyph> glyphs = new ArrayList<>(run("AB", 0, 100, 0));
    glyphs.add(new Glyph(blank, 10, 100, 15, SIZE));
    glyphs.addAll(run("CD", 15, 100, 0));
    List<Word> words = WordBuilder.words(glyphs);

    assertThat(words).extracting(Word::text).containsExactly("AB", "CD");
    assertThat(words).extracting(Word::spacesBefore).containsExactly(0, 1);
  }

  @Test
  void blanksAreCountedUpToTheNextWordOnly() {
    List<Word> words = WordBuilder.words(run("  AB   C D", 0, 100, 0));

    assertThat(words).extracting(Word::text).containsExactly("AB", "C", "D");
    assertThat(words).extracting(Word::spacesBefore).containsExactly(2, 3, 1);
  }

  /// Whatever form the font's table gives its letters.
  @ParameterizedTest
  @CsvSource({
    "\uFB01m, fim",
    "\uFB02or, flor",
    "e\uFB00ect, effect",
    "o\uFB03ce, office",
    "ba\uFB04e, baffle",
    "feverei\u0301ro, fevereíro",
    "c\u0327a, ça",
    "\u2212, \u2212",
    "••••, ••••",
  })
  void lettersComeInTheirUsualForm(String drawn, String text) {
    assertThat(texts(List.of(new Glyph(drawn, 0, 100, 20, SIZE)))).containsExactly(text);
  }

  @Test
  void baselinesMayDifferALittle() {
    List<Glyph> glyphs = new ArrayList<>(run("AB", 0, 100, 0));
    glyphs.addAll(run("CD", 10, 102.4f, 0));

    assertThat(texts(glyphs)).containsExactly("ABCD");

    glyphs.addAll(run("EF", 20, 105.1f, 0));
    assertThat(texts(glyphs)).containsExactly("ABCD", "EF");
  }

  /// Many small steps are a slope, not a line.
  @Test
  void aLineDoesNotDrift() {
    List<Glyph> glyphs = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      glyphs.addAll(run("A", i * WIDTH, 100 + 2 * i, 0));
    }

    assertThat(texts(glyphs)).hasSizeGreaterThan(2);
  }

  @Test
  void aGapWiderThanItsLinesSpacingEndsAWord() {
    for (float spacing : new float[] {0, 1, 2, 3}) {
      List<Glyph> glyphs = new ArrayList<>(run("ABCD", 0, 100, spacing));
      float end = 4 * WIDTH + 3 * spacing;
      glyphs.addAll(run("EFGH", end + spacing + 0.15f * SIZE, 100, spacing));
      assertThat(texts(glyphs)).as("spacing %s", spacing).containsExactly("ABCDEFGH");

      glyphs = new ArrayList<>(run("ABCD", 0, 100, spacing));
      glyphs.addAll(run("EFGH", end + spacing + 0.19f * SIZE, 100, spacing));
      assertThat(texts(glyphs)).as("spacing %s", spacing).containsExactly("ABCD", "EFGH");
    }
  }

  @Test
  void equalLettersSideBySideAreNotOverprint() {
    assertThat(texts(run("1.100,00", 0, 100, 0))).containsExactly("1.100,00");
    assertThat(texts(run("1.100,00", 0, 100, -1))).containsExactly("1.100,00");
  }

  @Test
  void theBoxHoldsTheWholeWord() {
    List<Glyph> glyphs = new ArrayList<>(run("AB", 3, 100, 0));
    glyphs.add(new Glyph("C", 13, 100, 23, 20));
    Word word = WordBuilder.words(glyphs).getFirst();

    assertThat(word.size()).isEqualTo(20);
    assertThat(word.baseline()).isEqualTo(100);
    assertThat(word.box().x0()).isEqualTo(3);
    assertThat(word.box().x1()).isEqualTo(23);
    assertThat(word.box().y0()).isEqualTo(85);
    assertThat(word.box().y1()).isEqualTo(104.4f);
  }

  /// Nothing is lost, nothing is doubled, and the order in which a file draws means nothing.
  @Test
  void everyLetterIsInOneWordWhateverTheOrder() {
    Property.holds(random -> {
      List<Glyph> glyphs = new ArrayList<>();
      StringBuilder drawn = new StringBuilder();
      for (int line = random.nextInt(6); line >= 0; line--) {
        float x = random.nextInt(50);
        for (int i = random.nextInt(30); i >= 0; i--) {
          String letter = String.valueOf((char) ('A' + i % 26));
          x += random.nextInt(5) == 0 ? random.nextFloat(30) : 0;
          glyphs.add(new Glyph(letter, x, 100 + 20 * line, x + WIDTH, SIZE));
          drawn.append(letter);
          x += WIDTH;
        }
      }
      List<Word> words = WordBuilder.words(glyphs);
      StringBuilder read = new StringBuilder();
      words.forEach(word -> read.append(word.text()));
      List<Glyph> shuffled = new ArrayList<>(glyphs);
      Collections.shuffle(shuffled, new Random(random.nextLong()));

      assertThat(read.chars().sorted().toArray()).isEqualTo(drawn.chars().sorted().toArray());
      assertThat(WordBuilder.words(shuffled)).isEqualTo(words);
    });
  }

  private static List<Glyph> run(String text, float x, float baseline, float spacing) {
    List<Glyph> glyphs = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      float x0 = x + i * (WIDTH + spacing);
      glyphs.add(new Glyph(text.substring(i, i + 1), x0, baseline, x0 + WIDTH, SIZE));
    }
    return glyphs;
  }

  private static List<String> texts(List<Glyph> glyphs) {
    return WordBuilder.words(glyphs).stream().map(Word::text).toList();
  }
}
