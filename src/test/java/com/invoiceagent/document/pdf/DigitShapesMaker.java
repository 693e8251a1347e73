package com.invoiceagent.document.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Takes the shapes of digits from fonts. By hand: `java ... DigitShapesMaker fonts-folder
/// digits.bin [name-part-of-fonts-to-judge-by]`.
///
/// It keeps a shape only where those kept so far would not do, so that a few dozen stand for
/// hundreds of fonts. Fonts to judge by are left out, and it says how many of their digits would be
/// doubted, and how many swapped ones would be believed.
final class DigitShapesMaker {

  /// Those kept must be so much more like a digit than those of other digits.
  private static final float LEAD = 0.02f;

  private static final float LIKE = 0.86f;

  private DigitShapesMaker() {}

  public static void main(String[] args) throws IOException {
    List<Digit> kept = new ArrayList<>();
    List<Digit> judges = new ArrayList<>();
    List<Digit> teachers = new ArrayList<>();
    for (Path file : fonts(Path.of(args[0]))) {
      boolean judge = args.length > 2 && file.toString().matches(".*(" + args[2] + ").*");
      (judge ? judges : teachers).addAll(digits(file));
    }
    for (Digit digit : teachers) {
      if (!isKnown(digit, kept)) {
        kept.add(digit);
      }
    }
    byte[] packed = packed(kept);
    Files.write(Path.of(args[1]), packed);
    DigitShapes shapes = DigitShapes.of(new ByteArrayInputStream(packed));
    System.out.printf("%d shapes of %d kept%n", kept.size(), teachers.size());
    judge("teachers", teachers, shapes);
    judge("judges", judges, shapes);
  }

  private static boolean isKnown(Digit digit, List<Digit> kept) {
    float own = -1;
    float others = -1;
    for (Digit known : kept) {
      float likeness = known.shape().likeness(digit.shape());
      if (known.digit() == digit.digit()) {
        own = Math.max(own, likeness);
      } else {
        others = Math.max(others, likeness);
      }
    }
    return own > LIKE && own > others + LEAD;
  }

  private static void judge(String who, List<Digit> digits, DigitShapes shapes) {
    int doubted = 0;
    int believed = 0;
    for (Digit digit : digits) {
      if (!shapes.mayBe(digit.shape(), digit.digit())) {
        doubted++;
        System.out.println("doubted: " + digit.digit() + " of " + digit.font());
      }
      for (int other = 0; other < 10; other++) {
        if (other != digit.digit() && shapes.mayBe(digit.shape(), other)) {
          believed++;
          System.out.println(digit.digit() + " believed to be " + other + ": " + digit.font());
        }
      }
    }
    System.out.printf(
        "%s: %d of %d doubted, %d of %d swapped ones believed%n",
        who, doubted, digits.size(), believed, 9 * digits.size());
  }

  private static List<Path> fonts(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().matches(".*\\.(ttf|otf)")).sorted().toList();
    }
  }

  private static List<Digit> digits(Path file) throws IOException {
    List<Digit> digits = new ArrayList<>();
    try {
      Font font = Font.createFont(Font.TRUETYPE_FONT, file.toFile()).deriveFont(1000f);
      for (int digit = 0; font.canDisplay('0') && digit < 10; digit++) {
        String text = Integer.toString(digit);
        Shape outline =
            font.createGlyphVector(new FontRenderContext(null, true, true), text).getOutline();
        Shape upwards = AffineTransform.getScaleInstance(1, -1).createTransformedShape(outline);
        GlyphShape shape = GlyphShape.of(upwards, false);
        if (shape != null) {
          digits.add(new Digit(digit, shape, file.getFileName().toString()));
        }
      }
    } catch (FontFormatException e) {
      System.out.println("no font: " + file.getFileName());
    }
    return digits;
  }

  private static byte[] packed(List<Digit> digits) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Digit digit : digits) {
      out.write(digit.digit());
      float[] ink = digit.shape().ink();
      for (int i = 0; i < ink.length; i += 2) {
        out.write(shade(ink[i]) << 4 | shade(ink[i + 1]));
      }
    }
    return out.toByteArray();
  }

  private static int shade(float ink) {
    return Math.clamp(Math.round(ink * DigitShapes.SHADES), 0, DigitShapes.SHADES);
  }

  private record Digit(int digit, GlyphShape shape, String font) {}
}
