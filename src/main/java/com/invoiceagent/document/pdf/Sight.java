package com.invoiceagent.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The letters of one page, and which of them a person sees.
final class Sight {

  /// A page that images cover to this part is a scan.
  private static final float SCAN = 0.4f;

  /// A scan may carry a line of text that somebody stamped on it.
  private static final int STAMP = 40;

  /// Of a scan's text, at most one letter in so many is seen.
  private static final int FEW = 4;

  private final float pageArea;
  private final Canvas canvas;
  private final List<Letter> letters = new ArrayList<>();
  private @Nullable List<Glyph> visible;
  private int hidden;
  private boolean hidesDigits;
  private boolean recognised;

  Sight(float pageArea, Canvas canvas) {
    this.pageArea = pageArea;
    this.canvas = canvas;
  }

  void add(Glyph glyph, Region place, int time, Look look) {
    letters.add(new Letter(glyph, place, time, look));
  }

  /// What a person sees, once the whole page was drawn.
  List<Glyph> visible() {
    List<Glyph> known = visible;
    if (known == null) {
      known = sorted();
      visible = known;
    }
    return known;
  }

  /// How many characters nobody sees; blanks do not count.
  int hidden() {
    visible();
    return hidden;
  }

  /// Whether any of the characters that nobody sees is a digit.
  boolean hidesDigits() {
    visible();
    return hidesDigits;
  }

  /// Whether the page is an image with an unseen text that says what stands there.
  boolean recognised() {
    visible();
    return recognised;
  }

  /// How much of the page is images, as a part of 1; more where they lie over each other.
  float imageShare() {
    return canvas.imageArea() / pageArea;
  }

  private List<Glyph> sorted() {
    List<Look> looks = new ArrayList<>(letters.size());
    int seen = 0;
    int layer = 0;
    for (Letter letter : letters) {
      Look look = atTheEnd(letter);
      looks.add(look);
      seen += look == Look.SEEN && !letter.glyph().isSpace() ? 1 : 0;
      layer += look == Look.UNPAINTED ? 1 : 0;
    }
    recognised = layer > 0 && imageShare() >= SCAN && seen <= Math.max(STAMP, layer / FEW);
    List<Glyph> kept = new ArrayList<>(letters.size());
    Letter last = null; // of a text that a person sees, or saw begin
    for (int i = 0; i < looks.size(); i++) {
      Letter letter = letters.get(i);
      boolean isCut = looks.get(i) == Look.CUT;
      boolean runsOver = isCut && last != null && letter.follows(last);
      if (isKept(letter, looks.get(i))) {
        kept.add(letter.glyph());
        last = isCut && !runsOver ? null : letter;
      } else if (runsOver) {
        last = letter;
      } else {
        last = null;
        hidden += letter.glyph().text().length();
        hidesDigits |= letter.glyph().text().chars().anyMatch(Character::isDigit);
      }
    }
    return kept;
  }

  private boolean isKept(Letter letter, Look look) {
    return letter.glyph().isSpace()
        || switch (look) {
          case SEEN -> true;
          case UNPAINTED -> recognised && canvas.isOnImage(letter.place());
          case CLIPS, CUT, HIDDEN -> false;
        };
  }

  private Look atTheEnd(Letter letter) {
    return switch (letter.look()) {
      case SEEN -> underCover(letter);
      case CLIPS -> canvas.isPaintedSince(letter.place(), letter.time()) ? Look.SEEN : Look.HIDDEN;
      case UNPAINTED, CUT, HIDDEN -> letter.look();
    };
  }

  /// Some programs that recognise text put it below the image that it was recognised on.
  private Look underCover(Letter letter) {
    Canvas.Paint cover = canvas.cover(letter.place(), letter.time());
    if (cover == null) {
      return Look.SEEN;
    }
    return cover.image() ? Look.UNPAINTED : Look.HIDDEN;
  }

  /// How a letter is drawn.
  enum Look {
    SEEN,
    /// Not painted: text that lies over or below the image that it was read from, or a trick.
    UNPAINTED,
    /// A hole through which what is painted later shows.
    CLIPS,
    /// Outside the page or the clip: a name that is too long for its column, or a trick.
    CUT,
    HIDDEN
  }

  private record Letter(Glyph glyph, Region place, int time, Look look) {

    /// Whether it goes on where the other ends. A text may run over an edge.
    boolean follows(Letter other) {
      float size = glyph.size();
      return Math.abs(glyph.baseline() - other.glyph.baseline()) < 0.1f * size
          && Math.abs(glyph.x0() - other.glyph.x1()) < size;
    }
  }
}
