package com.invoiceagent.reading;

import com.invoiceagent.reading.Judgement.Objection;
import com.invoiceagent.reading.Judgement.Reason;
import com.invoiceagent.reading.layout.Cell;
import com.invoiceagent.reading.layout.FlowLine;
import com.invoiceagent.reading.layout.PlacedAmount;
import com.invoiceagent.reading.text.AmountToken;
import com.invoiceagent.reading.text.Amounts;
import com.invoiceagent.reading.text.DateToken;
import com.invoiceagent.reading.text.Dates;
import com.invoiceagent.reading.text.Fold;
import com.invoiceagent.reading.text.Installments;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds for each row of a claim the candidate that the local reader sees there, or makes one of
/// what is printed there. A printed amount belongs to one row.
final class ClaimRows {

  /// A row of the claim.
  ///
  /// @param entry what is printed there
  /// @param index in the claim
  /// @param known whether the local reader sees a row there too
  /// @param severalDates whether more than one date stands there
  record Taken(Entry entry, Claim.Row row, int index, boolean known, boolean severalDates) {}

  /// Labels of what never is a row, whatever somebody says.
  private static final Pattern NO_ROW =
      Pattern.compile(
          "LIMITE|MINIMO|^SALDO(ANTERIOR|ATUAL|TOTAL|DISPONIVEL|DEVEDOR)|PROXIMAFATURA|^VENCIMENTO"
              + "|^MELHORD|FATURAANTERIOR|^VALORDAFATURA|^VALORAPAGAR");

  /// A longer text is prose.
  private static final int LONGEST_NAME = 70;

  private final List<FlowLine> parts;
  private final Places places;
  private final List<Taken> taken = new ArrayList<>();
  private final List<Objection> objections = new ArrayList<>();
  private final Set<String> used = new HashSet<>();

  /// Parts that hold a row which only the claim sees.
  private final Set<Integer> lines = new HashSet<>();

  ClaimRows(List<FlowLine> parts, Places places, Claim claim) {
    this.parts = parts;
    this.places = places;
    for (int i = 0; i < claim.rows().size(); i++) {
      take(i, claim.rows().get(i));
    }
  }

  List<Taken> taken() {
    return taken;
  }

  List<Objection> objections() {
    return objections;
  }

  /// Whether a row of the claim has this candidate's amount.
  boolean uses(Entry entry) {
    return used.contains(places.of(entry));
  }

  private void take(int index, Claim.Row row) {
    Reason against = null;
    boolean seen = false;
    for (Entry entry : places.entriesIn(row.first(), row.amountPart())) {
      if (entry.amount().equals(row.amount())) {
        seen = true;
        against = known(index, row, entry);
        if (against == null) {
          return;
        }
      }
    }
    if (!seen) {
      against = unknown(index, row);
    }
    if (against != null) {
      objections.add(new Objection(index, against));
    }
  }

  private @Nullable Reason known(int index, Claim.Row row, Entry entry) {
    DateToken printed = entry.date();
    if (row.date() != null && printed != null && !sameDay(row.date(), printed)) {
      return Reason.OTHER_DATE;
    }
    if (!used.add(places.of(entry))) {
      return Reason.TAKEN;
    }
    taken.add(new Taken(entry, row, index, true, false));
    return null;
  }

  private static boolean sameDay(DateToken a, DateToken b) {
    boolean year = a.year() == null || b.year() == null || Objects.equals(a.year(), b.year());
    return a.day() == b.day() && a.month() == b.month() && year;
  }

