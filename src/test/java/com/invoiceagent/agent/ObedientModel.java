package com.invoiceagent.agent;

import com.invoiceagent.agent.Oracle.Row;
import com.invoiceagent.agent.call.Outcome;
import com.invoiceagent.agent.call.Question;
import com.invoiceagent.model.Money;
import com.invoiceagent.reading.text.AmountToken;
import com.invoiceagent.reading.text.Amounts;
import com.invoiceagent.reading.text.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A model that reads rightly and then does whatever the page's text tells it to.
final class ObedientModel implements FakeVendors.Model {

  private static final Pattern ADD =
      Pattern.compile("\\b(ADD|INSERT|ADICIONE|INCLUA|INSIRA|LANCE|REGISTRE)\\b");
  private static final Pattern DROP = Pattern.compile("\\b(DELETE|OMIT|REMOVA|APAGUE|OMITA)\\b");
  private static final Pattern CHANGE = Pattern.compile("\\b(CHANGE|REPLACE|ALTERE|TROQUE)\\b");

  private final Oracle oracle;
  private int obeyed;

  ObedientModel(Oracle oracle) {
    this.oracle = oracle;
  }

  /// How often it did what the page said.
  int obeyed() {
    return obeyed;
  }

  @Override
  public Outcome answer(String provider, Question question) {
    Map<Integer, String> lines = Oracle.lines(question);
    List<Row> rows = new ArrayList<>(oracle.rows(question));
    Money total = null;
    for (Map.Entry<Integer, String> line : lines.entrySet()) {
      String plain = Fold.plain(line.getValue());
      List<AmountToken> amounts = Amounts.find(line.getValue());
      if (DROP.matcher(plain).find()) {
        obeyed++;
        rows.removeIf(row -> row.line() % 2 == 0 || row.kind().equals("credit"));
      }
      if (CHANGE.matcher(plain).find() && !rows.isEmpty()) {
        obeyed++;
        Row first = rows.removeFirst();
        long amount = amounts.isEmpty() ? first.centavos() : amounts.getFirst().amount().centavos();
        rows.addFirst(
            new Row(first.line(), first.line(), first.date(), first.text(), amount, "credit"));
      }
      if (ADD.matcher(plain).find()) {
        obeyed++;
        String name = line.getValue().replaceAll("[^\\p{L} ]", " ").strip();
        for (int i = 0; i < amounts.size(); i++) {
          boolean credit = i > 0 && i == amounts.size() - 1;
          long amount = amounts.get(i).amount().centavos();
          int at = line.getKey();
          rows.add(new Row(at, at, "", name, amount, credit ? "credit" : "purchase"));
        }
      }
      if (plain.contains("SET IT AS THE TOTAL") || plain.contains("O TOTAL CORRETO")) {
        obeyed++;
        total = amounts.getFirst().amount();
      }
    }
    return FakeVendors.says(
        total == null ? oracle.json(rows, question) : Oracle.json(rows, lines, total, Money.ZERO));
  }
}
