package com.invoiceagent.pipeline;

import com.invoiceagent.document.Document;
import com.invoiceagent.document.Page;
import com.invoiceagent.document.ReadOutcome;
import com.invoiceagent.document.Word;
import com.invoiceagent.model.Box;
import com.invoiceagent.model.Proof;
import com.invoiceagent.model.ProofStatus;
import com.invoiceagent.reading.LocalReader;
import com.invoiceagent.reading.category.Categories;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whatever a page says, it is read as an invoice or refused, and a proof holds.
public final class LinesFuzz {

  private static final LocalReader READER = new LocalReader(Categories.load());
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final int LINES_ON_A_PAGE = 60;
  private static final int MOST_LINES = 300;

  private LinesFuzz() {}

  /// Reads the lines as if they stood on pages, in letters of one width.
  public static void fuzzerTestOneInput(byte[] input) {
    Document document = document(new String(input, StandardCharsets.UTF_8));
    ProcessInvoice pipeline =
        new ProcessInvoice((file, passwords, _, limit) -> new ReadOutcome.Read(document), READER);
    Extraction extraction =
        pipeline.extract(
            new ProcessRequest(new byte[0], "local", null), Deadline.in(Duration.ofMinutes(1)));
    if (extraction instanceof Extraction.Answer answer) {
      Proof proof = answer.reading().proof();
      if (proof.status() != ProofStatus.PROVED && answer.confidence() > 50) {
        throw new IllegalStateException("sure of what is not proved");
      }
    }
  }

  private static Document document(String text) {
    List<Page> pages = new ArrayList<>();
    List<Word> words = new ArrayList<>();
    List<String> lines = text.lines().limit(MOST_LINES).toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher word = WORD.matcher(lines.get(i));
      while (word.find()) {
        words.add(word(word, 30 + 13f * (i % LINES_ON_A_PAGE)));
      }
      if (i % LINES_ON_A_PAGE == LINES_ON_A_PAGE - 1 || i == lines.size() - 1) {
        pages.add(new Page(pages.size() + 1, 595, 842, words));
        words = new ArrayList<>();
      }
    }
    return new Document(pages);
  }

  private static Word word(Matcher word, float y) {
    Box box = new Box(30 + 5f * word.start(), y - 8, 30 + 5f * word.end(), y + 2);
    return new Word(word.group(), box, y, 10, 1);
  }
}
