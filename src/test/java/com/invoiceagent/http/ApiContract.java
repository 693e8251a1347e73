package com.invoiceagent.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Holds answers against openapi.json, more strictly than clients do: a field that the document
/// does not know fails as well.
final class ApiContract {

  /// No name twice in an object, be it of an answer or of the contract itself.
  static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  static final JsonNode DOCUMENT = read();

  private static final String PLACE = "https://contract.test/openapi.json";
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder
                  .schemas(Map.of(PLACE, strict(DOCUMENT.deepCopy()).toString()))
                  .schemaRegistryConfig(
                      SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  private ApiContract() {}

  /// Fails unless the document allows this answer to this request.
  static void check(String method, String path, HttpResponse<String> answer) {
    if (method.equals("OPTIONS")) {
      return;
    }
    String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    JsonNode route = DOCUMENT.at("/paths").path(path).path(method.toLowerCase(Locale.ROOT));
    if (route.isMissingNode()) {
      assertThat(type).isEqualTo("application/problem+json");
      checkBody("#/components/schemas/Problem", answer.body());
      return;
    }
    JsonNode outcome = target(route.path("responses").path(String.valueOf(answer.statusCode())));
    assertThat(outcome.isMissingNode())
        .as("%s %s answered %s, which openapi.json does not mention", method, path, answer)
        .isFalse();
    if (!outcome.has("content")) {
      assertThat(answer.body()).isEmpty();
      return;
    }
    JsonNode content = outcome.path("content").path(type);
    assertThat(content.isMissingNode())
        .as("%s %s answered %s as %s", method, path, answer.statusCode(), type)
        .isFalse();
    assertThat(answer.headers().firstValue("X-Request-Id")).isPresent();
    if (content.path("schema").has("$ref")) {
      String reference = content.path("schema").path("$ref").asString();
      if (type.equals("application/x-ndjson")) {
        answer
            .body()
            .lines()
            .filter(line -> !line.isEmpty())
            .forEach(line -> checkBody(reference, line));
      } else {
        checkBody(reference, answer.body());
      }
    }
  }

  private static void checkBody(String reference, String body) {
    Schema schema = SCHEMAS.getSchema(SchemaLocation.of(PLACE + reference));
    assertThat(schema.validate(JSON.readTree(body))).as(body).isEmpty();
  }

  private static JsonNode target(JsonNode node) {
    return node.has("$ref") ? DOCUMENT.at(node.path("$ref").asString().substring(1)) : node;
  }

  private static JsonNode strict(JsonNode node) {
    if (node instanceof ObjectNode object && object.has("properties")) {
      object.put("additionalProperties", false);
    }
    node.values().forEach(ApiContract::strict);
    return node;
  }

  private static JsonNode read() {
    try (InputStream file = ApiContract.class.getResourceAsStream("/openapi.json")) {
      return JSON.readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
