package com.invoiceagent.document.hostile;

import static com.invoiceagent.document.hostile.Packed.ascii;
import static com.invoiceagent.document.hostile.Packed.flate;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/// How a stream is packed: filters upon filters, and what their parameters claim.
final class FilterBombs {

  private static final int MILLION = 1_000_000;
  private static final int CLEAR_LZW = 256;
  private static final int FULL_LZW = 4090;

  private FilterBombs() {}

  static List<Bomb> all() {
    return List.of(
        packed("six gigabytes in runs", "[/FlateDecode /RunLengthDecode]", runs(48 * MILLION)),
        Bomb.of(
            "a gigabyte, deflated twice with digits between",
            () ->
                new RawFile()
                    .content(
                        flate(hex(flate(hex(flate(" ", 1_000L * MILLION))))),
                        "/Filter [/FlateDecode /ASCIIHexDecode /FlateDecode /ASCIIHexDecode"
                            + " /FlateDecode]")),
        Bomb.of(
            "deflated three times in the same way",
            () ->
                new RawFile()
                    .content(
                        flate(flate(flate(" ", 1_000L * MILLION))),
                        "/Filter [/FlateDecode /FlateDecode /FlateDecode]")),
        Bomb.of(
            "ten thousand filters",
            () ->
                new RawFile()
                    .content(
                        ascii("00".repeat(1000) + ">"),
                        "/Filter [" + "/ASCIIHexDecode /RunLengthDecode ".repeat(5_000) + "]")),
        Bomb.of(
            "half a gigabyte of zeros in five digits",
            () ->
                new RawFile()
                    .content(flate("z", 120 * MILLION), "/Filter [/FlateDecode /ASCII85Decode]")),
        Bomb.of(
            "LZW of nothing but the same",
            () -> new RawFile().content(lzw(), "/Filter /LZWDecode")),
        predictor("a row of two thousand million columns", "/Predictor 12 /Columns 2147483647"),
        predictor("a row of half a gigabyte", "/Predictor 15 /Columns 536870912"),
        predictor("a row of negative length", "/Predictor 12 /Columns -2147483648 /Colors 32"),
        predictor("a row of no bits", "/Predictor 2 /Columns 1 /Colors 1 /BitsPerComponent 0"),
        Bomb.of(
            "a filter that is its own parameter",
            () ->
                new RawFile()
                    .content(flate("q Q ", 9), RawFile.FLATE + " /DecodeParms 10 0 R")
                    .object(10, "[10 0 R 10 0 R]")),
        Bomb.of(
            "contents in a filter for pictures",
            () ->
                new RawFile()
                    .content(
                        new byte[200],
                        "/Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 100000 /Rows 100000 >>")));
  }

  private static Bomb packed(String name, String filters, byte[] bytes) {
    return Bomb.of(name, () -> new RawFile().content(bytes, "/Filter " + filters));
  }

  private static Bomb predictor(String name, String parameters) {
    return Bomb.of(
        name,
        () ->
            new RawFile()
                .content(
                    flate("\u0002 ", 100 * MILLION),
                    RawFile.FLATE + " /DecodeParms << " + parameters + " >>"));
  }

  /// Runs of 128 blanks.
  private static byte[] runs(int number) {
    return flate("\u0081 ", number);
  }

  /// Each code stands for the one before it and a letter more, until the table is full.
  private static byte[] lzw() {
    StringBuilder bits = new StringBuilder();
    for (int code = CLEAR_LZW; code < FULL_LZW; code++) {
      // The first two stand for "begin" and a blank; the code for the end is left out.
      int value = code == CLEAR_LZW + 1 ? ' ' : code;
      int width = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(code + 1, CLEAR_LZW));
      bits.append("0".repeat(width), 0, width - Integer.toBinaryString(value).length());
      bits.append(Integer.toBinaryString(value));
    }
    bits.append("0".repeat(Math.floorMod(-bits.length(), Byte.SIZE)));
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    for (int i = 0; i < bits.length(); i += Byte.SIZE) {
      table.write(Integer.parseInt(bits, i, i + Byte.SIZE, 2));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < 1_000; i++) {
      out.writeBytes(table.toByteArray());
    }
    return out.toByteArray();
  }

  private static byte[] hex(byte[] bytes) {
    return (HexFormat.of().formatHex(bytes) + ">").getBytes(StandardCharsets.US_ASCII);
  }

  /// Deflates a text with very much in its middle.
  static byte[] joined(String before, String middle, long times, String after) {
    byte[] much = flate(middle, times);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] begin = flate(ascii(before));
    out.write(begin, 0, begin.length - 2);
    out.write(much, 2, much.length - 4);
    byte[] end = flate(ascii(after));
    out.write(end, 2, end.length - 2);
    return out.toByteArray();
  }
}
