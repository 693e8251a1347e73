package com.invoiceagent.document.worker;

import com.invoiceagent.document.Document;
import com.invoiceagent.document.Doubt;
import com.invoiceagent.document.Page;
import com.invoiceagent.document.PageSource;
import com.invoiceagent.document.Word;
import com.invoiceagent.model.Box;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Documents on the pipe. What a worker sends is checked against limits before any of it is used:
/// whoever broke into it through a file could send anything.
final class DocumentWire {

  private static final int MAX_PAGES = 100;
  private static final int MAX_WORDS = 200_000;
  private static final int LONGEST_WORD = 2000;
  private static final float FARTHEST = 1_000_000;

  /// What Java puts in the place of bytes that are no text.
  private static final char REPLACED = '\uFFFD';

  private DocumentWire() {}

  /// Whether the protocol carries the document.
  static boolean fits(Document document) {
    long words = 0;
    for (Page page : document.pages()) {
      words += page.words().size();
      if (page.words().stream().anyMatch(word -> word.text().length() > LONGEST_WORD / 4)) {
        return false;
      }
    }
    return words <= MAX_WORDS && document.pages().size() <= MAX_PAGES;
  }

  static void write(Document document, DataOutputStream out) throws IOException {
    out.writeInt(document.hiddenCharacters());
    out.writeInt(document.pages().size());
    for (Page page : document.pages()) {
      out.writeInt(page.number());
      out.writeFloat(page.width());
      out.writeFloat(page.height());
      out.writeByte(Codes.code(page.source()));
      out.writeInt(page.words().size());
      for (Word word : page.words()) {
        write(word, out);
      }
      out.writeInt(page.doubts().size());
      for (Doubt doubt : page.doubts()) {
        write(doubt, out);
      }
    }
  }

  private static void write(Doubt doubt, DataOutputStream out) throws IOException {
    write(doubt.text(), out);
    write(doubt.seen(), out);
    write(doubt.box(), out);
  }

  private static void write(Box box, DataOutputStream out) throws IOException {
    out.writeFloat(box.x0());
    out.writeFloat(box.y0());
    out.writeFloat(box.x1());
    out.writeFloat(box.y1());
  }

  private static void write(String word, DataOutputStream out) throws IOException {
    byte[] text = word.getBytes(StandardCharsets.UTF_8);
    out.writeShort(text.length);
    out.write(text);
  }

  private static void write(Word word, DataOutputStream out) throws IOException {
    write(word.text(), out);
    write(word.box(), out);
    out.writeFloat(word.baseline());
    out.writeFloat(word.size());
    out.writeInt(word.spacesBefore());
    out.writeByte(word.certainty());
    String other = word.other();
    write(other == null ? "" : other, out);
  }

  static Document read(DataInputStream in) throws IOException {
    int hidden = number(in, Integer.MAX_VALUE);
    int count = number(in, MAX_PAGES);
    List<Page> pages = new ArrayList<>();
    int words = 0;
    for (int i = 0; i < count; i++) {
      Page page = page(in, MAX_WORDS - words);
      words += page.words().size();
      pages.add(page);
    }
    return new Document(pages, hidden);
  }

  private static Page page(DataInputStream in, int wordsLeft) throws IOException {
    int number = number(in, MAX_PAGES);
    float width = place(in);
    float height = place(in);
    PageSource source = Codes.source(in.readUnsignedByte());
    int count = number(in, wordsLeft);
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(word(in));
    }
    List<Doubt> doubts = new ArrayList<>();
    for (int left = number(in, count); left > 0; left--) {
      doubts.add(new Doubt(nonEmpty(text(in)), text(in), box(in)));
    }
    return new Page(number, width, height, source, words, doubts);
  }

  private static Word word(DataInputStream in) throws IOException {
    String text = nonEmpty(text(in));
    Box box = box(in);
    float baseline = place(in);
    float size = place(in);
    int spaces = number(in, Integer.MAX_VALUE);
    int certainty = below(in.readUnsignedByte(), 101);
    String other = text(in);
    return new Word(text, box, baseline, size, spaces, certainty, other.isEmpty() ? null : other);
  }

  private static Box box(DataInputStream in) throws IOException {
    return new Box(place(in), place(in), place(in), place(in));
  }

  private static String nonEmpty(String text) throws BadFrame {
    if (text.isEmpty()) {
      throw new BadFrame("A word without a character");
    }
    return text;
  }

  private static String text(DataInputStream in) throws IOException {
    int length = below(in.readUnsignedShort(), LONGEST_WORD + 1);
    if (length == 0) {
      return "";
    }
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    // A decoder of its own for each word would cost twenty times as much.
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACED) >= 0
        && !Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)) {
      throw new BadFrame("Not a text");
    }
    return text;
  }

  private static int number(DataInputStream in, int most) throws IOException {
    int number = in.readInt();
    if (number < 0 || number > most) {
      throw new BadFrame("Beyond every limit");
    }
    return number;
  }

  private static int below(int number, int limit) throws BadFrame {
    if (number >= limit) {
      throw new BadFrame("Beyond every limit");
    }
    return number;
  }

  private static float place(DataInputStream in) throws IOException {
    float place = in.readFloat();
    if (!(Math.abs(place) <= FARTHEST)) {
      throw new BadFrame("Not a place on a page");
    }
    return place;
  }
}
