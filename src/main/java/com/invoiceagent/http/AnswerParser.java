package com.invoiceagent.http;

import com.invoiceagent.history.Statement;
import com.invoiceagent.model.Money;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads answers of this service back from JSON that anybody may have written.
final class AnswerParser {

  private static final int MOST_INVOICES = 120;
  private static final int MOST_ROWS = 5000;
  private static final int MOST_INSTALLMENTS = 999;
  private static final int LONGEST_DESCRIPTION = 1000;
  private static final BigDecimal LARGEST = new BigDecimal("1000000000000");

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(16)
                          .maxNumberLength(30)
                          .maxStringLength(100_000)
                          .maxNameLength(200)
                          .build())
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .build();

  private AnswerParser() {}

  /// The invoices in an array of answers.
  ///
  /// @throws RequestRefused when the text is something else
  static List<Statement> statements(byte[] text) {
    JsonNode array;
    try {
      array = JSON.readTree(text);
    } catch (JacksonException malformed) {
      throw wrong("The body is not well-formed JSON, or goes beyond what answers are like.");
    }
    if (!array.isArray() || array.isEmpty() || array.size() > MOST_INVOICES) {
      throw wrong("The body must be an array of 1 to " + MOST_INVOICES + " answers.");
    }
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      statements.add(statement(i, array.get(i)));
    }
    return statements;
  }

  private static Statement statement(int index, JsonNode answer) {
    JsonNode invoice = object(answer, index, "invoice");
    String institution = string(invoice, index, "institution");
    if (!institution.matches("[A-Z0-9_]{1,40}")) {
      throw bad(index, "institution");
    }
    JsonNode rows = answer.path("transactions");
    if (!rows.isArray() || rows.size() > MOST_ROWS) {
      throw bad(index, "transactions");
    }
    List<Statement.Row> debits = new ArrayList<>();
    for (JsonNode row : rows) {
      switch (string(row, index, "type")) {
        case "debit" -> debits.add(row(row, index));
        case "credit" -> row(row, index);
        default -> throw bad(index, "type");
      }
    }
    return new Statement(
        index,
        institution,
        Statement.month(date(invoice, index, "due_date"), date(invoice, index, "closing_date")),
        money(invoice, index, "previous_balance"),
        invoice.path("total").isNull() ? null : money(invoice, index, "total"),
        status(object(answer, index, "proof"), index),
        debits);
  }

  private static boolean status(JsonNode proof, int index) {
    return switch (string(proof, index, "status")) {
      case "proved" -> true;
      case "not_proved", "no_total" -> false;
      default -> throw bad(index, "status");
    };
  }

  private static Statement.Row row(JsonNode row, int index) {
    String description = string(row, index, "description");
    Money amount = money(row, index, "amount");
    int count = number(row, index, "installments");
    int current = number(row, index, "current_installment");
    if (description.length() > LONGEST_DESCRIPTION || amount.signum() < 0) {
      throw bad(index, "transactions");
    }
    return new Statement.Row(description, amount, current, count);
  }

  private static JsonNode object(JsonNode node, int index, String field) {
    JsonNode value = node.path(field);
    if (!value.isObject()) {
      throw bad(index, field);
    }
    return value;
  }

  private static String string(JsonNode node, int index, String field) {
    JsonNode value = node.path(field);
    if (!value.isString()) {
      throw bad(index, field);
    }
    return value.stringValue();
  }

  private static int number(JsonNode node, int index, String field) {
    JsonNode value = node.path(field);
    if (!value.isInt() || value.intValue() < 1 || value.intValue() > MOST_INSTALLMENTS) {
      throw bad(index, field);
    }
    return value.intValue();
  }

  private static Money money(JsonNode node, int index, String field) {
    JsonNode value = node.path(field);
    if (!value.isNumber()) {
      throw bad(index, field);
    }
    BigDecimal amount = value.decimalValue();
    // The scale first: bringing a number with a huge one into form would take all memory.
    if (Math.abs((long) amount.scale()) > 20
        || amount.abs().compareTo(LARGEST) > 0
        || amount.stripTrailingZeros().scale() > 2) {
      throw bad(index, field);
    }
    return Money.ofCentavos(amount.movePointRight(2).longValueExact());
  }

  private static @Nullable LocalDate date(JsonNode node, int index, String field) {
    JsonNode value = node.path(field);
    if (value.isNull()) {
      return null;
    }
    try {
      LocalDate date = LocalDate.parse(string(node, index, field));
      if (date.getYear() >= 1990 && date.getYear() < 2200) {
        return date;
      }
    } catch (DateTimeException _) {
      // The refusal below says which field it is.
    }
    throw bad(index, field);
  }

  private static RequestRefused bad(int index, String field) {
    return wrong(
        "In answer " + index + ", '" + field + "' is missing or not as this service writes it.");
  }

  private static RequestRefused wrong(String detail) {
    return new RequestRefused(ProblemType.BAD_REQUEST, detail);
  }
}
