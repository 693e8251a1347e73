package com.invoiceagent.agent;

import com.invoiceagent.agent.call.Question;
import com.invoiceagent.model.EntryType;
import com.invoiceagent.model.Kind;
import com.invoiceagent.model.Money;
import com.invoiceagent.model.Payment;
import com.invoiceagent.model.Reading;
import com.invoiceagent.model.Transaction;
import com.invoiceagent.reading.text.AmountToken;
import com.invoiceagent.reading.text.Amounts;
import com.invoiceagent.reading.text.DateToken;
import com.invoiceagent.reading.text.Dates;
import com.invoiceagent.reading.text.Fold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A model that knows what the invoice says and finds it among the lines that it is shown.
public final class Oracle {

  /// A row as a model answers it.
  public record Row(
      int line, int amountLine, String date, String text, long centavos, String kind) {}

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Pattern LINE = Pattern.compile("(\\d+)\\| (.*)");
  private static final Pattern ASKED = Pattern.compile("begin in these lines only: ([\\d, ]+)");

  private final Reading truth;

  /// Knows this reading.
  public Oracle(Reading truth) {
    this.truth = truth;
  }

  /// The lines of a question, by number.
  public static Map<Integer, String> lines(Question question) {
    Map<Integer, String> lines = new TreeMap<>();
    boolean data = false;
    for (String line : question.text().split("\n", -1)) {
      Matcher matcher = LINE.matcher(line);
      if (line.startsWith("<<<DATA")) {
        data = true;
      } else if (line.startsWith("<<<END")) {
        data = false;
      } else if (data && matcher.matches()) {
        lines.put(Integer.valueOf(matcher.group(1)), matcher.group(2));
      }
    }
    return lines;
  }

  /// The lines that a repair asks about; empty when it asks about all.
  public static Set<Integer> asked(Question question) {
    Set<Integer> asked = new HashSet<>();
    Matcher matcher = ASKED.matcher(question.text());
    if (matcher.find()) {
      for (String number : matcher.group(1).split(", ", -1)) {
        asked.add(Integer.valueOf(number.strip()));
      }
    }
    return asked;
  }

  /// The rows that stand among the lines.
  public List<Row> rows(Question question) {
    Map<Integer, String> lines = lines(question);
    Set<Integer> asked = asked(question);
    Set<String> used = new HashSet<>();
    List<Row> rows = new ArrayList<>();
    for (Transaction row : truth.transactions()) {
      String kind =
          row.type() == EntryType.CREDIT
              ? "credit"
              : row.kind() == Kind.PURCHASE ? "purchase" : "charge";
      add(rows, lines, used, row.description(), row.amount(), row.date(), row.datePrinted(), kind);
    }
    for (Payment row : truth.payments()) {
      String name = row.description();
      add(rows, lines, used, name, row.amount(), row.date(), row.datePrinted(), "payment");
    }
    rows.removeIf(row -> !asked.isEmpty() && !asked.contains(row.line()));
    return rows;
  }

  private static void add(
      List<Row> rows,
      Map<Integer, String> lines,
      Set<String> used,
      String name,
      Money amount,
      LocalDate date,
      boolean datePrinted,
      String kind) {
    Integer best = null;
    int most = -1;
    for (Map.Entry<Integer, String> line : lines.entrySet()) {
      int score = score(line.getValue(), name, amount, date, datePrinted);
      if (score > most && !used.contains(line.getKey() + "/" + amount)) {
        most = score;
        best = line.getKey();
      }
    }
    if (best == null) {
      return;
    }
    used.add(best + "/" + amount);
    String line = lines.get(best);
    DateToken printed = datePrinted ? dateIn(line, date) : null;
    rows.add(
        new Row(
            best,
            best,
            printed == null ? "" : line.substring(printed.start(), printed.end()),
            text(line, name),
            amount.centavos(),
            kind));
  }

  private static int score(
      String line, String name, Money amount, LocalDate date, boolean datePrinted) {
    if (!line.contains(printed(amount))) {
      return -1;
    }
    boolean holds = Amounts.find(line).stream().anyMatch(token -> token.amount().equals(amount));
    if (!holds) {
      return -1;
    }
    String squashed = Fold.squash(line);
    String wanted = Fold.squash(name);
    int score = datePrinted && dateIn(line, date) != null ? 4 : 0;
    score += squashed.contains(wanted) ? 4 : 0;
    String start = wanted.substring(0, Math.min(5, wanted.length()));
    return score + (squashed.contains(start) ? 2 : 0);
  }

  /// The end of the amount as any notation prints it.
  private static String printed(Money amount) {
    long centavos = amount.abs().centavos();
    return "%d,%02d".formatted(centavos / 100 % 1000, centavos % 100);
  }

  private static @Nullable DateToken dateIn(String line, LocalDate date) {
    for (DateToken token : Dates.find(line)) {
      if (token.day() == date.getDayOfMonth() && token.month() == date.getMonthValue()) {
        return token;
      }
    }
    return null;
  }

  /// The name if the line holds it, else whatever words stand there.
  private static String text(String line, String name) {
    String masked = name;
    if (Fold.squash(line).contains(Fold.squash(masked))) {
      return masked;
    }
    for (String word : line.split("[\\s]+", -1)) {
      if (word.matches("\\p{L}{3,}")) {
        return word;
      }
    }
    return line;
  }

  /// Where the amount stands, on the line with the most letters before the labels' end; 0 for
  /// nowhere.
  public static int lineOf(Map<Integer, String> lines, Money amount) {
    for (Map.Entry<Integer, String> line : lines.entrySet()) {
      boolean may = line.getValue().contains(printed(amount));
      for (AmountToken token : may ? Amounts.find(line.getValue()) : List.<AmountToken>of()) {
        if (token.amount().equals(amount.abs())) {
          return line.getKey();
        }
      }
    }
    return 0;
  }

  /// The right answer.
  public String answer(Question question) {
    return json(rows(question), question);
  }

  /// An answer with these rows and the right totals.
  public String json(List<Row> rows, Question question) {
    Money total = truth.invoice().total() == null ? Money.ZERO : truth.invoice().total();
    return json(rows, lines(question), total, truth.invoice().previousBalance());
  }

  /// An answer.
  public static String json(
      List<Row> rows, Map<Integer, String> lines, Money total, Money previous) {
    ObjectNode answer = JSON.createObjectNode();
    var array = answer.putArray("rows");
    for (Row row : rows) {
      array
          .addObject()
          .put("line", row.line())
          .put("amount_line", row.amountLine())
          .put("date", row.date())
          .put("text", row.text())
          .put("amount_centavos", row.centavos())
          .put("kind", row.kind());
    }
    answer.put("row_count", rows.size());
    place(answer, "total", lines, total);
    place(answer, "previous", lines, previous);
    answer.put("due_line", 0).put("due_date", "");
    answer.put("closing_line", 0).put("closing_date", "");
    return answer.toString();
  }

  private static void place(
      ObjectNode answer, String name, Map<Integer, String> lines, Money amount) {
    int line = lineOf(lines, amount);
    answer.put(name + "_line", line);
    answer.put(name + "_centavos", line == 0 ? 0 : amount.centavos());
  }
}
