package com.invoiceagent.diagnose;

import com.invoiceagent.document.Document;
import com.invoiceagent.document.Page;
import com.invoiceagent.document.Word;
import com.invoiceagent.privacy.RedactedText;
import com.invoiceagent.privacy.Redactor;
import com.invoiceagent.privacy.WordList;
import com.invoiceagent.reading.layout.Cell;
import com.invoiceagent.reading.layout.Line;
import com.invoiceagent.reading.layout.Lines;
import com.invoiceagent.reading.text.AmountToken;
import com.invoiceagent.reading.text.Amounts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Writes a document anew: every word stays where it is, and says something else where it told of
/// somebody.
final class Rewriting {

  private static final int SLIP = 47;

  private final Document document;
  private final List<List<Line>> pages = new ArrayList<>();
  private final List<String> redacted;
  private final RedactedText masks;
  private final Set<String> merchants;
  private final Pseudonyms pseudonyms;

  /// @param merchants words of rows' names, upper case without accents
  Rewriting(Document document, Set<String> merchants, Pseudonyms pseudonyms) {
    this.document = document;
    this.merchants = Set.copyOf(merchants);
    this.pseudonyms = pseudonyms;
    List<String> texts = new ArrayList<>();
    for (Page page : document.pages()) {
      List<Line> lines = Lines.of(page);
      pages.add(lines);
      lines.forEach(line -> texts.add(line.text()));
    }
    masks = new Redactor().redact(texts);
    redacted = masks.lines();
  }

  /// Whether the word may stay: invoices say it, or it is too short to tell anything.
  static boolean isCommon(String plain) {
    return plain.length() < 3 || WordList.OF_INVOICES.has(plain) || WordList.OF_ROWS.has(plain);
  }

  Document with(NewAmounts amounts) {
    List<Page> written = new ArrayList<>();
    int index = 0;
    for (int i = 0; i < pages.size(); i++) {
      List<Word> words = new ArrayList<>();
      for (Line line : pages.get(i)) {
        words.addAll(words(line, changed(line.text(), redacted.get(index++), amounts)));
      }
      Page page = document.pages().get(i);
      written.add(new Page(page.number(), page.width(), page.height(), words));
    }
    return new Document(written);
  }

  /// What stands in the place of each character.
  private String[] changed(String text, String mask, NewAmounts amounts) {
    String[] changed = text.split("");
    if (text.isEmpty()) {
      return changed;
    }
    merchants(text, changed);
    masked(text, mask, changed, amounts);
    for (AmountToken amount : Amounts.find(text)) {
      put(
          changed,
          amount.numberStart(),
          amount.numberEnd(),
          printed(amounts.of(amount.amount().centavos()), text, amount));
    }
    return changed;
  }

  private static void put(String[] changed, int start, int end, String text) {
    Arrays.fill(changed, start, end, "");
    changed[start] = text;
  }

  private static String printed(long centavos, String text, AmountToken token) {
    boolean dots = text.substring(token.numberStart(), token.numberEnd()).indexOf('.') >= 0;
    boolean small = token.amount().centavos() < 100_000;
    String whole = String.format(Locale.ROOT, "%,d", centavos / 100).replace(',', '.');
    String bare = dots || small ? whole : whole.replace(".", "");
    return bare + String.format(Locale.ROOT, ",%02d", centavos % 100);
  }

  private void merchants(String text, String[] changed) {
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end - at >= 3) {
        merchant(text, at, end, changed);
      }
      at = Math.max(end, at + 1);
    }
  }

  /// A word of a merchant's name, or one glued to the end of a month or another word.
  private void merchant(String text, int start, int end, String[] changed) {
    String plain = Pseudonyms.plain(text.substring(start, end));
    for (int from = 0; from + 3 <= plain.length(); from++) {
      if (merchants.contains(plain.substring(from)) && (from == 0 || from == 3)) {
        letters(text, start + from, end, changed);
        return;
      }
    }
  }

  private void letters(String text, int start, int end, String[] changed) {
    String other = pseudonyms.of(text.substring(start, end));
    for (int i = start; i < end; i++) {
      changed[i] = other.substring(i - start, i - start + 1);
    }
  }

  /// Walks along the line and its redacted form, and puts pseudonyms where masks are.
  private void masked(String text, String mask, String[] changed, NewAmounts amounts) {
    int at = 0;
    int in = 0;
    while (in < mask.length()) {
      int close = mask.charAt(in) == '[' ? mask.indexOf(']', in) : -1;
      String token = close < 0 ? "" : mask.substring(in, close + 1);
      String original = masks.restore(token);
      if (close < 0 || original.equals(token)) {
        at++;
        in++;
        continue;
      }
      if (!isSlip(original)) {
        letters(text, at, at + original.length(), changed);
      } else {
        slip(text, at, at + original.length(), changed, amounts);
      }
      at += original.length();
      in = close + 1;
    }
  }

  private static boolean isSlip(String original) {
    return original.chars().filter(Character::isDigit).count() == SLIP;
  }

  /// The line of a slip keeps its bank and its due date, and carries the amount that the page shows.
  private void slip(String text, int start, int end, String[] changed, NewAmounts amounts) {
    List<Integer> digits = new ArrayList<>();
    for (int i = start; i < end; i++) {
      if (Character.isDigit(text.charAt(i))) {
        digits.add(i);
      }
    }
    StringBuilder value = new StringBuilder();
    digits.subList(37, SLIP).forEach(i -> value.append(text.charAt(i)));
    String other = String.format(Locale.ROOT, "%010d", amounts.of(Long.parseLong(value.toString())));
    letters(text, start, end, changed);
    for (int i = 0; i < SLIP; i++) {
      if (i < 3 || (i >= 33 && i < 37)) {
        changed[digits.get(i)] = text.substring(digits.get(i), digits.get(i) + 1);
      } else if (i >= 37) {
        changed[digits.get(i)] = other.substring(i - 37, i - 36);
      }
    }
  }

  private static List<Word> words(Line line, String[] changed) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    for (Cell cell : line.cells()) {
      for (Word word : cell.words()) {
        int end = at + word.text().length();
        words.add(word.reading(String.join("", Arrays.copyOfRange(changed, at, end))));
        at = end + 1;
      }
    }
    return words;
  }
}
