package com.invoiceagent.document.hostile;

import static com.invoiceagent.document.hostile.Packed.ascii;
import static com.invoiceagent.document.hostile.Packed.flate;

import java.util.List;

/// Lines, areas and shadings on a page without text, which is drawn to be read.
final class PaintBombs {

  private static final String SHADED = "/Sh0 sh";

  private PaintBombs() {}

  static List<Bomb> all() {
    return List.of(
        shading(
            "a shading computed point by point",
            "/ShadingType 1 /ColorSpace /DeviceRGB /Domain [0 900 0 900] /Function 11 0 R"),
        shading(
            "a shading along a line, computed",
            "/ShadingType 2 /ColorSpace /DeviceRGB /Coords [0 0 900 900] /Extend [true true] /Function 12 0 R"),
        shading(
            "a shading between circles without end",
            "/ShadingType 3 /ColorSpace /DeviceRGB /Coords [0 0 9e30 1 1 9e-30] /Extend [true true] /Function 12 0 R"),
        shading(
            "a function that joins itself",
            "/ShadingType 2 /ColorSpace /DeviceRGB /Coords [0 0 900 900] /Function 13 0 R"),
        shading(
            "a function of samples in thirty dimensions",
            "/ShadingType 1 /ColorSpace /DeviceRGB /Function 14 0 R"),
        shading(
            "colours that are separated from themselves",
            "/ShadingType 2 /ColorSpace 15 0 R /Coords [0 0 900 900] /Function 12 0 R"),
        Bomb.of("a net of a million triangles", PaintBombs::mesh),
        path("a million lines, dashed as dust", "0 0 m 400 700 l S ", 900_000, "[0.0001] 0 d "),
        path(
            "one path of a million corners, filled",
            "100 7 l 300 799 l 5 400 l ",
            900_000,
            "0 0 m "),
        path(
            "one path of a million curves, drawn wide",
            "0 900 500 900 500 0 c ",
            400_000,
            "99 w 1 J 1 j 0 0 m "),
        path("a million clips within clips, drawn", "0 0 m 500 800 l 9 400 l W n ", 500_000, ""),
        path("lines as long as the world", "-9e30 -9e30 m 9e30 9e30 l S ", 100_000, "[1] 0 d "));
  }

  private static Bomb path(String name, String text, int times, String before) {
    return Bomb.of(
        name,
        () -> new RawFile().content(FilterBombs.joined(before, text, times, "B 0 0 9 9 re f")));
  }

  private static Bomb shading(String name, String entries) {
    return Bomb.of(name, () -> shaded(new RawFile().object(10, "<< " + entries + " >>")));
  }

  private static RawFile shaded(RawFile pdf) {
    return pdf.content(SHADED + " 0 0 9 9 re f").resources("/Shading << /Sh0 10 0 R >>").stream(
            11,
            "/FunctionType 4 /Domain [0 900 0 900] /Range [0 1 0 1 0 1]",
            program("dup 3 1 roll"))
        .stream(12, "/FunctionType 4 /Domain [0 1] /Range [0 1 0 1 0 1]", program("dup dup"))
        .object(
            13,
            "<< /FunctionType 3 /Domain [0 1] /Functions [13 0 R 13 0 R] /Bounds [0.5] /Encode [0 1 0 1] >>")
        .stream(
            14,
            "/FunctionType 0 /Domain [%s] /Range [0 1] /Size [%s] /BitsPerSample 32"
                .formatted("0 1 ".repeat(30), "9 ".repeat(30)),
            new byte[1_000])
        .object(15, "[/Separation /A 15 0 R 12 0 R]");
  }

  /// A function that computes much and leaves three numbers.
  private static byte[] program(String last) {
    return ascii("{ " + "0.5 sin 2 exp sqrt cvr add ".repeat(10_000) + last + " }");
  }

  private static RawFile mesh() {
    return shaded(
        new RawFile()
            .stream(
                10,
                "/ShadingType 4 /ColorSpace /DeviceRGB /BitsPerCoordinate 8 /BitsPerComponent 8"
                    + " /BitsPerFlag 8 /Decode [0 900 0 900 0 1 0 1 0 1] "
                    + RawFile.FLATE,
                flate("\0\0\0abc\0\u00F0\u0007abc\0\u0009\u00F0cba", 1_000_000)));
  }
}
