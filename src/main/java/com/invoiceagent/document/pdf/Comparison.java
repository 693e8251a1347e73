package com.invoiceagent.document.pdf;

import com.invoiceagent.document.Doubt;
import com.invoiceagent.document.Ocr;
import com.invoiceagent.document.OcrOutcome;
import com.invoiceagent.document.PageImage;
import com.invoiceagent.document.Word;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Holds the numbers of a page's text against the page's image.
///
/// The engine errs, too: where it reads something else it is shown these numbers once more, each
/// cut out of the page, and then drawn finer. Only what it reads each time is a difference.
final class Comparison {

  /// Amounts, dates, days, instalments; not the digits in a merchant's name.
  private static final Pattern NUMBER = Pattern.compile("\\D{0,4}\\d[\\d./,:]*\\D{0,2}");

  private final Ocr ocr;

  Comparison(Ocr ocr) {
    this.ocr = ocr;
  }

  /// The numbers that the image does not show.
  ///
  /// @param finer the same page drawn with more pixels, for what is still different then
  /// @param doubtful also those that could not be read on the image
  List<Doubt> doubts(
      List<Word> words, PageImage image, Drawing finer, boolean doubtful, Duration limit)
      throws IOException {
    long end = System.nanoTime() + limit.toNanos();
    List<Word> seen = seen(image, end);
    List<Other> others = new ArrayList<>();
    for (Word number : numbers(words)) {
      String read = at(number, seen);
      if (!digits(number.text()).equals(digits(read))) {
        others.add(new Other(number, read));
      }
    }
    others = again(others, image, end);
    if (others.stream().anyMatch(Other::isDifferent)) {
      PageImage better = finer.draw();
      others = better == null ? others : again(others, better, end);
    }
    return others.stream()
        .filter(other -> doubtful || other.isDifferent())
        .map(Other::toDoubt)
        .toList();
  }

  /// What is different still when it is cut out.
  private List<Other> again(List<Other> others, PageImage image, long end) {
    if (others.isEmpty()) {
      return others;
    }
    Cuttings cuttings = Cuttings.of(image, others.stream().map(Other::number).toList());
    List<Word> seen = seen(cuttings.image(), end);
    List<Other> still = new ArrayList<>();
    for (int i = 0; i < others.size(); i++) {
      Other other = others.get(i);
      String read = number(cuttings.textOf(i, seen));
      if (!digits(read).equals(digits(other.number().text()))) {
        still.add(new Other(other.number(), read.equals(other.seen()) ? read : ""));
      }
    }
    return still;
  }

  /// All of a page's numbers, none of which could be compared.
  static List<Doubt> all(List<Word> words) {
    return numbers(words).stream().map(word -> new Doubt(word.text(), "", word.box())).toList();
  }

  private static List<Word> numbers(List<Word> words) {
    return words.stream().filter(word -> NUMBER.matcher(word.text()).matches()).toList();
  }

  private List<Word> seen(PageImage image, long end) {
    Duration left = Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    return switch (ocr.read(image, left)) {
      case OcrOutcome.Words words -> words.words();
      case OcrOutcome.TimedOut _, OcrOutcome.Failed _ -> List.of();
    };
  }

  /// What stands where the number stands.
  private static String at(Word number, List<Word> seen) {
    StringBuilder text = new StringBuilder();
    seen.stream()
        .filter(word -> isWithin(word, number))
        .sorted((a, b) -> Float.compare(a.box().x0(), b.box().x0()))
        .forEach(word -> text.append(word.text()));
    return number(text.toString());
  }

  private static boolean isWithin(Word word, Word number) {
    float x = (word.box().x0() + word.box().x1()) / 2;
    float y = (word.box().y0() + word.box().y1()) / 2;
    return x > number.box().x0()
        && x < number.box().x1()
        && y > number.box().y0()
        && y < number.box().y1();
  }

  private static String number(String text) {
    return text.replaceAll("[^\\d.,/]", "");
  }

  private static String digits(String text) {
    return text.replaceAll("\\D", "");
  }

  /// Draws a page; null when that cannot be.
  interface Drawing {
    @Nullable PageImage draw() throws IOException;
  }

  /// A number, and what was read in its place; nothing when it was not the same each time.
  private record Other(Word number, String seen) {

    /// Another number of the same form; anything else was cut elsewhere, or not read.
    boolean isDifferent() {
      return form(seen).equals(form(Comparison.number(number.text())));
    }

    private static String form(String text) {
      return text.replaceAll("\\d", "0");
    }

    Doubt toDoubt() {
      return new Doubt(number.text(), isDifferent() ? seen : "", number.box());
    }
  }
}
