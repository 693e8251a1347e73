package com.invoiceagent.document.ocr;

import com.invoiceagent.document.OcrOutcome;
import com.invoiceagent.document.PageImage;
import java.util.ArrayList;
import java.util.List;

/// What the engine found on an image.
record Recognised(List<Token> tokens) {

  static final Recognised NOTHING = new Recognised(List.of());

  private static final int COLUMNS = 12;
  private static final String WORD_LEVEL = "5";
  private static final float SURE = 60;
  private static final float MOSTLY = 0.6f;
  private static final int ENOUGH = 10;

  /// So sure is a digit that the engine took for a letter, until a second look says the same.
  private static final float GUESSED = 50;

  Recognised {
    tokens = List.copyOf(tokens);
  }

  /// From the engine's table: one row for each word, and others for lines and blocks.
  static Recognised of(String table) {
    List<Token> tokens = new ArrayList<>();
    for (String row : table.split("\n", -1)) {
      String[] cells = row.split("\t", -1);
      if (cells.length == COLUMNS && cells[0].equals(WORD_LEVEL) && !cells[11].isBlank()) {
        String text = cells[11].strip();
        float confidence = Float.parseFloat(cells[10]);
        int x = Integer.parseInt(cells[6]);
        int y = Integer.parseInt(cells[7]);
        tokens.add(
            new Token(
                String.join(" ", cells[2], cells[3], cells[4]),
                Spelling.corrected(text),
                x,
                y,
                x + Integer.parseInt(cells[8]),
                y + Integer.parseInt(cells[9]),
                Spelling.isGuess(text) ? Math.min(GUESSED, confidence) : confidence));
      }
    }
    return new Recognised(tokens);
  }

  /// Whether the page was readable; one on its side gives a few wrong words.
  boolean isGood() {
    return tokens.size() >= ENOUGH && sure() > MOSTLY * tokens.size();
  }

  boolean isBetterThan(Recognised other) {
    return sure() > other.sure();
  }

  OcrOutcome onPage(PageImage image) {
    float scale = 72 / image.dpi();
    return new OcrOutcome.Words(
        image.width() * scale,
        image.height() * scale,
        Placement.words(Dashes.added(image, Baselines.found(image, tokens)), scale));
  }

  private long sure() {
    return tokens.stream().filter(token -> token.confidence() > SURE).count();
  }
}
