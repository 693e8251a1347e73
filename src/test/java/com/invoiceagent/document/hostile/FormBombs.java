package com.invoiceagent.document.hostile;

import static com.invoiceagent.document.hostile.Packed.ascii;
import static com.invoiceagent.document.hostile.Packed.flate;

import java.math.BigDecimal;
import java.util.List;

/// Drawings within drawings: forms, letters that are drawings, patterns, masks, annotations.
final class FormBombs {

  private static final String FORM = "/Type /XObject /Subtype /Form /BBox [0 0 500 500] ";
  private static final String GROUP = "/Group << /S /Transparency /I true /CS /DeviceRGB >> ";
  private static final String SQUARE = " 0 0 400 400 re f";

  private FormBombs() {}

  static List<Bomb> all() {
    return List.of(
        Bomb.of("ten forms that each draw the next ten times", () -> chain(10, 10, "")),
        Bomb.of("thirty forms that each draw the next twice", () -> chain(30, 2, "")),
        Bomb.of("five thousand forms in one another", () -> chain(5_000, 1, "")),
        Bomb.of("three hundred layers of glass", () -> chain(300, 1, GROUP)),
        Bomb.of(
            "eight layers of glass that each show the next eight times", () -> chain(8, 8, GROUP)),
        Bomb.of("a form that draws itself twice", () -> itself(FORM, "/F0 Do /F0 Do")),
        Bomb.of("glass that draws itself", () -> itself(FORM + GROUP, "/F0 Do" + SQUARE)),
        Bomb.of(
            "two forms that draw each other",
            () ->
                new RawFile()
                    .content("/F0 Do").resources("/XObject << /F0 10 0 R >>").stream(
                        10, FORM + "/Resources << /XObject << /F0 11 0 R >> >>", ascii("/F0 Do"))
                        .stream(
                            11,
                            FORM + "/Resources << /XObject << /F0 10 0 R >> >>",
                            ascii("/F0 Do"))),
        Bomb.of(
            "a million drawings of one form",
            () ->
                new RawFile()
                        .content(flate("/F0 Do ", 1_000_000))
                        .resources("/XObject << /F0 10 0 R >>")
                        .stream(10, FORM, ascii("0 0 9 9 re f"))),
        Bomb.of(
            "two thousand drawings of a form with a million operators",
            () ->
                new RawFile()
                    .content("/F0 Do ".repeat(2_000)).resources("/XObject << /F0 10 0 R >>").stream(
                        10, FORM + RawFile.FLATE, flate("q Q ", 500_000))),
        Bomb.of(
            "a form without end in its box",
            () ->
                new RawFile()
                    .content("/F0 Do" + SQUARE).resources("/XObject << /F0 10 0 R >>").stream(
                        10,
                        "/Type /XObject /Subtype /Form /BBox [-9e37 -9e37 9e37 9e37] /Matrix"
                            + " [9e18 0 0 9e18 0 0] "
                            + GROUP,
                        ascii("0 0 9e30 9e30 re f"))),
        Bomb.of("a letter that draws itself", () -> letters("/F1 1 Tf (a) Tj", 1)),
        Bomb.of(
            "a letter with a million letters in it", () -> letters("/F2 1 Tf (aaaa) Tj ", 250_000)),
        Bomb.of(
            "a pattern that is filled with itself",
            () -> pattern(100, "/Pattern cs /P0 scn" + SQUARE)),
        Bomb.of("a pattern of tiles smaller than dust", () -> pattern(0.0001, "0 0 1 1 re f")),
        Bomb.of("a pattern whose tiles have no size", () -> pattern(0, "0 0 1 1 re f")),
        Bomb.of("a pattern whose tile is a world", () -> pattern(1e12, "0 0 1e12 1e12 re f")),
        Bomb.of("a mask that is masked by itself", FormBombs::mask),
        Bomb.of(
            "a hundred thousand annotations",
            () ->
                new RawFile()
                        .content("0 0 9 9 re f")
                        .page("/Annots [" + "11 0 R ".repeat(100_000) + "]")
                        .object(11, "<< /Subtype /Stamp /Rect [0 0 500 500] /AP << /N 12 0 R >> >>")
                        .stream(12, FORM, ascii("0 0 9 9 re f"))),
        Bomb.of(
            "an annotation that draws itself",
            () ->
                new RawFile()
                        .content("0 0 9 9 re f")
                        .page("/Annots [11 0 R]")
                        .object(11, "<< /Subtype /Stamp /Rect [0 0 500 500] /AP << /N 12 0 R >> >>")
                        .stream(
                            12,
                            FORM + "/Resources << /XObject << /F0 12 0 R >> >>",
                            ascii("/F0 Do /F0 Do"))));
  }

  /// Each form draws the next one so many times; the last one a square.
  private static RawFile chain(int forms, int times, String entries) {
    RawFile pdf = new RawFile().content("/F0 Do").resources("/XObject << /F0 10 0 R >>");
    for (int i = 0; i < forms; i++) {
      pdf.stream(
          10 + i,
          FORM + entries + "/Resources << /XObject << /F0 %d 0 R >> >>".formatted(11 + i),
          ascii("/F0 Do ".repeat(times)));
    }
    return pdf.stream(10 + forms, FORM, ascii(SQUARE));
  }

  private static RawFile itself(String form, String content) {
    return new RawFile()
        .content("/F0 Do").resources("/XObject << /F0 10 0 R >>").stream(
            10, form + "/Resources << /XObject << /F0 10 0 R >> >>", ascii(content));
  }

  /// Letters of F1 are drawings that show the text, those of F2 are Helvetica.
  private static RawFile letters(String text, int times) {
    return new RawFile()
            .content("BT /F1 12 Tf 72 700 Td (a) Tj ET")
            .resources("/Font << /F1 10 0 R >>")
            .object(
                10,
                "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 0 1 0 0] /FirstChar"
                    + " 97 /LastChar 97 /Widths [1] /Encoding << /Differences [97 /a] >> /CharProcs << /a"
                    + " 11 0 R >> /Resources << /Font << /F1 10 0 R /F2 << /Type /Font /Subtype /Type1"
                    + " /BaseFont /Helvetica >> >> >> >>")
            .stream(11, RawFile.FLATE, flate("9 0 d0 BT " + text + " ET ", times));
  }

  private static RawFile pattern(double step, String tile) {
    return new RawFile()
        .content("/Pattern cs /P0 scn" + SQUARE).resources("/Pattern << /P0 10 0 R >>").stream(
            10,
            "/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 %1$s %1$s] /XStep %1$s /YStep %1$s"
                    .formatted(BigDecimal.valueOf(step).toPlainString())
                + " /Resources << /Pattern << /P0 10 0 R >> >>",
            ascii(tile));
  }

  private static RawFile mask() {
    String state = "/ExtGState << /G0 << /SMask << /S /Luminosity /G 10 0 R >> >> >>";
    return new RawFile()
        .content("/G0 gs" + SQUARE).resources(state).stream(
            10, FORM + GROUP + "/Resources << " + state + " >>", ascii("/G0 gs" + SQUARE));
  }
}
