package com.invoiceagent.document.hostile;

import static com.invoiceagent.document.hostile.Packed.ascii;
import static com.invoiceagent.document.hostile.Packed.flate;

import java.util.List;

/// What a font says that its letters stand for.
final class CmapBombs {

  private static final int MILLION = 1_000_000;
  private static final String BEGIN =
      "/CIDInit /ProcSet findresource begin begincmap "
          + "1 begincodespacerange <0000> <FFFF> endcodespacerange ";

  private CmapBombs() {}

  static List<Bomb> all() {
    return List.of(
        meaning(
            "five thousand ranges of all letters",
            "1 beginbfrange <0000> <FFFF> <0041> endbfrange ",
            5_000),
        meaning(
            "a range of four thousand million letters",
            "1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange ",
            1),
        meaning(
            "ranges that end before they begin",
            "1 beginbfrange <FFFF> <0000> <0041> endbfrange ",
            100_000),
        meaning(
            "a range with a list of letters without end",
            "1 beginbfrange <0000> <FFFF> [" + "<0041> ".repeat(9),
            50_000),
        meaning("lists in lists", "[", 2 * MILLION),
        meaning("dictionaries in dictionaries", "<</A ", MILLION),
        meaning("a map of a gigabyte", "1 beginbfchar <0041> <0041> endbfchar ", 25 * MILLION),
        meaning(
            "codes that are a thousand bytes long",
            "1 begincodespacerange <"
                + "00".repeat(1_000)
                + "> <"
                + "FF".repeat(1_000)
                + "> endcodespacerange ",
            500),
        Bomb.of("a letter that stands for thirty thousand", () -> mapped(30_000, 1)),
        Bomb.of(
            "thirty thousand letters that stand for two hundred each", () -> mapped(200, 30_000)),
        Bomb.of(
            "a map that uses itself",
            () ->
                told().stream(
                    12, "/Type /CMap /CMapName /A /UseCMap 12 0 R", ascii(BEGIN + "/A usecmap"))),
        Bomb.of(
            "a map that uses a file of the machine",
            () ->
                told().stream(
                    12, "/Type /CMap", ascii("/../../../../etc/hostname usecmap " + BEGIN))),
        encoding(
            "five thousand times all codes", "1 begincidrange <0000> <FFFF> 0 endcidrange ", 5_000),
        encoding(
            "four thousand million codes",
            "1 begincidrange <00000000> <FFFFFFFF> 0 endcidrange ",
            1),
        encoding(
            "a code for each of fifty million letters",
            "1 begincidchar <0041> 65 endcidchar ",
            10 * MILLION));
  }

  private static Bomb meaning(String name, String text, int times) {
    return Bomb.of(
        name,
        () -> told().stream(12, RawFile.FLATE, FilterBombs.joined(BEGIN, text, times, " endcmap")));
  }

  private static Bomb encoding(String name, String text, int times) {
    return Bomb.of(
        "as codes: " + name,
        () ->
            FontBombs.composite("12 0 R", "").stream(
                12,
                "/Type /CMap /CMapName /A /CIDSystemInfo << /Registry (A) /Ordering (B)"
                    + " /Supplement 0 >> "
                    + RawFile.FLATE,
                FilterBombs.joined(BEGIN, text, times, " endcmap")));
  }

  private static RawFile mapped(int length, int shown) {
    return told().content(flate("BT /F1 1 Tf <0041> Tj ET ", shown)).stream(
        12,
        RawFile.FLATE,
        flate(
            ascii(
                BEGIN + "1 beginbfchar <0041> <" + "0041".repeat(length) + "> endbfchar endcmap")));
  }

  /// A page with a font whose letters stand for what object 12 says.
  private static RawFile told() {
    return FontBombs.composite("/Identity-H", "")
        .object(
            10,
            "<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [11 0"
                + " R] /ToUnicode 12 0 R >>");
  }
}
