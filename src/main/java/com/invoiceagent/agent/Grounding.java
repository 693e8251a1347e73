package com.invoiceagent.agent;

import com.invoiceagent.agent.Grounded.Fault;
import com.invoiceagent.agent.Grounded.Refusal;
import com.invoiceagent.model.Money;
import com.invoiceagent.reading.Claim;
import com.invoiceagent.reading.text.AmountToken;
import com.invoiceagent.reading.text.Amounts;
import com.invoiceagent.reading.text.DateToken;
import com.invoiceagent.reading.text.Dates;
import com.invoiceagent.reading.text.Fold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Holds an answer against the lines as they were shown: nothing enters that is not printed there.
final class Grounding {

  /// A row takes at most so many lines.
  private static final int MOST_LINES = 4;

  private final Map<Integer, Sheet.Line> shown = new HashMap<>();

  Grounding(List<Sheet.Line> lines) {
    lines.forEach(line -> shown.put(line.number(), line));
  }

  Grounded of(ModelAnswer answer) {
    List<Claim.Row> rows = new ArrayList<>();
    List<Refusal> refused = new ArrayList<>();
    for (ModelAnswer.Row row : answer.rows()) {
      Fault fault = fault(row);
      if (fault == null) {
        rows.add(claim(row));
      } else {
        refused.add(new Refusal(shown.containsKey(row.line()) ? row.line() : 0, fault));
      }
    }
    return new Grounded(
        rows,
        refused,
        amount(answer.total()),
        amount(answer.previous()),
        day(answer.due()),
        day(answer.closing()));
  }

  private @Nullable Fault fault(ModelAnswer.Row row) {
    List<String> lines = lines(row);
    if (lines.isEmpty()) {
      return Fault.NO_SUCH_LINE;
    }
    if (row.centavos() <= 0 || !holds(lines.getLast(), row.centavos())) {
      return Fault.AMOUNT;
    }
    if (!row.date().isBlank() && date(row.date(), lines) == null) {
      return Fault.DATE;
    }
    if (!standsIn(row.text(), lines)) {
      return Fault.TEXT;
    }
    return nature(row.kind()) == null ? Fault.KIND : null;
  }

  /// The texts of the row's lines; empty when not all of them were shown.
  private List<String> lines(ModelAnswer.Row row) {
    int span = row.amountLine() - row.line();
    List<String> lines = new ArrayList<>();
    if (span < 0 || span >= MOST_LINES) {
      return lines;
    }
    for (int number = row.line(); number <= row.amountLine(); number++) {
      Sheet.Line line = shown.get(number);
      if (line == null) {
        return List.of();
      }
      lines.add(line.text());
    }
    return lines;
  }

  private Claim.Row claim(ModelAnswer.Row row) {
    return new Claim.Row(
        row.line() - 1,
        row.amountLine() - 1,
        Money.ofCentavos(row.centavos()),
        Objects.requireNonNull(nature(row.kind())),
        row.date().isBlank() ? null : date(row.date(), lines(row)),
        row.text());
  }

  private static boolean holds(String line, long centavos) {
    for (AmountToken amount : Amounts.find(line)) {
      if (amount.foreign() == null && amount.amount().centavos() == centavos) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable DateToken date(String said, List<String> lines) {
    List<DateToken> dates = Dates.find(said);
    if (dates.size() != 1) {
      return null;
    }
    DateToken date = dates.getFirst();
    for (String line : lines) {
      for (DateToken printed : Dates.find(line)) {
        boolean year = date.year() == null || Objects.equals(date.year(), printed.year());
        if (year && printed.day() == date.day() && printed.month() == date.month()) {
          return printed;
        }
      }
    }
    return null;
  }

  /// Whether the words stand there in this order.
  private static boolean standsIn(String text, List<String> lines) {
    String printed = Fold.squash(String.join(" ", lines));
    int at = 0;
    boolean letters = false;
    for (String word : text.strip().split("\\s+", -1)) {
      String squashed = Fold.squash(word);
      letters |= squashed.chars().anyMatch(Character::isLetter);
      int found = printed.indexOf(squashed, at);
      if (found < 0) {
        return false;
      }
      at = found + squashed.length();
    }
    return letters;
  }

  private static Claim.@Nullable Nature nature(String kind) {
    return switch (kind.strip().toLowerCase(Locale.ROOT)) {
      case "purchase" -> Claim.Nature.PURCHASE;
      case "charge" -> Claim.Nature.CHARGE;
      case "credit" -> Claim.Nature.CREDIT;
      case "payment" -> Claim.Nature.PAYMENT;
      default -> null;
    };
  }

  private Claim.@Nullable Amount amount(ModelAnswer.Place place) {
    Sheet.Line line = shown.get(place.line());
    boolean printed =
        line != null
            && place.centavos() != Long.MIN_VALUE
            && holds(line.text(), Math.abs(place.centavos()));
    return printed ? new Claim.Amount(place.line() - 1, Money.ofCentavos(place.centavos())) : null;
  }

  private @Nullable LocalDate day(ModelAnswer.Day day) {
    Sheet.Line line = shown.get(day.line());
    DateToken date = line == null ? null : date(day.date(), List.of(line.text()));
    return date == null ? null : date.full();
  }
}
