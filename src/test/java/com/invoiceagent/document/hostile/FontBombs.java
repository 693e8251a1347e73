package com.invoiceagent.document.hostile;

import static com.invoiceagent.document.hostile.Packed.ascii;
import static com.invoiceagent.document.hostile.Packed.flate;
import static com.invoiceagent.document.hostile.Packed.number;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Supplier;

/// What a font claims: widths, encodings, descendants, and the programs embedded in it.
final class FontBombs {

  private static final int MILLION = 1_000_000;
  private static final String SIMPLE = "/Type /Font /Subtype /TrueType /BaseFont /Arial ";

  private FontBombs() {}

  static List<Bomb> all() {
    return List.of(
        Bomb.of("a width for two thousand million letters", () -> wide("[0 2147483647 500]")),
        Bomb.of(
            "widths from the last letter to the first", () -> wide("[2147483647 -2147483648 500]")),
        Bomb.of(
            "widths for as many letters a thousand times",
            () -> wide("[" + "0 60000 500 ".repeat(1_000) + "]")),
        Bomb.of("widths in arrays in arrays", () -> wide("[1 ".repeat(3_000) + "]".repeat(3_000))),
        Bomb.of("four million widths", () -> wide("[0 [" + "500 ".repeat(2 * MILLION) + "]]")),
        Bomb.of(
            "heights for two thousand million letters",
            () -> composite("/Identity-V", "/W2 [0 2147483647 500 500 500] /DW2 [1]")),
        Bomb.of("heights that are no numbers", () -> composite("/Identity-V", "/W2 [/A [/B] (c)]")),
        simple(
            "letters from -2^31 to 2^31",
            "/FirstChar -2147483648 /LastChar 2147483647 /Widths [1]"),
        Bomb.of(
            "two million names of letters",
            () -> named("/Encoding << /Differences [0 " + "/a ".repeat(2 * MILLION) + "] >>")),
        simple(
            "names of letters far beyond the last",
            "/Encoding << /Differences [2147483647 /a /b /c -2147483648 /d] >>"),
        simple("an encoding based on itself", "/Encoding 12 0 R"),
        Bomb.of(
            "a font that is its own descendant",
            () ->
                shown()
                    .object(
                        10,
                        "<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H"
                            + " /DescendantFonts [10 0 R] >>")),
        Bomb.of(
            "a hundred thousand fonts",
            () ->
                new RawFile()
                    .content("BT /F99 9 Tf (a) Tj ET")
                    .resources("/Font << " + fonts(100_000) + ">>")
                    .object(10, "<< " + SIMPLE + ">>")),
        program(
            "a font's program of a gigabyte", "FontFile2", () -> flate("abcdefgh", 120 * MILLION)),
        program(
            "a font with 65535 tables, all of them everywhere",
            "FontFile2",
            () -> flate(tables(65_535))),
        program("a font with a table of four gigabytes", "FontFile2", () -> flate(tables(3))),
        program(
            "a Type 1 program of blanks and brackets",
            "FontFile",
            () -> FilterBombs.joined("%!PS-AdobeFont-1.0: A\n/FontMatrix ", "[", 30 * MILLION, "")),
        program(
            "a Type 1 program whose text never ends",
            "FontFile",
            () ->
                FilterBombs.joined(
                    "%!PS-AdobeFont-1.0: A\n/FontName (", "((((aaaa", 9 * MILLION, "")),
        program(
            "a Type 1 program that encodes two thousand million letters",
            "FontFile",
            () ->
                flate(
                    ascii(
                        "%!PS-AdobeFont-1.0: A\n12 dict begin\n/Encoding 2147483647 array\n0 1"
                            + " 2147483646 {1 index exch /.notdef put} for\ndup 1 /a put\n"
                            + "readonly def\ncurrentfile eexec\n"))),
        program(
            "a compact font that indexes 65535 times 4 gigabytes",
            "FontFile3",
            () -> flate(compact())),
        Bomb.of(
            "letters placed by a matrix of zeros",
            () ->
                shown().object(10, "<< " + typeThree("[0 0 0 0 0 0]") + " >>").stream(
                    11, "", ascii("0 0 d0"))),
        Bomb.of(
            "letters placed by a matrix beyond numbers",
            () ->
                shown()
                    .object(10, "<< " + typeThree("[9e37 9e37 9e37 9e37 9e37 9e37]") + " >>")
                    .stream(11, "", ascii("9e37 0 d0 0 0 9e37 9e37 re f"))));
  }

