package com.invoiceagent.document.hostile;

import static com.invoiceagent.document.hostile.Packed.flate;
import static com.invoiceagent.document.hostile.RawFile.HELVETICA;

import java.util.List;

/// What a page draws: too many operators, operands, letters, states, pieces.
final class ContentBombs {

  private static final int MILLION = 1_000_000;

  private ContentBombs() {}

  static List<Bomb> all() {
    return List.of(
        drawing("twenty million saved states", "q ", 20 * MILLION),
        drawing("ten million open marks", "/A BMC ", 10 * MILLION),
        drawing("marks with properties that are never closed", "/A <</B 1>> BDC ", 3 * MILLION),
        drawing("a hundred and fifty million operands for no operator", "1 ", 150 * MILLION),
        drawing("names for no operator, each of them new", "/#41#42#43 ", 30 * MILLION),
        drawing("arrays in arrays as an operand", "[", 5 * MILLION),
        drawing("dictionaries in dictionaries as an operand", "<</A ", 3 * MILLION),
        endless("an array without end", "[1 2 3 4 5 6 7 8 ", 20 * MILLION),
        endless("a string without end", "(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 20 * MILLION),
        endless("a string in hexadecimal digits without end", "<4141414141414141", 30 * MILLION),
        drawing("brackets in brackets in a string", "(", 200 * MILLION),
        drawing("a number of ten million digits", "9", 10 * MILLION),
        drawing("an operator's name of a hundred megabytes", "abcdefgh", 12 * MILLION),
        drawing("a gigabyte of blanks", " ", 1_000 * MILLION),
        drawing("a comment of a gigabyte", "%aaaaaaaaaaaaaaa", 60 * MILLION),
        drawing("operators that do not exist", "zz ", 50 * MILLION),
        drawing("two million matrices", "1e30 0 0 1e30 9e37 9e37 cm ", 2 * MILLION),
        drawing("five million lines of one path", "1 2 l 5 7 l ", 5 * MILLION / 2),
        drawing("a path of curves, dashed", "[0.01] 0 d 0 0 m 1 2 300 400 5 6 c S ", 400_000),
        drawing("a million clips within clips", "0 0 500 500 re W n ", 900_000),
        drawing("a million areas of two colours", "1 g 0 0 9 9 re f 0 g 9 9 9 9 re f ", 300_000),
        drawing(
            "a million pictures within the text", "BI /W 1 /H 1 /BPC 8 /CS /G ID a EI ", 900_000),
        endless("a picture within the text without end", "BI /W 1 /H 1 ID aaaaaaaa", 10 * MILLION),
        text(
            "sixty million letters",
            "BT /F1 1 Tf (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) Tj ET ",
            2 * MILLION),
        text("thirty million letters in one string", "BT /F1 1 Tf (", "a", 30 * MILLION, ") Tj ET"),
        text("an array of ten million shifts", "BT /F1 1 Tf [", "(a) 1 ", 10 * MILLION, "] TJ ET"),
        text("letters on letters", "BT /F1 9 Tf 72 700 Td (Total 100,00) Tj ET ", 30_000),
        text(
            "letters at places that are no numbers",
            "BT /F1 9e37 Tf 9e37 Tz 9e37 Ts (ab) Tj ET ",
            19_000),
        text(
            "letters under a million covers",
            "BT /F1 9 Tf 72 700 Td (a) Tj ET 0 0 500 800 re f ",
            39_000),
        text("letters through a clip of letters", "BT /F1 9 Tf 7 Tr (aaaaaaaa) Tj ET ", 4_900),
        Bomb.of("a thousand parts of a hundred megabytes", () -> parts(1_000)),
        Bomb.of("a million times the same small part", () -> manyParts(MILLION)),
        Bomb.of(
            "contents that contain themselves",
            () -> new RawFile().contents("10 0 R").object(10, "[10 0 R 10 0 R 4 0 R]")));
  }

  private static Bomb drawing(String name, String text, int times) {
    return Bomb.of(name, () -> new RawFile().content(flate(text, times)));
  }

  /// The last eight characters of the text come again and again.
  private static Bomb endless(String name, String text, int times) {
    String last = text.substring(text.length() - 8);
    return Bomb.of(name, () -> new RawFile().content(FilterBombs.joined(text, last, times, "")));
  }

  private static Bomb text(String name, String text, int times) {
    return Bomb.of(name, () -> new RawFile().resources(HELVETICA).content(flate(text, times)));
  }

  private static Bomb text(String name, String before, String text, int times, String after) {
    return Bomb.of(
        name,
        () ->
            new RawFile()
                .resources(HELVETICA)
                .content(FilterBombs.joined(before, text, times, after)));
  }

  private static RawFile parts(int number) {
    return new RawFile()
        .contents("[" + "10 0 R ".repeat(number) + "]").stream(
            10, RawFile.FLATE, flate(" ", 100 * MILLION));
  }

  private static RawFile manyParts(int number) {
    return new RawFile().contents("[" + "4 0 R ".repeat(number) + "]").content("q Q");
  }
}
