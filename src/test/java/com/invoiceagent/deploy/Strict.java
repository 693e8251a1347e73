package com.invoiceagent.deploy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/// Reads files so that a field nobody knows, or one that is given twice, is an error.
final class Strict {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .annotationIntrospector(new WithoutLeftovers())
          .build();

  private Strict() {}

  /// The documents of a YAML file.
  static List<JsonNode> yaml(Path file) {
    return yaml(text(file));
  }

  /// The documents of a YAML text.
  static List<JsonNode> yaml(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    List<JsonNode> documents = new ArrayList<>();
    for (Object document : new Yaml(options).loadAll(text)) {
      documents.add(MAPPER.valueToTree(document));
    }
    return documents;
  }

  /// The only document of a YAML file.
  static JsonNode onlyYaml(Path file) {
    List<JsonNode> documents = yaml(file);
    if (documents.size() != 1) {
      throw new IllegalArgumentException(file + " holds " + documents.size() + " documents");
    }
    return documents.getFirst();
  }

  /// A JSON file.
  static JsonNode json(Path file) {
    try {
      return MAPPER.readTree(text(file));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /// The node as an object of the type.
  ///
  /// @throws UncheckedIOException when it has a field that the type does not have, or one of
  ///   another type
  static <T> T as(JsonNode node, Class<T> type) {
    try {
      return MAPPER.treeToValue(node, type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(type.getSimpleName(), e);
    }
  }

  /// The file's text.
  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /// The models keep fields that they do not know in a map; here they have none.
  private static final class WithoutLeftovers extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public Boolean hasAnySetter(Annotated annotated) {
      return false;
    }
  }
}
