package com.invoiceagent.export.answer;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/// Writes answers as the service does, where its framework is not: names in snake case, in the
/// order of the records, amounts without exponents.
public final class AnswerJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private AnswerJson() {}

  /// The record as JSON on one line.
  public static String write(Object body) {
    return MAPPER.writeValueAsString(body);
  }
}