  /// A page that shows the font with number 10.
  static RawFile shown() {
    return new RawFile()
        .content("BT /F1 12 Tf 72 700 Td <00010041004200610062> Tj ET")
        .resources("/Font << /F1 10 0 R >>");
  }

  static RawFile composite(String encoding, String descendant) {
    return shown()
        .object(
            10,
            "<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding %s /DescendantFonts [11 0 R] >>"
                .formatted(encoding))
        .object(
            11,
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (Adobe)"
                + " /Ordering (Identity) /Supplement 0 >> %s >>".formatted(descendant));
  }

  private static RawFile wide(String widths) {
    return composite("/Identity-H", "/W " + widths);
  }

  private static Bomb simple(String name, String entries) {
    return Bomb.of(name, () -> named(entries));
  }

  private static RawFile named(String entries) {
    return shown()
        .object(10, "<< " + SIMPLE + entries + " >>")
        .object(12, "<< /Type /Encoding /BaseEncoding 12 0 R /Differences 12 0 R >>");
  }

  private static Bomb program(String name, String key, Supplier<byte[]> file) {
    String type = key.equals("FontFile2") ? "/TrueType" : "/Type1";
    return Bomb.of(
        name,
        () ->
            shown()
                .object(
                    10,
                    "<< /Type /Font /Subtype %s /BaseFont /A /FirstChar 0 /LastChar 1 /Widths [1 1]"
                            .formatted(type)
                        + " /FontDescriptor << /Type /FontDescriptor /FontName /A /Flags 4 /%s 11 0 R"
                            .formatted(key)
                        + " >> >>")
                .stream(
                    11,
                    RawFile.FLATE + " /Subtype /Type1C /Length1 99 /Length2 2147483647 /Length3 -1",
                    file.get()));
  }

  private static String typeThree(String matrix) {
    return "/Type /Font /Subtype /Type3 /FontBBox [0 0 0 0] /FontMatrix "
        + matrix
        + " /FirstChar 0 /LastChar 65 /Widths [9e37] /Encoding << /Differences [0 /a /a 65 /a] >>"
        + " /CharProcs << /a 11 0 R >>";
  }

  private static String fonts(int number) {
    StringBuilder fonts = new StringBuilder();
    for (int i = 0; i < number; i++) {
      fonts.append("/F").append(i).append(" 10 0 R ");
    }
    return fonts.toString();
  }

  /// The head of a TrueType file whose tables reach from anywhere to the end of the world.
  private static byte[] tables(int number) {
    List<String> tags = List.of("head", "hhea", "maxp", "hmtx", "loca", "glyf", "cmap", "post");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(number(0x00010000, 4));
    out.writeBytes(number(number, 2));
    out.writeBytes(new byte[6]);
    for (int i = 0; i < number; i++) {
      out.writeBytes(ascii(tags.get(i % tags.size())));
      out.writeBytes(number(0, 4));
      out.writeBytes(number(i % 100, 4));
      out.writeBytes(number(0xFFFFFFF0L, 4));
    }
    return out.toByteArray();
  }

  /// The head of a compact font, then indexes that have everything and hold nothing.
  private static byte[] compact() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {1, 0, 4, 4});
    for (int i = 0; i < 4; i++) {
      out.writeBytes(number(0xFFFF, 2));
      out.write(4);
      for (int offset = 0; offset <= 0xFFFF; offset++) {
        out.writeBytes(number(offset == 0 ? 1 : 0x7FFFFFFF, 4));
      }
    }
    return out.toByteArray();
  }
}
