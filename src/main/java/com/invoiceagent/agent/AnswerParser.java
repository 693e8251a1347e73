package com.invoiceagent.agent;

import com.invoiceagent.agent.ModelAnswer.Day;
import com.invoiceagent.agent.ModelAnswer.Place;
import com.invoiceagent.agent.ModelAnswer.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Understands a model's answer, prose or fences around its JSON included, but guesses nothing: an
/// answer without exactly one object of the asked form is none.
final class AnswerParser {

  private static final int LONGEST = 2_000_000;
  private static final int MOST_STARTS = 50;

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(16)
                          .maxStringLength(100_000)
                          .maxNumberLength(32)
                          .build())
                  .build())
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private AnswerParser() {}

  /// The answer; empty when there is none of the asked form.
  static Optional<ModelAnswer> parse(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    List<JsonNode> found = new ArrayList<>();
    int tries = 0;
    for (int at = text.indexOf('{'); at >= 0 && tries < MOST_STARTS; tries++) {
      int end = at + 1;
      try (JsonParser parser = JSON.createParser(text.substring(at))) {
        JsonNode node = JSON.readTree(parser);
        end = at + Math.max(1, (int) parser.currentLocation().getCharOffset());
        if (node != null && node.path("rows").isArray()) {
          found.add(node);
        }
      } catch (JacksonException e) {
        end = at + 1;
      }
      at = text.indexOf('{', end);
    }
    return found.size() == 1 ? Optional.of(answer(found.getFirst())) : Optional.empty();
  }

  private static ModelAnswer answer(JsonNode node) {
    List<Row> rows = new ArrayList<>();
    for (JsonNode row : node.path("rows")) {
      rows.add(
          new Row(
              number(row, "line"),
              number(row, "amount_line"),
              text(row, "date"),
              text(row, "text"),
              centavos(row, "amount_centavos"),
              text(row, "kind")));
    }
    return new ModelAnswer(
        rows,
        number(node, "row_count") == rows.size(),
        place(node, "total"),
        place(node, "previous"),
        day(node, "due"),
        day(node, "closing"));
  }

  private static Place place(JsonNode node, String name) {
    return new Place(number(node, name + "_line"), centavos(node, name + "_centavos"));
  }

  private static Day day(JsonNode node, String name) {
    return new Day(number(node, name + "_line"), text(node, name + "_date"));
  }

  private static int number(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isIntegralNumber() && value.canConvertToInt() ? value.intValue() : 0;
  }

  private static long centavos(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isIntegralNumber() && value.canConvertToLong() ? value.longValue() : 0;
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isString() ? value.stringValue() : "";
  }
}
