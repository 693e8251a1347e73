package com.invoiceagent.agent;

import com.invoiceagent.agent.Oracle.Row;
import com.invoiceagent.agent.call.CallFailure;
import com.invoiceagent.agent.call.Outcome;
import com.invoiceagent.agent.call.Question;
import com.invoiceagent.model.Money;
import com.invoiceagent.reading.text.AmountToken;
import com.invoiceagent.reading.text.Amounts;
import com.invoiceagent.reading.text.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// A model that errs in some of its rows, as models do: a digit, a lost row, an invented one, a
/// sign, a date, two rows in one, the wrong total.
public final class ErringModel implements FakeVendors.Model {

  /// Of a hundred calls of the first provider, so many fail.
  private static final int DOWN = 15;

  private final Oracle oracle;
  private final int percent;
  private final RandomGenerator random;

  /// Errs in so many percent of its rows.
  public ErringModel(Oracle oracle, int percent, long seed) {
    this.oracle = oracle;
    this.percent = percent;
    this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  @Override
  public Outcome answer(String provider, Question question) {
    if (percent > 0 && provider.equals("a") && random.nextInt(100) < DOWN) {
      return FakeVendors.fails(CallFailure.UNAVAILABLE);
    }
    Map<Integer, String> lines = Oracle.lines(question);
    List<Row> answered = new ArrayList<>();
    List<Row> right = oracle.rows(question);
    for (int i = 0; i < right.size(); i++) {
      Row row = right.get(i);
      if (random.nextInt(100) >= percent) {
        answered.add(row);
        continue;
      }
      switch (random.nextInt(7)) {
        case 0 -> answered.add(with(row, row.centavos() + 100, row.kind(), row.date()));
        case 1 -> {} // lost
        case 2 -> {
          answered.add(row);
          invent(answered, lines);
        }
        case 3 -> answered.add(with(row, row.centavos(), turned(row.kind()), row.date()));
        case 4 -> answered.add(with(row, row.centavos(), row.kind(), otherDate(lines, row)));
        case 5 -> {
          long next = i + 1 < right.size() ? right.get(++i).centavos() : 100;
          answered.add(with(row, row.centavos() + next, row.kind(), row.date()));
        }
        default -> answered.add(with(row, otherAmount(lines, row), row.kind(), row.date()));
      }
    }
    boolean wrongTotal = random.nextInt(100) < percent / 2;
    return FakeVendors.says(
        wrongTotal
            ? Oracle.json(answered, lines, anyAmount(lines), anyAmount(lines))
            : oracle.json(answered, question));
  }

  private static Row with(Row row, long centavos, String kind, String date) {
    return new Row(row.line(), row.amountLine(), date, row.text(), centavos, kind);
  }

  private static String turned(String kind) {
    return kind.equals("credit") || kind.equals("payment") ? "purchase" : "credit";
  }

  /// A date that is printed, but in another row.
  private String otherDate(Map<Integer, String> lines, Row row) {
    List<String> dates = new ArrayList<>();
    for (String line : lines.values()) {
      Dates.find(line).forEach(date -> dates.add(line.substring(date.start(), date.end())));
    }
    return dates.isEmpty() ? row.date() : dates.get(random.nextInt(dates.size()));
  }

  /// An amount that is printed on the row's line if there is another, else on any line.
  private long otherAmount(Map<Integer, String> lines, Row row) {
    for (AmountToken amount : Amounts.find(lines.getOrDefault(row.line(), ""))) {
      if (amount.amount().centavos() != row.centavos()) {
        return amount.amount().centavos();
      }
    }
    return anyAmount(lines).centavos();
  }

  /// A line with an amount that is no row, or one twice.
  private void invent(List<Row> answered, Map<Integer, String> lines) {
    List<Map.Entry<Integer, String>> all = new ArrayList<>(lines.entrySet());
    Map.Entry<Integer, String> line = all.get(random.nextInt(all.size()));
    List<AmountToken> amounts = Amounts.find(line.getValue());
    long centavos =
        amounts.isEmpty() ? random.nextLong(100, 99_999) : amounts.getFirst().amount().centavos();
    String text = line.getValue().replaceAll("[^\\p{L} ]", " ").strip();
    String kind = random.nextBoolean() ? "purchase" : "credit";
    answered.add(new Row(line.getKey(), line.getKey(), "", text, centavos, kind));
  }

  private Money anyAmount(Map<Integer, String> lines) {
    List<Money> amounts = new ArrayList<>();
    for (String line : lines.values()) {
      Amounts.find(line).forEach(token -> amounts.add(token.amount()));
    }
    return amounts.isEmpty() ? Money.ZERO : amounts.get(random.nextInt(amounts.size()));
  }
}
