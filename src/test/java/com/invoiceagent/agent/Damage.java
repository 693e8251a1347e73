package com.invoiceagent.agent;

import com.invoiceagent.document.Document;
import com.invoiceagent.document.Page;
import com.invoiceagent.document.Word;
import com.invoiceagent.model.Box;
import com.invoiceagent.model.EntryType;
import com.invoiceagent.model.Evidence;
import com.invoiceagent.model.Money;
import com.invoiceagent.model.Reading;
import com.invoiceagent.model.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Takes from a document what the local reader goes by, and leaves what a person still understands.
public enum Damage {
  /// Credits lose their signs, as where colour alone tells them.
  SIGNS,
  /// The total's label says it in words that nobody uses.
  TOTAL,
  /// The same of the previous balance.
  PREVIOUS,
  /// Every third row loses its date.
  DATES,
  /// The list of later instalments loses its heading.
  FUTURE,
  /// Refunds lose sign and wording.
  REFUNDS;

  /// A date or an amount, to the word's end.
  private static final Pattern NUMBERS = Pattern.compile("\\d{1,2}/\\d|\\d+[.,]\\d");

  /// The document without it.
  ///
  /// @param whole what the document says
  public Document done(Document document, Reading whole) {
    return switch (this) {
      case SIGNS ->
          edited(document, (page, word) -> credit(whole, page, word) ? unsigned(word) : word);
      case TOTAL -> renamed(document, whole.invoice().total());
      case PREVIOUS ->
          edited(
              document,
              (page, word) ->
                  word.text().toLowerCase(Locale.ROOT).contains("anterior")
                      ? word.reading("passada")
                      : word);
      case DATES -> edited(document, (page, word) -> dateOfThird(whole, page, word) ? null : word);
      case FUTURE ->
          edited(
              document,
              (page, word) ->
                  word.text().toLowerCase(Locale.ROOT).matches("(pr[óo]xim|futur|demais).*")
                      ? word.reading("outras")
                      : word);
      case REFUNDS ->
          edited(
              document,
              (page, word) -> {
                Word plain = credit(whole, page, word) ? unsigned(word) : word;
                return credit(whole, page, word)
                        && plain.text().matches("(?i)(estorno|cr[ée]dito|desconto|cashback).*")
                    ? plain.reading("ACERTO")
                    : plain;
              });
    };
  }

  /// Whether the row's date was taken.
  public boolean tookDate(Reading whole, Evidence evidence) {
    if (this != DATES) {
      return false;
    }
    List<Transaction> rows = whole.transactions();
    for (int i = 0; i < rows.size(); i += 3) {
      if (rows.get(i).evidence().equals(evidence)) {
        return true;
      }
    }
    return false;
  }

  private interface Edit {
    @Nullable Word of(int page, Word word);
  }

  private static Document edited(Document document, Edit edit) {
    List<Page> pages = new ArrayList<>();
    for (Page page : document.pages()) {
      List<Word> words = new ArrayList<>();
      for (Word word : page.words()) {
        Word kept = edit.of(page.number(), word);
        if (kept != null) {
          words.add(kept);
        }
      }
      pages.add(page.withWords(words));
    }
    return new Document(pages);
  }

  private static boolean credit(Reading whole, int page, Word word) {
    return whole.transactions().stream()
        .anyMatch(row -> row.type() == EntryType.CREDIT && within(row.evidence(), page, word));
  }

  private static Word unsigned(Word word) {
    String text = word.text().replaceFirst("^[-−–+](?=R|\\d)", "");
    text = text.replaceFirst("(?<=\\d)[-−–C]$", "");
    text = text.matches("[-−–+C]|\\([-+]\\)") ? "." : text;
    return text.isEmpty() ? word : word.reading(text);
  }

  private static boolean dateOfThird(Reading whole, int page, Word word) {
    for (int i = 0; i < whole.transactions().size(); i += 3) {
      Evidence evidence = whole.transactions().get(i).evidence();
      if (within(evidence, page, word)
          && word.box().x0() < evidence.box().x0() + 40
          && word.text()
              .matches(
                  "(?i)\\d{1,2}([/.-]\\d{2}.*)?|de|jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez|\\d{1,2}/[a-z]{3}|20\\d\\d|[a-z]{3}\\.?")) {
        return true;
      }
    }
    return false;
  }

  private static boolean within(Evidence evidence, int page, Word word) {
    Box box = evidence.box();
    return evidence.page() == page
        && word.box().x0() >= box.x0() - 1
        && word.box().x1() <= box.x1() + 1
        && word.box().y0() >= box.y0() - 1
        && word.box().y1() <= box.y1() + 1;
  }

  /// The words near each place of the amount say it otherwise; payment slips go.
  private static Document renamed(Document document, @Nullable Money amount) {
    String digits = amount == null ? "-" : Long.toString(amount.abs().centavos());
    Function<Page, List<Word>> places =
        page ->
            page.words().stream()
                .filter(
                    w -> w.text().contains(",") && w.text().replaceAll("\\D", "").equals(digits))
                .toList();
    List<Page> pages = new ArrayList<>();
    for (Page page : document.pages()) {
      List<Word> amounts = places.apply(page);
      List<Word> words = new ArrayList<>();
      for (Word word : page.words()) {
        boolean slip =
            word.text().replaceAll("\\D", "").length() >= 10
                || word.text().matches("\\d{5}\\.\\d{5,6}|\\d{14}");
        boolean near = amounts.stream().anyMatch(a -> near(a, word));
        boolean label =
            word.text()
                .matches(
                    "(?i)(=|.*(total|fatura|valor|saldo|pagar|pagamento|documento|cobrado).*)");
        if (!slip) {
          words.add(near && label ? word.reading(renamed(word.text())) : word);
        }
      }
      pages.add(page.withWords(words));
    }
    return new Document(pages);
  }

  /// Where a whole line is one word, its date and amount stay: a label is lost, no number is.
  private static String renamed(String label) {
    Matcher numbers = NUMBERS.matcher(label);
    return numbers.find() ? "montante" + label.substring(numbers.start()) : "montante";
  }

  private static boolean near(Word amount, Word word) {
    float dy = amount.baseline() - word.baseline();
    return dy > -2
        && dy < 36
        && word.box().x0() < amount.box().x1() + 60
        && word.box().x1() > amount.box().x0() - (dy < 3 ? 420 : 60);
  }
}
