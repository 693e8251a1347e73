package com.invoiceagent.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.privacy.PlantedPage.Planted;
import com.invoiceagent.reading.text.AmountToken;
import com.invoiceagent.reading.text.Amounts;
import com.invoiceagent.reading.text.DateToken;
import com.invoiceagent.reading.text.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// How much of what is planted in many pages is found, kind by kind; and that nothing else that the
/// reading needs is touched.
class RecallTest {

  private static final int PAGES = 2500;
  private static final Set<Kind> CHECKED = Set.of(Kind.CPF, Kind.CNPJ, Kind.CARD, Kind.BOLETO);

  private final Map<String, int[]> found = new TreeMap<>();
  private final List<String> missed = new ArrayList<>();
  private final List<String> altered = new ArrayList<>();
  private int merchants;
  private int maskedMerchants;

  @Test
  void findsNearlyAllThatIsPlanted() {
    Redactor redactor = new Redactor();
    for (int seed = 0; seed < PAGES; seed++) {
      PlantedPage page = new PlantedPage(seed);
      RedactedText redacted = redactor.redact(page.lines());

      assertThat(redacted.lines()).hasSameSizeAs(page.lines());
      assertThat(redacted.lines().stream().map(redacted::restore)).isEqualTo(page.lines());
      for (int i = 0; i < page.lines().size(); i++) {
        List<String> before = tokens(page.lines().get(i), outside(page, i));
        if (!tokens(redacted.lines().get(i), _ -> true).equals(before)) {
          altered.add(page.lines().get(i) + " -> " + redacted.lines().get(i));
        }
      }
      page.planted().forEach(planted -> count(planted, page, redacted));
      countMerchants(page, redacted);
    }
    report();
    assertThat(altered).isEmpty();
  }

  private void report() {
    StringBuilder table = new StringBuilder("identifiers found in " + PAGES + " generated pages\n");
    for (Map.Entry<String, int[]> entry : found.entrySet()) {
      int[] counts = entry.getValue();
      table.append(
          "%-18s %6d of %6d  %6.2f %%%n"
              .formatted(entry.getKey(), counts[0], counts[1], 100.0 * counts[0] / counts[1]));
    }
    table.append("names of merchants masked: %d of %d%n".formatted(maskedMerchants, merchants));
    System.out.println(table);
    found.forEach((check, counts) ->
        assertThat(1000 * counts[0])
            .as(check + " " + missed.stream().filter(m -> m.startsWith(check)).limit(5).toList())
            .isGreaterThanOrEqualTo((isChecked(check) ? 995 : 970) * counts[1]));
    assertThat(100 * maskedMerchants).isLessThanOrEqualTo(merchants);
  }

  private static boolean isChecked(String check) {
    return CHECKED.stream().anyMatch(kind -> check.startsWith(kind.name()));
  }

  private void count(Planted planted, PlantedPage page, RedactedText redacted) {
    int[] counts = found.computeIfAbsent(planted.check(), _ -> new int[2]);
    counts[1]++;
    String before = page.lines().get(planted.line());
    String after = redacted.lines().get(planted.line());
    String around = before.substring(0, planted.start()) + before.substring(planted.end());
    if (leaks(planted, around, after)) {
      missed.add(planted.check() + ": " + before + " -> " + after);
    } else {
      counts[0]++;
    }
  }

  /// Whether a part of it is left that tells something: a word of a name, five characters of a
  /// number. What stands on the line anyway tells nothing.
  private static boolean leaks(Planted planted, String around, String after) {
    String left = after.replaceAll("\\[[A-Z]+_\\d+]", "\u0001");
    if (planted.kind() == Kind.NAME || planted.kind() == Kind.ADDRESS) {
      for (String word : planted.text().split("[\\s,./-]+", 0)) {
        if (word.length() > 2 && left.contains(word) && !around.contains(word)) {
          return true;
        }
      }
      return false;
    }
    String bare = bare(left);
    String number = bare(planted.text());
    int part = Math.min(5, number.length());
    for (int i = 0; i + part <= number.length(); i++) {
      if (bare.contains(number.substring(i, i + part))) {
        return !bare(around).contains(number.substring(i, i + part));
      }
    }
    return false;
  }

  private static String bare(String text) {
    return text.replaceAll("[^\\p{L}\\d\u0001]", "");
  }

  private void countMerchants(PlantedPage page, RedactedText redacted) {
    String all = String.join("\n", redacted.lines());
    for (String merchant : page.merchants()) {
      merchants++;
      maskedMerchants += all.contains(merchant) ? 0 : 1;
    }
  }

  private static Predicate<int[]> outside(PlantedPage page, int line) {
    return token ->
        page.planted().stream()
            .noneMatch(planted ->
                planted.line() == line && token[0] < planted.end() && planted.start() < token[1]);
  }

  /// Amounts with their signs and currencies, and dates, as the reading sees them.
  private static List<String> tokens(String line, Predicate<int[]> counts) {
    List<String> tokens = new ArrayList<>();
    for (AmountToken amount : Amounts.find(line)) {
      if (counts.test(new int[] {amount.start(), amount.end()})) {
        tokens.add(amount.signed() + " " + amount.currency() + " " + amount.foreign());
      }
    }
    for (DateToken date : Dates.find(line)) {
      if (counts.test(new int[] {date.start(), date.end()})) {
        tokens.add(date.day() + "/" + date.month() + "/" + date.year());
      }
    }
    return tokens;
  }
}
