package com.invoiceagent.document.pdf;

import com.invoiceagent.model.Problem;
import java.time.Duration;

/// Counts what a document makes the reader do, and stops it when that is too much.
///
/// Nothing a file says about itself is believed: what counts is what was walked. The limits are far
/// above any invoice and far below what would fill a small heap.
final class Effort {

  static final int MAX_PAGES = 100;

  private static final int MAX_GLYPHS = 400_000;
  private static final int MAX_GLYPHS_ON_A_PAGE = 40_000;

  /// One glyph can stand for hundreds of characters.
  private static final int MAX_CHARACTERS = 1_000_000;

  private static final int MAX_OPERATORS = 3_000_000;
  private static final int MAX_NESTING = 500;

  /// Reading the clock costs as much as a glyph.
  private static final int CLOCK_EVERY = 1024;

  private final long end;
  private int pages;
  private int glyphs;
  private int glyphsOnPage;
  private int characters;
  private int operators;

  Effort(Duration limit) {
    end = System.nanoTime() + limit.toNanos();
  }

  /// One more page was found.
  void page() {
    if (++pages > MAX_PAGES) {
      throw TooMuch.of("The document has more than " + MAX_PAGES + " pages.");
    }
  }

  /// A page begins to be read.
  void newPage() {
    glyphsOnPage = 0;
  }

  void glyph() {
    if (++glyphs > MAX_GLYPHS || ++glyphsOnPage > MAX_GLYPHS_ON_A_PAGE) {
      throw tooMuchText();
    }
  }

  /// What glyphs stand for.
  void text(String unicode) {
    characters += unicode.length();
    if (characters > MAX_CHARACTERS) {
      throw tooMuchText();
    }
  }

  private static TooMuch tooMuchText() {
    return TooMuch.of("The document holds more text than an invoice can.");
  }

  void operator(int nesting) {
    if (++operators > MAX_OPERATORS || nesting > MAX_NESTING) {
      throw TooMuch.of("The document draws more than an invoice can.");
    }
    if (operators % CLOCK_EVERY == 0) {
      look();
    }
  }

  Duration remaining() {
    return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
  }

  /// Looks at the clock.
  void look() {
    if (end - System.nanoTime() <= 0) {
      throw new TooMuch(new Problem.TimedOut("The deadline passed while reading the document."));
    }
  }
}
