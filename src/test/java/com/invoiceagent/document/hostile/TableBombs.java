package com.invoiceagent.document.hostile;

import static com.invoiceagent.document.hostile.Packed.ascii;
import static com.invoiceagent.document.hostile.Packed.flate;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Where a file says that its objects are.
final class TableBombs {

  private static final int MILLION = 1_000_000;
  private static final String LINE = "0000000009 00000 n \n";
  private static final String OBJECTS = "/Type /ObjStm /Filter /FlateDecode ";

  private TableBombs() {}

  static List<Bomb> all() {
    return List.of(
        objects(
            "an object stream of six hundred megabytes",
            "/N 1 /First 4",
            () -> flate(" ", 600 * MILLION)),
        objects(
            "an object stream with ten million objects",
            "/N 10000000 /First 4",
            () -> flate("7 0 ", 10 * MILLION)),
        objects(
            "an object stream with two thousand million objects",
            "/N 2147483647 /First 2147483647",
            () -> flate("7 0 ", 9)),
        objects(
            "an object stream with fewer objects than none",
            "/N -1 /First -2147483648",
            () -> flate("7 0 ", 9)),
        objects(
            "an object stream that extends itself",
            "/N 1 /First 4 /Extends 10 0 R",
            () -> flate(ascii("10 0 << /A 10 0 R >>"))),
        table(
            "a table of a gigabyte",
            "/W [1 2 1] /Size 9",
            () -> flate("\u0001\u0000\u0009\u0000", 250L * MILLION)),
        table(
            "a table of forty million objects",
            "/W [1 2 1] /Size 40000000",
            () -> flate("\u0001\u0000\u0009\u0000", 40L * MILLION)),
        table(
            "a table of numbers of two gigabytes",
            "/W [2147483647 2147483647 2147483647] /Size 9",
            () -> flate("abc", 9)),
        table(
            "a table of numbers of less than no bytes",
            "/W [-1 -1 -1] /Size 9",
            () -> flate("abc", 9)),
        table(
            "a table of numbers without bytes",
            "/W [0 0 0] /Size 2147483647",
            () -> flate("abc", MILLION)),
        table(
            "a table from the last number to beyond",
            "/W [1 2 1] /Index [2147483640 2147483647] /Size 9",
            () -> flate("abcd", MILLION)),
        new Bomb(
            "a table of a million pieces",
            () ->
                new RawFile()
                    .bytes(
                        RawFile.FLATE
                            + " /W [1 2 1] /Size 9 /Index ["
                            + "0 9 ".repeat(MILLION)
                            + "]",
                        flate("abcd", 9 * MILLION))),
        table("a table after itself", "/W [1 2 1] /Size 9 /Prev @", () -> flate("abcd", 9)),
        classic(
            "a table of thousand million lines",
            "xref\n0 1000000000\n",
            LINE,
            9,
            "trailer << /Root 1 0 R >>"),
        classic(
            "a table of four hundred thousand lines",
            "xref\n0 400000\n",
            LINE,
            400_000,
            "trailer << /Root 1 0 R >>"),
        classic(
            "a million tables of no lines",
            "xref\n",
            "0 0\n",
            MILLION,
            "trailer << /Root 1 0 R >>"),
        classic(
            "a table before itself",
            "xref\n0 1\n0000000000 65535 f \n",
            "",
            0,
            "trailer << /Root 1 0 R /Prev @ >>"),
        classic(
            "a table beside itself",
            "xref\n0 1\n0000000000 65535 f \n",
            "",
            0,
            "trailer << /Root 1 0 R /XRefStm @ /Prev @ >>"),
        classic(
            "a table that is before the file",
            "xref\n0 1\n0000000000 65535 f \n",
            "",
            0,
            "trailer << /Root 1 0 R /Prev -9 >>"),
        new Bomb("a chain of twenty thousand tables", TableBombs::chain),
        Bomb.of(
            "a length that is its own stream",
            () -> new RawFile().contents("10 0 R").streamOfLength(10, "", "10 0 R", ascii("q Q"))),
        Bomb.of(
            "a length that is found nowhere",
            () ->
                new RawFile()
                    .contents("10 0 R")
                    .streamOfLength(10, "", "4000000000 0 R", ascii("q Q"))),
        Bomb.of(
            "a length of two thousand million",
            () ->
                new RawFile()
                    .contents("10 0 R")
                    .streamOfLength(10, "", "2147483647", ascii("q Q"))),
        Bomb.of("lengths that wait for each other", TableBombs::lengths),
        Bomb.of(
            "objects that are each other",
            () -> new RawFile().contents("10 0 R").object(10, "11 0 R").object(11, "10 0 R")),
        Bomb.of(
            "a catalogue that is its own pages",
            () ->
                new RawFile()
                    .object(1, "<< /Type /Catalog /Pages 1 0 R /Kids [1 0 R] /Count 9 >>")),
        new Bomb(
            "a trailer that is the catalogue of itself",
            () ->
                new RawFile()
                    .bytes(
                        "xref\n0 1\n0000000000 65535 f \ntrailer << /Root 0 0 R /Size -1 /Prev 0 >>")));
  }

  private static Bomb objects(String name, String entries, Supplier<byte[]> bytes) {
    return Bomb.of(
        name,
        () -> new RawFile().contents("[10 0 R 4 0 R]").stream(10, OBJECTS + entries, bytes.get()));
  }

  private static Bomb table(String name, String entries, Supplier<byte[]> bytes) {
    return new Bomb(name, () -> new RawFile().bytes(RawFile.FLATE + " " + entries, bytes.get()));
  }

  private static Bomb classic(String name, String before, String line, int times, String after) {
    return new Bomb(name, () -> new RawFile().bytes(before + line.repeat(times) + after));
  }

  /// Each table names the one before it.
  private static byte[] chain() {
    int tables = 20_000;
    String first =
        "xref\n0 1\n0000000000 65535 f \ntrailer << /Root 1 0 R /Size 9 /Prev %010d >>\n";
    int size = first.formatted(0).length();
    int begin = new RawFile().bytes("").length - "\nstartxref\n000\n%%EOF\n".length();
    return new RawFile()
        .bytes(
            IntStream.range(0, tables)
                .mapToObj(i -> first.formatted(begin + (long) size * (i + 1)))
                .collect(Collectors.joining()));
  }

  private static RawFile lengths() {
    RawFile pdf = new RawFile().contents("100 0 R");
    for (int i = 100; i < 3_100; i++) {
      pdf.streamOfLength(i, "", i + 1 + " 0 R", ascii("q Q"));
    }
    return pdf.streamOfLength(3_100, "", "100 0 R", ascii("q Q"));
  }
}
