package com.invoiceagent.agent;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// How a model answers a question whose right answer is known: JSON with a list of rows in it.
///
/// Rows are the first array of objects; their amount is the first whole number whose name holds
/// `amount` or `centavos`, their sign the first text that says `debit` or `credit`, or the
/// amount's.
public enum Behaviour {
  /// As it should.
  RIGHT,
  /// One row's amount is wrong.
  WRONG_SUM,
  /// One row is there twice, with another amount.
  INVENTED_ROW,
  /// The last rows are missing, at least one.
  LOST_ROWS,
  /// One row has the other sign.
  SWAPPED_SIGN,
  /// Sentences and a code fence around the JSON.
  PROSE_AROUND,
  /// Cut in its middle, and the vendor says so.
  TRUNCATED,
  /// The model refuses.
  REFUSAL,
  /// No content at all.
  EMPTY,
  /// Blank lines come first.
  BLANK_LINES_FIRST;

  private static final JsonMapper JSON = JsonMapper.shared();

  /// The reply of a model that behaves so. The same seed errs in the same row.
  ///
  /// @param right the right answer as JSON
  public Reply reply(String right, RandomGenerator random) {
    return switch (this) {
      case RIGHT -> Reply.says(right);
      case WRONG_SUM, INVENTED_ROW, LOST_ROWS, SWAPPED_SIGN -> Reply.says(erring(right, random));
      case PROSE_AROUND ->
          Reply.says("Here are the transactions:\n```json\n" + right + "\n```\nLet me know.");
      case TRUNCATED -> Reply.truncated(right.substring(0, right.length() / 2));
      case REFUSAL -> Reply.refuses();
      case EMPTY -> Reply.empty();
      case BLANK_LINES_FIRST -> Reply.blankLinesThenSays(right, 5, Duration.ofMillis(5));
    };
  }

  /// The answer with this error in it; unchanged when it has no rows or the behaviour is none about
  /// rows.
  public String erring(String right, RandomGenerator random) {
    JsonNode answer = JSON.readTree(right);
    ArrayNode rows = rows(answer);
    if (rows == null) {
      return right;
    }
    ObjectNode row = (ObjectNode) rows.get(random.nextInt(rows.size()));
    switch (this) {
      case WRONG_SUM -> raise(row, random);
      case INVENTED_ROW -> {
        ObjectNode invented = row.deepCopy();
        raise(invented, random);
        rows.add(invented);
      }
      case LOST_ROWS -> {
        for (int lost = 0; lost < Math.max(1, rows.size() / 10); lost++) {
          rows.remove(rows.size() - 1);
        }
      }
      case SWAPPED_SIGN -> swap(row);
      case RIGHT, PROSE_AROUND, TRUNCATED, REFUSAL, EMPTY, BLANK_LINES_FIRST -> {}
    }
    return JSON.writeValueAsString(answer);
  }

  private static ArrayNode rows(JsonNode node) {
    if (node instanceof ArrayNode array && !array.isEmpty() && array.get(0) instanceof ObjectNode) {
      return array;
    }
    for (JsonNode child : node) {
      ArrayNode found = rows(child);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static void raise(ObjectNode row, RandomGenerator random) {
    String name = amountName(row);
    row.put(name, row.path(name).asLong() + 1 + random.nextInt(10_000));
  }

  private static void swap(ObjectNode row) {
    for (String name : List.copyOf(row.propertyNames())) {
      String text = row.path(name).asString("");
      if (text.equals("debit") || text.equals("credit")) {
        row.put(name, text.equals("debit") ? "credit" : "debit");
        return;
      }
    }
    String name = amountName(row);
    row.put(name, -row.path(name).asLong());
  }

  private static String amountName(ObjectNode row) {
    return row.propertyNames().stream()
        .filter(name -> name.contains("amount") || name.contains("centavos"))
        .filter(name -> row.path(name).isIntegralNumber())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Rows without amounts"));
  }
}
