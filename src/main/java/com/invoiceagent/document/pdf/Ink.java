package com.invoiceagent.document.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/// A colour, near enough to say whether a person can tell it from another.
///
/// The library's own conversion loads colour profiles, which costs more than reading the page.
record Ink(float red, float green, float blue) {

  static final Ink BLACK = new Ink(0, 0, 0);
  static final Ink WHITE = new Ink(1, 1, 1);

  /// Nobody reads text that differs from its background by less; a light grey differs by more.
  private static final float CONTRAST = 0.05f;

  static Ink grey(float level) {
    return new Ink(level, level, level);
  }

  static Ink cmyk(float cyan, float magenta, float yellow, float black) {
    float light = 1 - black;
    return new Ink((1 - cyan) * light, (1 - magenta) * light, (1 - yellow) * light);
  }

  /// The colour that an operator sets in a colour space; null when it is not known.
  static @Nullable Ink of(Space space, List<COSBase> operands) {
    float[] values = new float[operands.size()];
    for (int i = 0; i < values.length; i++) {
      if (!(operands.get(i) instanceof COSNumber number)) {
        return null;
      }
      values[i] = Math.clamp(number.floatValue(), 0, 1);
    }
    if (values.length != space.components) {
      return null;
    }
    return switch (space) {
      case GREY -> grey(values[0]);
      case RGB -> new Ink(values[0], values[1], values[2]);
      case CMYK -> cmyk(values[0], values[1], values[2], values[3]);
      case SPOT -> values[0] == 0 ? WHITE : null;
      case OTHER -> null;
    };
  }

  boolean isNear(Ink other) {
    return Math.abs(red - other.red) < CONTRAST
        && Math.abs(green - other.green) < CONTRAST
        && Math.abs(blue - other.blue) < CONTRAST;
  }

  /// What the numbers of a colour mean.
  enum Space {
    GREY(1),
    RGB(3),
    CMYK(4),
    /// One ink; without any of it the paper shows.
    SPOT(1),
    OTHER(-1);

    private final int components;

    Space(int components) {
      this.components = components;
    }

    /// The colour that counts until one is set.
    @Nullable Ink first() {
      return switch (this) {
        case GREY, RGB, CMYK -> BLACK;
        case SPOT, OTHER -> null;
      };
    }
  }
}
