package com.invoiceagent.document.hostile;

import static com.invoiceagent.document.hostile.Packed.ascii;
import static com.invoiceagent.document.hostile.Packed.repeat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;

/// Files that are hardly one: nine megabytes of the same, of nothing, of anything.
final class SyntaxBombs {

  private static final int SIZE = 9_000_000;

  private SyntaxBombs() {}

  static List<Bomb> all() {
    return List.of(
        new Bomb("nine megabytes of chance", SyntaxBombs::chance),
        rest("nine megabytes of zeros", "\0"),
        rest("nine megabytes of opening brackets", "("),
        rest("nine megabytes of arrays in arrays", "["),
        rest("nine megabytes of dictionaries in dictionaries", "<</A"),
        rest("nine megabytes of comments", "%%EOF%"),
        rest("nine megabytes of one name", "/#41#42#4"),
        rest("nine megabytes of digits", "9"),
        rest("a million objects that begin", "1 0 obj\n"),
        rest("a million objects that end", "endobj\n"),
        rest("objects without end in one another", "1 0 obj << /A "),
        rest("a million streams that begin", "<<>>stream\n"),
        rest("a million ends of streams", "endstream "),
        rest("a million beginnings of tables", "xref\n0 1\n"),
        rest("a million trailers", "trailer<<>>"),
        rest("a million catalogues", "1 0 obj<</Type/Catalog/Pages 1 0 R>>endobj\n"),
        rest(
            "a million pages that are their own parents",
            "1 0 obj<</Type/Pages/Kids[1 0 R]>>endobj\n"),
        rest("a million object streams", "9 0 obj<</Type/ObjStm/N 9/First 9>>stream\n"),
        rest("a million places of tables", "startxref\n9\n"),
        rest("references to references", "1 0 obj 1 0 R endobj "),
        Bomb.of("an object of arrays in arrays", () -> nested("[", "]", 3_000_000)),
        Bomb.of(
            "an object of dictionaries in dictionaries", () -> nested("<</A ", ">>", 1_000_000)),
        Bomb.of(
            "an array of three million references",
            () -> nested("[" + "4 0 R ".repeat(1_000_000), "]", 1)),
        Bomb.of("a dictionary of a million names", SyntaxBombs::names),
        Bomb.of(
            "a string of eight megabytes", () -> nested("(" + "\\051".repeat(2_000_000), ")", 1)));
  }

  /// A file that begins and ends as one does.
  private static byte[] file(byte[] middle) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(ascii("%PDF-1.4\n"));
    out.writeBytes(middle);
    out.writeBytes(ascii("\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF\n"));
    return out.toByteArray();
  }

  private static Bomb rest(String name, String text) {
    return new Bomb(name, () -> file(repeat(text, SIZE / text.length())));
  }

  private static byte[] chance() {
    byte[] bytes = new byte[SIZE];
    new Random(1).nextBytes(bytes);
    return file(bytes);
  }

  private static RawFile nested(String open, String close, int times) {
    return new RawFile().contents("10 0 R").object(10, open.repeat(times) + close.repeat(times));
  }

  private static RawFile names() {
    StringBuilder names = new StringBuilder("<< ");
    for (int i = 0; i < 700_000; i++) {
      names.append("/N").append(i).append(" 1 ");
    }
    return new RawFile().contents("10 0 R").object(10, names.append(">>").toString());
  }
}
