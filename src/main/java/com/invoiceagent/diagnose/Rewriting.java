package com.invoiceagent.diagnose;

import com.invoiceagent.document.Document;
import com.invoiceagent.document.Page;
import com.invoiceagent.document.PageSource;
import com.invoiceagent.document.Word;
import com.invoiceagent.privacy.RedactedText;
import com.invoiceagent.privacy.Redactor;
import com.invoiceagent.privacy.WordList;
import com.invoiceagent.reading.layout.Cell;
import com.invoiceagent.reading.layout.Line;
import com.invoiceagent.reading.layout.Lines;
import com.invoiceagent.reading.text.AmountToken;
import com.invoiceagent.reading.text.Amounts;
import com.invoiceagent.reading.text.Currencies;
import com.invoiceagent.reading.text.DateToken;
import com.invoiceagent.reading.text.Dates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Writes a document anew: every word stays where it is, and says something else where it told of
/// somebody.
final class Rewriting {

  private static final int SLIP = 47;
  private static final int LONGEST_GLUED = 60;

  private static final Pattern ROW = Pattern.compile("(?:^|[\\t •*-])\\d{1,2} ?(?:/|[A-Za-z]{3})");

  /// Three digits or more, but not a year.
  private static final Pattern LONG_NUMBER = Pattern.compile("(?<!\\d)(?!20\\d\\d(?!\\d))\\d{3,}");

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

  /// The words of a row's name, without the sign of the real that may be glued to one.
  static String[] words(String name) {
    return name.replace("R$", " ").split("[^\\p{L}]+", 0);
  }

  /// Whether the word may stay: invoices say it, whole, cut or glued to another one, or it is too
  /// short to tell anything.
  static boolean isCommon(String plain) {
    return plain.length() < 3
        || Currencies.isCode(plain)
        || isListed(plain)
        || isCut(plain)
        || isGlued(plain);
  }

  private static boolean isListed(String plain) {
    return WordList.OF_INVOICES.has(plain) || WordList.OF_ROWS.has(plain);
  }

  private static boolean isCut(String plain) {
    return plain.length() >= 6
        && (WordList.OF_INVOICES.hasOneThatBegins(plain)
            || WordList.OF_ROWS.hasOneThatBegins(plain));
  }

  private static boolean isGlued(String plain) {
    boolean[] reached = new boolean[plain.length() + 1];
    reached[0] = true;
    for (int end = 2; end <= Math.min(plain.length(), LONGEST_GLUED); end++) {
      for (int start = 0; start <= end - 2 && !reached[end]; start++) {
        reached[end] = reached[start] && isListed(plain.substring(start, end));
      }
    }
    return reached[plain.length()];
  }

  Document with(NewAmounts amounts) {
    List<Page> written = new ArrayList<>();
    int index = 0;
    for (int i = 0; i < pages.size(); i++) {
      List<Word> words = new ArrayList<>();
      Page page = document.pages().get(i);
      boolean recognised = page.source() == PageSource.OCR;
      for (Line line : pages.get(i)) {
        words.addAll(words(line, changed(line.text(), redacted.get(index++), recognised, amounts)));
      }
      written.add(new Page(page.number(), page.width(), page.height(), words));
    }
    return new Document(written);
  }

  /// What stands in the place of each character.
  ///
  /// @param recognised characters may be wrong, so that identifiers may not look like one: then no
  ///   word stays that tells something, and no number but amounts and dates
  private String[] changed(String text, String mask, boolean recognised, NewAmounts amounts) {
    String[] changed = text.split("");
    if (text.isEmpty()) {
      return changed;
    }
    merchants(text, recognised || isRow(text), changed);
    if (recognised) {
      numbers(text, changed);
    }
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

  private static boolean isRow(String text) {
    return !Amounts.find(text).isEmpty() && !Dates.find(text).isEmpty() && ROW.matcher(text).find();
  }

  private void merchants(String text, boolean row, String[] changed) {
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      // "R$" may be glued to what stands before it.
      boolean reais = text.startsWith("R$", end - 1);
      if (end - at - (reais ? 1 : 0) >= 3) {
        merchant(text, at, reais ? end - 1 : end, row, changed);
      }
      at = Math.max(end, at + 1);
    }
  }

  private void numbers(String text, String[] changed) {
    List<DateToken> dates = Dates.find(text);
    LONG_NUMBER
        .matcher(text)
        .results()
        .filter(number ->
            dates.stream()
                .noneMatch(date -> date.start() < number.end() && number.start() < date.end()))
        .forEach(number -> letters(text, number.start(), number.end(), changed));
  }

  /// A word of a merchant's name, perhaps glued to a month before it; in rows any word that tells
  /// something, towns included.
  private void merchant(String text, int start, int end, boolean row, String[] changed) {
    String plain = Pseudonyms.plain(text.substring(start, end));
    boolean behindDay =
        start > 1
            && Character.isDigit(text.charAt(start - (text.charAt(start - 1) == ' ' ? 2 : 1)));
    boolean month = behindDay && Dates.month(plain) > 0;
    int from = month ? 3 : 0;
    String name = plain.substring(from);
    boolean whole = month && WordList.OF_INVOICES.has(plain);
    if (!whole && (merchants.contains(name) || (row && !isCommon(name)))) {
      letters(text, start + from, end, changed);
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

  /// The line of a slip keeps its bank and its due date, and carries the amount that the page
  /// shows.
  private void slip(String text, int start, int end, String[] changed, NewAmounts amounts) {
    List<Integer> digits = new ArrayList<>();
    for (int i = start; i < end; i++) {
      if (Character.isDigit(text.charAt(i))) {
        digits.add(i);
      }
    }
    StringBuilder value = new StringBuilder();
    digits.subList(37, SLIP).forEach(i -> value.append(text.charAt(i)));
    String other =
        String.format(Locale.ROOT, "%010d", amounts.of(Long.parseLong(value.toString())));
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
