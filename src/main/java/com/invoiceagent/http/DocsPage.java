package com.invoiceagent.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;

/// The OpenAPI document as a page: without scripts, and without anything from elsewhere.
final class DocsPage {

  private static final String STYLE =
      """
      body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
      table { border-collapse: collapse; width: 100%; }
      th, td { border: 1px solid #8888; padding: .3rem .5rem; text-align: left; vertical-align: top; }
      code { font-family: ui-monospace, monospace; }
      """;

  /// Allows this page's style and nothing else.
  static final String POLICY =
      "default-src 'none'; style-src 'sha256-"
          + sha256(STYLE)
          + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private final JsonNode api;
  private final StringBuilder html = new StringBuilder();

  DocsPage(JsonNode api) {
    this.api = api;
  }

  String html() {
    String title = api.at("/info/title").asString();
    html.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.append("<meta name=\"viewport\" content=\"width=device-width\">\n");
    element("title", title);
    html.append("<style>").append(STYLE).append("</style>\n</head>\n<body>\n");
    element("h1", title + " " + api.at("/info/version").asString());
    element("p", api.at("/info/summary").asString() + " " + api.at("/info/description").asString());
    html.append("<p><a href=\"/openapi.json\">openapi.json</a></p>\n");
    element("h2", "Routes");
    api.at("/paths").properties().forEach(this::path);
    element("h2", "Fields");
    api.at("/components/schemas").properties().forEach(this::schema);
    return html.append("</body>\n</html>\n").toString();
  }

  private void path(Map.Entry<String, JsonNode> path) {
    path.getValue().properties().forEach(method -> route(path.getKey(), method));
  }

  private void route(String path, Map.Entry<String, JsonNode> method) {
    element("h3", method.getKey().toUpperCase(Locale.ROOT) + " " + path);
    element("p", method.getValue().at("/summary").asString() + ".");
    table("Status", "Meaning");
    for (Map.Entry<String, JsonNode> answer : method.getValue().at("/responses").properties()) {
      row(answer.getKey(), target(answer.getValue()).at("/description").asString());
    }
    html.append("</table>\n");
  }

  private void schema(Map.Entry<String, JsonNode> schema) {
    element("h3", schema.getKey());
    element("p", schema.getValue().at("/description").asString());
    table("Field", "Meaning");
    for (Map.Entry<String, JsonNode> field : schema.getValue().at("/properties").properties()) {
      row(field.getKey(), meaning(field.getValue()));
    }
    html.append("</table>\n");
  }

  private String meaning(JsonNode field) {
    String values = "";
    if (field.has("enum")) {
      values =
          " " + String.join(", ", field.get("enum").valueStream().map(JsonNode::asString).toList());
    }
    return target(field).at("/description").asString() + values;
  }

  private JsonNode target(JsonNode node) {
    return node.has("$ref") ? api.at(node.get("$ref").asString().substring(1)) : node;
  }

  private void table(String left, String right) {
    html.append("<table>\n<tr>");
    element("th", left);
    element("th", right);
    html.append("</tr>\n");
  }

  private void row(String name, String meaning) {
    html.append("<tr><td><code>").append(HtmlUtils.htmlEscape(name)).append("</code></td>");
    element("td", meaning);
    html.append("</tr>\n");
  }

  private void element(String name, String text) {
    html.append('<').append(name).append('>').append(HtmlUtils.htmlEscape(text));
    html.append("</").append(name).append(">\n");
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