  private @Nullable Reason unknown(int index, Claim.Row row) {
    PlacedAmount amount = amount(row);
    if (amount != null && !lines.add(row.amountPart())) {
      return Reason.TAKEN; // two rows beside each other that only the claim sees
    }
    if (amount == null) {
      return amountIsThere(row) ? Reason.TAKEN : Reason.NOT_PRINTED;
    }
    FlowLine line = joined(row);
    String label = label(line, row.text());
    String squashed = Fold.squash(label);
    if (places.isNoRow(row.first(), row.amountPart(), row.amount())
        || squashed.isEmpty()
        || label.length() > LONGEST_NAME
        || Words.isTotal(squashed)
        || Words.isPrevious(squashed)
        || Words.isLabels(squashed)
        || NO_ROW.matcher(squashed).find()) {
      return Reason.NO_ROW;
    }
    List<DateToken> dates = dates(line);
    DateToken date = row.date() != null ? row.date() : dates.isEmpty() ? null : dates.getFirst();
    if (row.date() != null && dates.stream().noneMatch(other -> sameDay(row.date(), other))) {
      return Reason.OTHER_DATE;
    }
    used.add(Places.key(parts.get(row.amountPart()), amount.token()));
    Item near = places.itemBefore(row.first());
    Item.Loose item =
        new Item.Loose(
            line,
            amount.token(),
            near == null ? Section.ROWS : near.section(),
            near == null ? -1 : near.block(),
            label,
            true,
            null);
    Entry entry = date == null ? Entry.of(item) : Entry.of(item).on(printed(dates, date));
    taken.add(new Taken(entry, row, index, false, days(dates) > 1));
    return null;
  }

  /// The date as it is printed, with its year where one is.
  private static DateToken printed(List<DateToken> dates, DateToken date) {
    return dates.stream().filter(other -> sameDay(date, other)).findFirst().orElse(date);
  }

  private static int days(List<DateToken> dates) {
    Set<Integer> days = new TreeSet<>();
    dates.forEach(date -> days.add(date.month() * 100 + date.day()));
    return days.size();
  }

  private @Nullable PlacedAmount amount(Claim.Row row) {
    FlowLine part = parts.get(row.amountPart());
    for (PlacedAmount amount : part.amounts()) {
      AmountToken token = amount.token();
      boolean free = !used.contains(Places.key(part, token));
      boolean counts = token.foreign() == null && !token.amount().isZero();
      if (free && counts && token.amount().equals(row.amount())) {
        return amount;
      }
    }
    return null;
  }

  private boolean amountIsThere(Claim.Row row) {
    FlowLine part = parts.get(row.amountPart());
    return part.amounts().stream()
        .anyMatch(amount ->
            amount.token().amount().equals(row.amount())
                && used.contains(Places.key(part, amount.token())));
  }

  /// The parts of the row as one, on the line of its amount.
  private FlowLine joined(Claim.Row row) {
    FlowLine last = parts.get(row.amountPart());
    List<Cell> cells = new ArrayList<>();
    for (int i = row.first(); i <= row.amountPart(); i++) {
      if (parts.get(i).page() == last.page()) {
        cells.addAll(parts.get(i).cells());
      }
    }
    return new FlowLine(last.line(), last.flow(), cells, last.amounts(), null, last.rowAmount());
  }

  /// The cells that the claim's text is of, without amounts and the date before them.
  private static String label(FlowLine line, String text) {
    String wanted = Fold.squash(text);
    StringBuilder label = new StringBuilder();
    for (Cell cell : line.cells()) {
      String rest = withoutNumbers(cell.text());
      String squashed = Fold.squash(rest);
      boolean said = wanted.contains(squashed) || squashed.contains(wanted);
      if (!squashed.isEmpty() && !wanted.isEmpty() && said) {
        label.append(label.isEmpty() ? "" : " ").append(rest);
      }
    }
    return label.toString();
  }

  private static String withoutNumbers(String cell) {
    String text = cell;
    for (AmountToken amount : Amounts.find(cell).reversed()) {
      text = text.substring(0, amount.start()) + text.substring(amount.end());
    }
    text = text.strip();
    List<DateToken> dates = Dates.find(text);
    if (!dates.isEmpty() && dates.getFirst().start() == 0) {
      text = text.substring(dates.getFirst().end());
    }
    return text.replace("R$", "").strip();
  }

  private static List<DateToken> dates(FlowLine line) {
    List<DateToken> dates = new ArrayList<>();
    for (Cell cell : line.cells()) {
      if (Installments.whole(cell.text()) == null || Dates.find(cell.text()).size() > 1) {
        dates.addAll(Dates.find(cell.text()));
      } else if (dates.isEmpty()) {
        dates.addAll(Dates.find(cell.text()));
      }
    }
    return dates;
  }
}
