package com.invoiceagent.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/// What is written about the API is what it is.
class DocumentationTest extends WithService {

  @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;

  @Value("${invoiceagent.version}")
  private String version;

  @Test
  void servesTheCommittedDocument() throws Exception {
    HttpResponse<String> answer = service.get("/openapi.json");

    assertThat(answer.body())
        .isEqualTo(Files.readString(Path.of("src", "main", "resources", "openapi.json")));
    assertThat(ApiContract.DOCUMENT.at("/info/version").asString()).isEqualTo(version);
  }

  @Test
  void showsTheDocumentAsAPageWithoutScripts() throws Exception {
    HttpResponse<String> page = service.get("/docs");

    assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
    assertThat(page.headers().allValues("Content-Security-Policy"))
        .singleElement()
        .asString()
        .startsWith("default-src 'none'; style-src 'sha256-");
    assertThat(page.body())
        .contains("POST /v1/process-invoice")
        .contains("previous_balance")
        .contains("password_required")
        .doesNotContain("<script")
        .doesNotContain("http://")
        .doesNotContain("https://");
  }

  @Test
  void knowsEveryRoute() {
    List<String> routes =
        requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
            .flatMap(mapping -> mapping.getPatternValues().stream())
            .filter(path -> !path.equals("/error"))
            .toList();

    assertThat(ApiContract.DOCUMENT.at("/paths").propertyNames())
        .containsAll(routes)
        .contains("/metrics")
        .hasSize(routes.size() + 1);
  }

  @Test
  void knowsEveryCode() {
    List<String> codes = Stream.of(ProblemType.values()).map(ProblemType::code).toList();

    assertThat(
            ApiContract.DOCUMENT
                .at("/components/schemas/Problem/properties/code/enum")
                .valueStream()
                .map(JsonNode::asString))
        .containsExactlyElementsOf(codes);
    for (ProblemType type : ProblemType.values()) {
      assertThat(
              ApiContract.DOCUMENT
                  .at("/components/responses/" + type.status() + "/description")
                  .asString())
          .contains("`" + type.code() + "`: " + type.title());
    }
  }

  @Test
  void listsEveryCodeInTheDocs() throws Exception {
    List<String> rows =
        Stream.of(ProblemType.values())
            .map(type -> "| %d | `%s` | %s |".formatted(type.status(), type.code(), type.title()))
            .toList();

    assertThat(
            Files.readAllLines(Path.of("docs", "errors.md")).stream()
                .filter(line -> line.matches("\\| \\d.*"))
                .map(line -> line.replaceFirst(" \\| [^|]* \\|$", " |")))
        .as("the rows of docs/errors.md, which must begin as ProblemType.java says")
        .containsExactlyElementsOf(rows);
  }

  @Test
  void listsEveryMetricInTheDocs() throws Exception {
    service.post(Form.withFile());
    String documented = Files.readString(Path.of("docs", "configuration.md"));

    assertThat(
            service
                .get("/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith("# TYPE invoiceagent_"))
                .map(line -> line.split(" ", -1)[2])
                .filter(name -> !name.endsWith("_max")))
        .hasSizeGreaterThan(6)
        .allSatisfy(name -> assertThat(documented).contains("`" + name + "`"));
  }

  @Test
  void describesItself() throws Exception {
    JsonNode index = ApiContract.JSON.readTree(service.get("/v1/").body());

    assertThat(index.path("version").asString()).isEqualTo(version);
    for (JsonNode link : index.path("links").values()) {
      boolean wantsBody = ApiContract.DOCUMENT.at("/paths").path(link.asString()).has("post");
      assertThat(service.get(link.asString()).statusCode())
          .as(link.asString())
          .isEqualTo(wantsBody ? 405 : 200);
    }
    assertThat(index.path("limits").path("max_file_size").asInt()).isEqualTo(10_485_760);
  }

  @Test
  void countsByOutcome() throws Exception {
    service.post(Form.withFile().text("provider", "hal"));
    service.get("/some/path/nobody/knows");

    String metrics = service.get("/metrics").body();
    assertThat(metrics)
        .contains(
            "invoiceagent_requests_seconds_count{code=\"unknown_provider\",route=\"/v1/process-invoice\"}")
        .contains("invoiceagent_requests_seconds_count{code=\"not_found\",route=\"other\"}")
        .contains("invoiceagent_upload_memory_reserved_bytes 0.0")
        .contains("jvm_memory_used_bytes")
        .doesNotContain("nobody");
  }
}
