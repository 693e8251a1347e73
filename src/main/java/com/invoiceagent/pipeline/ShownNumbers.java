package com.invoiceagent.pipeline;

import com.invoiceagent.document.Document;
import com.invoiceagent.document.Doubt;
import com.invoiceagent.document.Page;
import com.invoiceagent.model.Box;
import com.invoiceagent.model.Check;
import com.invoiceagent.model.Evidence;
import com.invoiceagent.model.Finding;
import com.invoiceagent.model.ForeignAmount;
import com.invoiceagent.model.Invoice;
import com.invoiceagent.model.Money;
import com.invoiceagent.model.Proof;
import com.invoiceagent.model.ProofStatus;
import com.invoiceagent.model.Reading;
import com.invoiceagent.model.Transaction;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Holds a reading against the images of its pages. The text of a file can close to the centavo and
/// still not be what a person sees.
///
/// @param reading not proved when its numbers are not those on the pages
/// @param check what was found; null when no page was looked at
record ShownNumbers(Reading reading, @Nullable Check check) {

  /// The rule's name.
  static final String RULE = "page_images";

  private static final int MOST_NAMED = 20;
  private static final Pattern CARD = Pattern.compile("\\d{4}");
  private static final Finding DIFFERS = Finding.of("image_differs");

  /// A part of the reading, as messages name it and as a finding does.
  private record Part(String name, Finding finding) {}

  /// Holds the reading against what was found on the document's pages.
  ///
  /// @param asked all pages were to be looked at
  static ShownNumbers judge(Reading reading, Document document, boolean asked) {
    List<String> differences = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (Page page : document.pages()) {
      for (Doubt doubt : page.doubts()) {
        Part what = whatStandsAt(doubt, page.number(), reading);
        if (what != null) {
          differences.add(what.name() + describe(doubt));
          findings.add(what.finding().counts(page.number()));
        }
      }
    }
    if (!differences.isEmpty()) {
      return new ShownNumbers(
          unproved(reading),
          new Check(RULE, false, join(differences), findings.stream().limit(MOST_NAMED).toList()));
    }
    return new ShownNumbers(
        reading,
        asked ? new Check(RULE, true, "the images of the pages show the amounts and dates") : null);
  }

  private static String join(List<String> differences) {
    int more = differences.size() - MOST_NAMED;
    String named =
        String.join("; ", differences.subList(0, Math.min(MOST_NAMED, differences.size())));
    return more > 0 ? named + "; and " + more + " more" : named;
  }

  private static Reading unproved(Reading reading) {
    Proof proof = reading.proof();
    if (proof.status() != ProofStatus.PROVED) {
      return reading;
    }
    return new Reading(
        reading.invoice(),
        reading.transactions(),
        reading.payments(),
        new Proof(
            ProofStatus.NOT_PROVED, proof.difference(), proof.alternatives(), proof.witnesses()));
  }

  private static String describe(Doubt doubt) {
    return doubt.seen().isEmpty()
        ? ": the image of the page does not confirm " + doubt.text()
        : ": the page shows " + doubt.seen() + ", its text says " + doubt.text();
  }

  /// The part of the reading that the number belongs to; null when it belongs to none.
  private static @Nullable Part whatStandsAt(Doubt doubt, int page, Reading reading) {
    for (int i = 0; i < reading.transactions().size(); i++) {
      Transaction row = reading.transactions().get(i);
      if (covers(row.evidence(), page, doubt.box())) {
        if (isOfACard(doubt.text(), row)) {
          return null;
        }
        return new Part("transaction " + (i + 1) + " on page " + page, DIFFERS.transaction(i + 1));
      }
    }
    for (int i = 0; i < reading.payments().size(); i++) {
      if (covers(reading.payments().get(i).evidence(), page, doubt.box())) {
        return new Part("payment " + (i + 1) + " on page " + page, DIFFERS.payment(i + 1));
      }
    }
    String digits = digits(doubt.text());
    return values(reading.invoice()).entrySet().stream()
        .filter(value -> value.getValue().contains(digits))
        .map(value -> new Part(value.getKey() + " on page " + page, DIFFERS))
        .findFirst()
        .orElse(null);
  }

  /// Whether it is four digits that no amount and no date of the row has: the end of a card's
  /// number, which nothing is added up from. In the small grey letters that rows have it in, the
  /// engine takes an 8 for a 3.
  private static boolean isOfACard(String number, Transaction row) {
    ForeignAmount original = row.original();
    return CARD.matcher(number).matches()
        && Stream.of(
                row.amount().toString(),
                row.totalPurchaseAmount().toString(),
                original == null ? "" : original.amount().toString(),
                DateTimeFormatter.BASIC_ISO_DATE.format(row.date()),
                DateTimeFormatter.ofPattern("ddMMyyyy").format(row.date()))
            .noneMatch(value -> digits(value).contains(number));
  }

  private static boolean covers(Evidence evidence, int page, Box box) {
    float x = (box.x0() + box.x1()) / 2;
    float y = (box.y0() + box.y1()) / 2;
    Box row = evidence.box();
    return evidence.page() == page
        && x >= row.x0()
        && x <= row.x1()
        && y >= row.y0()
        && y <= row.y1();
  }

  /// The digits that say what the invoice says as a whole.
  private static Map<String, List<String>> values(Invoice invoice) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    values.put("the total", amount(invoice.total()));
    values.put("the previous balance", amount(invoice.previousBalance()));
    values.put("the payments' total", amount(invoice.paymentsTotal()));
    values.put("the due date", date(invoice.dueDate()));
    values.put("the closing date", date(invoice.closingDate()));
    return values;
  }

  private static List<String> amount(@Nullable Money money) {
    return money == null || money.equals(Money.ZERO)
        ? List.of()
        : List.of(digits(money.toString()));
  }

  private static List<String> date(@Nullable LocalDate date) {
    return date == null
        ? List.of()
        : Stream.of("dd", "ddMM", "ddMMyy", "ddMMyyyy")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern).format(date))
            .toList();
  }

  private static String digits(String text) {
    return text.replaceAll("\\D", "");
  }
}
