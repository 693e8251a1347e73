package com.invoiceagent.diagnose;

import com.invoiceagent.document.Document;
import com.invoiceagent.document.Page;
import com.invoiceagent.document.Word;
import com.invoiceagent.model.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The words of a document and their places as plain text: a line `page NUMBER WIDTH HEIGHT`, below
/// it a line for each word with its left, top, right and lower edge, baseline, size, blanks before
/// it and characters, in points. Lines that begin with `#` are comments.
public final class DocumentText {

  private static final int FIELDS = 8;

  private DocumentText() {}

  /// Writes the document.
  public static String write(Document document) {
    StringBuilder text = new StringBuilder("# words of an invoice and their places; nobody's\n");
    for (Page page : document.pages()) {
      text.append(
          String.format(
              Locale.ROOT, "page %d %.2f %.2f%n", page.number(), page.width(), page.height()));
      for (Word word : page.words()) {
        Box box = word.box();
        text.append(
            String.format(
                Locale.ROOT,
                "%.2f %.2f %.2f %.2f %.2f %.2f %d %s%n",
                box.x0(),
                box.y0(),
                box.x1(),
                box.y1(),
                word.baseline(),
                word.size(),
                word.spacesBefore(),
                word.text()));
      }
    }
    return text.toString();
  }

  /// Reads what [#write] wrote; [IllegalArgumentException] names the first line that is wrong.
  public static Document read(String text) {
    List<Page> pages = new ArrayList<>();
    List<Word> words = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] fields = line.split(" ", FIELDS);
      try {
        if (fields[0].equals("page")) {
          close(pages, words);
          pages.add(
              new Page(
                  Integer.parseInt(fields[1]),
                  Float.parseFloat(fields[2]),
                  Float.parseFloat(fields[3]),
                  List.of()));
        } else {
          words.add(word(fields));
        }
      } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
        throw new IllegalArgumentException("line " + number + " is no word with its place", e);
      }
    }
    close(pages, words);
    return new Document(pages);
  }

  private static void close(List<Page> pages, List<Word> words) {
    if (!pages.isEmpty()) {
      pages.set(pages.size() - 1, pages.getLast().withWords(words));
    }
    words.clear();
  }

  private static Word word(String[] fields) {
    Box box =
        new Box(
            Float.parseFloat(fields[0]),
            Float.parseFloat(fields[1]),
            Float.parseFloat(fields[2]),
            Float.parseFloat(fields[3]));
    return new Word(
        fields[7],
        box,
        Float.parseFloat(fields[4]),
        Float.parseFloat(fields[5]),
        Integer.parseInt(fields[6]));
  }
}
