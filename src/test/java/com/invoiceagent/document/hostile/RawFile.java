package com.invoiceagent.document.hostile;

import static com.invoiceagent.document.hostile.Packed.ascii;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// Puts objects together to a file of one page: 1 is the catalogue, 2 the tree of pages, 3 the page
/// and 4 its contents, each of which can be replaced.
final class RawFile {

  static final String HELVETICA =
      "/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>";
  static final String FLATE = "/Filter /FlateDecode";

  private final Map<Integer, byte[]> objects = new LinkedHashMap<>();
  private String contents = "/Contents 4 0 R";
  private String box = "/MediaBox [0 0 595 842]";
  private String resources = "";
  private String pageEntries = "";
  private String catalogEntries = "";
  private String trailerEntries = "";

  /// Draws nothing unless something is added.
  RawFile() {
    content("q Q");
  }

  /// What the page draws.
  RawFile content(String text) {
    return content(ascii(text), "");
  }

  /// What the page draws, deflated.
  RawFile content(byte[] packed) {
    return content(packed, FLATE);
  }

  RawFile content(byte[] bytes, String how) {
    return stream(4, how, bytes);
  }

  /// What the page's contents are, when they are not object 4 alone.
  RawFile contents(String value) {
    contents = "/Contents " + value;
    return this;
  }

  RawFile resources(String text) {
    resources = text;
    return this;
  }

  RawFile box(String value) {
    box = value;
    return this;
  }

  RawFile page(String entries) {
    pageEntries = entries;
    return this;
  }

  RawFile catalog(String entries) {
    catalogEntries = entries;
    return this;
  }

  RawFile trailer(String entries) {
    trailerEntries = entries;
    return this;
  }

  RawFile object(int number, String text) {
    objects.put(number, ascii(text));
    return this;
  }

  RawFile stream(int number, String dictionary, byte[] bytes) {
    return streamOfLength(number, dictionary, Integer.toString(bytes.length), bytes);
  }

  RawFile streamOfLength(int number, String dictionary, String length, byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(ascii("<< " + dictionary + " /Length " + length + " >>\nstream\n"));
    out.writeBytes(bytes);
    out.writeBytes(ascii("\nendstream"));
    objects.put(number, out.toByteArray());
    return this;
  }

  /// The whole file.
  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String[] lines = body(out);
    int start = out.size();
    out.writeBytes(ascii("xref\n0 " + lines.length + "\n" + String.join("", lines)));
    out.writeBytes(
        ascii(
            "trailer << /Root 1 0 R /Size %d %s >>\nstartxref\n%d\n%%%%EOF\n"
                .formatted(lines.length, trailerEntries, start)));
    return out.toByteArray();
  }

  /// The file with another table of objects than it should have.
  ///
  /// @param table the table and the trailer; `@` in it stands for where it begins
  byte[] bytes(String table) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    body(out);
    return ended(out, ascii(table.replace("@", Integer.toString(out.size()))));
  }

  /// The file with a stream as its table of objects.
  byte[] bytes(String dictionary, byte[] packed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    body(out);
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    table.writeBytes(
        ascii(
            "99 0 obj\n<< /Type /XRef /Root 1 0 R %s /Length %d >>\nstream\n"
                .formatted(dictionary.replace("@", Integer.toString(out.size())), packed.length)));
    table.writeBytes(packed);
    table.writeBytes(ascii("\nendstream\nendobj\n"));
    return ended(out, table.toByteArray());
  }

  private static byte[] ended(ByteArrayOutputStream body, byte[] table) {
    int start = body.size();
    body.writeBytes(table);
    body.writeBytes(ascii("\nstartxref\n" + start + "\n%%EOF\n"));
    return body.toByteArray();
  }

  /// Writes the objects, and gives their lines in the table.
  private String[] body(ByteArrayOutputStream out) {
    objects.putIfAbsent(1, ascii("<< /Type /Catalog /Pages 2 0 R " + catalogEntries + " >>"));
    objects.putIfAbsent(2, ascii("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"));
    objects.putIfAbsent(
        3,
        ascii(
            "<< /Type /Page /Parent 2 0 R %s %s /Resources << %s >> %s >>"
                .formatted(box, contents, resources, pageEntries)));
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
    return lines;
  }
}
