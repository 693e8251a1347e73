package com.invoiceagent.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Small files that ask for more than any reader should give.
public enum HostilePdf {
  /// A content stream of 20 million saved states, in 20 kB.
  SAVED_STATES,
  /// Ten forms, each of which draws the next one ten times.
  FORMS_IN_FORMS,
  /// A form that draws itself, twice.
  FORM_IN_ITSELF,
  /// A font with a width for each of two thousand million characters.
  WIDTHS,
  /// Millions of numbers, and nothing that uses them.
  OPERANDS,
  /// Half a gigabyte of objects in an object stream of half a megabyte.
  OBJECT_STREAM,
  /// Sixty million characters.
  GLYPHS,
  /// A tree of pages that is 20,000 levels deep.
  DEEP_TREE,
  /// One page a hundred thousand times.
  MANY_PAGES;

  private static final String FORM = "/Type /XObject /Subtype /Form /BBox [0 0 9 9] ";

  /// The file.
  public byte[] bytes() {
    Builder pdf = new Builder();
    switch (this) {
      case SAVED_STATES -> pdf.content(flate("q ", 20_000_000));
      case FORMS_IN_FORMS -> formsInForms(pdf);
      case FORM_IN_ITSELF ->
          pdf.content("/F0 Do").resources("/XObject << /F0 10 0 R >>").stream(
              10, FORM + "/Resources << /XObject << /F0 10 0 R >> >>", ascii("/F0 Do /F0 Do"));
      case WIDTHS -> widths(pdf);
      case OPERANDS -> pdf.content(flate("1 ", 60_000_000));
      case OBJECT_STREAM ->
          pdf.content("q Q").contentAlsoIn(10).stream(
              10, "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", flate(" ", 600_000_000));
      case GLYPHS ->
          pdf.content(flate("BT /F1 1 Tf (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) Tj ET ", 2_000_000))
              .resources("/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>");
      case DEEP_TREE -> deepTree(pdf);
      case MANY_PAGES ->
          pdf.content("q Q")
              .object(2, "<< /Type /Pages /Count 9 /Kids [" + "3 0 R ".repeat(100_000) + "] >>");
    }
    return pdf.bytes();
  }

  /// An empty page in a file that claims two thousand million of them.
  public static byte[] lyingAboutItsPages() {
    return new Builder()
        .content("q Q")
        .object(2, "<< /Type /Pages /Kids [3 0 R] /Count 2147483647 >>")
        .bytes();
  }

  private static void widths(Builder pdf) {
    pdf.content("BT /F1 12 Tf <0001> Tj ET")
        .resources("/Font << /F1 10 0 R >>")
        .object(
            10,
            "<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H"
                + " /DescendantFonts [11 0 R] >>")
        .object(
            11,
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry"
                + " (Adobe) /Ordering (Identity) /Supplement 0 >> /W [0 2147483647 500] >>");
  }

  private static void formsInForms(Builder pdf) {
    pdf.content("/F0 Do").resources("/XObject << /F0 10 0 R >>");
    for (int i = 0; i < 10; i++) {
      String next = "/XObject << /F" + (i + 1) + " " + (11 + i) + " 0 R >>";
      pdf.stream(
          10 + i,
          FORM + "/Resources << " + next + " >>",
          ascii(("/F" + (i + 1) + " Do ").repeat(10)));
    }
    pdf.stream(20, FORM, ascii("q Q"));
  }

  private static void deepTree(Builder pdf) {
    int depth = 20_000;
    pdf.content("q Q").object(2, "<< /Type /Pages /Count 1 /Kids [100 0 R] >>");
    for (int i = 0; i < depth; i++) {
      pdf.object(100 + i, "<< /Type /Pages /Count 1 /Kids [" + (101 + i) + " 0 R] >>");
    }
    pdf.object(100 + depth, "<< /Type /Pages /Count 1 /Kids [3 0 R] >>");
  }

  private static byte[] flate(String text, int times) {
    byte[] block = ascii(text.repeat(1 << 14));
    long left = (long) times * text.length();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
      while (left > 0) {
        int part = (int) Math.min(left, block.length);
        out.write(block, 0, part);
        left -= part;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /// Puts objects together to a file.
  static final class Builder {

    private final Map<Integer, byte[]> objects = new LinkedHashMap<>();
    private byte[] content = new byte[0];
    private String filter = "";
    private String resources = "";

    Builder content(String text) {
      return content(text.getBytes(StandardCharsets.US_ASCII), "");
    }

    Builder content(byte[] packed) {
      return content(packed, "/Filter /FlateDecode");
    }

    Builder content(byte[] bytes, String how) {
      content = bytes;
      filter = how;
      return this;
    }

    Builder resources(String text) {
      resources = text;
      return this;
    }

    /// The page's contents begin with another stream.
    Builder contentAlsoIn(int number) {
      object(5, "[" + number + " 0 R 4 0 R]");
      return this;
    }

    Builder object(int number, String text) {
      objects.put(number, text.getBytes(StandardCharsets.US_ASCII));
      return this;
    }

    Builder stream(int number, String dictionary, byte[] bytes) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.writeBytes(
          ("<< " + dictionary + " /Length " + bytes.length + " >>\nstream\n")
              .getBytes(StandardCharsets.US_ASCII));
      out.writeBytes(bytes);
      out.writeBytes("\nendstream".getBytes(StandardCharsets.US_ASCII));
      objects.put(number, out.toByteArray());
      return this;
    }

    byte[] bytes() {
      objects.putIfAbsent(1, ascii("<< /Type /Catalog /Pages 2 0 R >>"));
      objects.putIfAbsent(2, ascii("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"));
      String contents = objects.containsKey(5) ? "5 0 R" : "4 0 R";
      objects.put(
          3,
          ascii(
              "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents "
                  + contents
                  + " /Resources << "
                  + resources
                  + " >> >>"));
      stream(4, filter, content);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.writeBytes(ascii("%PDF-1.7\n"));
      int highest = objects.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
      String[] lines = new String[highest + 1];
      Arrays.fill(lines, "0000000000 65535 f \n");
      objects.forEach((number, body) -> {
        lines[number] = "%010d 00000 n \n".formatted(out.size());
        out.writeBytes(ascii(number + " 0 obj\n"));
        out.writeBytes(body);
        out.writeBytes(ascii("\nendobj\n"));
      });
      int start = out.size();
      out.writeBytes(ascii("xref\n0 " + lines.length + "\n" + String.join("", lines)));
      out.writeBytes(
          ascii(
              "trailer << /Root 1 0 R /Size "
                  + lines.length
                  + " >>\nstartxref\n"
                  + start
                  + "\n%%EOF\n"));
      return out.toByteArray();
    }
  }
}
