package com.invoiceagent.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// What the ten digits look like in many fonts.
///
/// The shapes were taken from free fonts by `DigitShapesMaker`, which is among the tests. Judged by
/// 62 fonts that it had not seen, of 620 digits 4 were doubted (old-style figures), and of 5,580
/// that claimed to be another digit 7 were believed.
final class DigitShapes {

  /// Half a byte.
  static final int SHADES = 15;

  private static final String RESOURCE = "digits.bin";

  /// In no pair of fonts is any digit as much like another digit as this.
  private static final float SURE = 0.88f;

  /// The digit that a file claims may look a little less like itself than like another.
  private static final float SLACK = 0.03f;

  /// What is less like a digit is none.
  private static final float LEAST = 0.6f;

  private static final DigitShapes BUNDLED = load();

  private final List<List<GlyphShape>> shapes = new ArrayList<>();

  private DigitShapes() {
    for (int digit = 0; digit < 10; digit++) {
      shapes.add(new ArrayList<>());
    }
  }

  /// The digits that the program brings.
  static DigitShapes bundled() {
    return BUNDLED;
  }

  /// As they are kept in a file: for each shape its digit in a byte, then its shades.
  static DigitShapes of(InputStream in) throws IOException {
    DigitShapes all = new DigitShapes();
    for (int digit = in.read(); digit >= 0; digit = in.read()) {
      byte[] packed = in.readNBytes(GlyphShape.WIDTH * GlyphShape.HEIGHT / 2);
      float[] ink = new float[2 * packed.length];
      for (int i = 0; i < packed.length; i++) {
        ink[2 * i] = (packed[i] >> 4 & SHADES) / (float) SHADES;
        ink[2 * i + 1] = (packed[i] & SHADES) / (float) SHADES;
      }
      all.shapes.get(digit).add(GlyphShape.kept(ink));
    }
    return all;
  }

  /// Whether a person may read the shape as this digit.
  boolean mayBe(GlyphShape shape, int digit) {
    float own = likeness(shape, digit);
    if (own >= SURE || own < LEAST) {
      return own >= SURE;
    }
    for (int other = 0; other < 10; other++) {
      if (other != digit && likeness(shape, other) > own + SLACK) {
        return false;
      }
    }
    return true;
  }

  /// Whether a person would read the shape as some digit.
  boolean isDigit(GlyphShape shape) {
    for (int digit = 0; digit < 10; digit++) {
      if (likeness(shape, digit) >= SURE) {
        return true;
      }
    }
    return false;
  }

  private float likeness(GlyphShape shape, int digit) {
    float most = -1;
    for (GlyphShape known : shapes.get(digit)) {
      most = Math.max(most, known.likeness(shape));
      if (most >= SURE) {
        return most;
      }
    }
    return most;
  }

  private static DigitShapes load() {
    try (InputStream in = DigitShapes.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("The program has lost its digits");
      }
      return of(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
