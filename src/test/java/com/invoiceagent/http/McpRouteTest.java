package com.invoiceagent.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.model.Problem;
import com.invoiceagent.pipeline.Extraction;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/// The tool over HTTP, called by the protocol's own client and by hand.
class McpRouteTest extends WithService {

  private static final byte[] FILE = "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII);

  private static final JsonMapper EXACT =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  @LocalServerPort private int port;

  @Test
  void answersTheProtocolsOwnClient() {
    try (McpSyncClient client =
        McpClient.sync(
                HttpClientStreamableHttpTransport.builder("http://127.0.0.1:" + port)
                    .endpoint("/mcp")
                    .build())
            .requestTimeout(Duration.ofSeconds(30))
            .build()) {
      assertThat(client.initialize().serverInfo().name()).isEqualTo("ai-invoice-agent");
      assertThat(client.listTools().tools())
          .singleElement()
          .satisfies(tool -> {
            assertThat(tool.name()).isEqualTo("process_invoice");
            assertThat(tool.inputSchema().toString())
                .contains("file_base64")
                .doesNotContain("path");
          });

      McpSchema.CallToolResult result =
          client.callTool(
              McpSchema.CallToolRequest.builder("process_invoice")
                  .arguments(
                      Map.of(
                          "file_base64", Base64.getEncoder().encodeToString(FILE), "password", "p"))
                  .build());

      assertThat(result.isError()).isFalse();
      assertThat(ApiContract.JSON.valueToTree(result.structuredContent()).at("/proof/status"))
          .hasToString("\"proved\"");
      assertThat(((McpSchema.TextContent) result.content().getFirst()).text()).startsWith("proved");
      assertThat(extractor.onlyRequest().file()).isEqualTo(FILE);
      assertThat(extractor.onlyRequest().password()).isEqualTo("p");
      assertThat(extractor.onlyRequest().provider()).isEqualTo("auto");
    }
  }

  @Test
  void answersWhatTheOtherRouteAnswersToTheLetter() throws Exception {
    JsonNode result = call(arguments(FILE)).path("result");
    String text = result.at("/content/1/text").asString();

    String other = service.post(Form.withFile()).body();
    assertThat(lasting(text)).isEqualTo(lasting(other));
    // Amounts are written as decimals, not as what a float makes of them.
    assertThat(EXACT.readTree(lasting(result.path("structuredContent").toString())))
        .isEqualTo(EXACT.readTree(lasting(other)));
    assertThat(result.path("structuredContent").toString()).contains("\"amount\":119.90");
  }

  @Test
  void makesProblemsErrorsOfTheTool() throws Exception {
    extractor.does(
        FakeExtractor.answering(new Extraction.Failure(new Problem.PasswordRequired("Locked."))));

    JsonNode result = call(arguments(FILE)).path("result");

    assertThat(result.path("isError").asBoolean()).isTrue();
    assertThat(result.at("/structuredContent/code").asString()).isEqualTo("password_required");
    assertThat(result.at("/content/0/text").asString()).isEqualTo("password_required: Locked.");
  }

  @Test
  void refusesArgumentsByTheirCodes() throws Exception {
    assertThat(codeOf("{}")).isEqualTo("bad_request");
    assertThat(codeOf("{\"path\":\"/etc/hostname\"}")).isEqualTo("bad_request");
    assertThat(codeOf("{\"file_base64\":\"%%%\"}")).isEqualTo("bad_request");
    assertThat(codeOf("{\"file_base64\":[1]}")).isEqualTo("bad_request");
    assertThat(codeOf("{\"file_base64\":\"\"}")).isEqualTo("not_a_pdf");
    assertThat(codeOf("{\"file_base64\":\"AAAA\",\"provider\":\"hal\"}"))
        .isEqualTo("unknown_provider");
    assertThat(codeOf("{\"file_base64\":\"AAAA\",\"provider\":\"openai\"}"))
        .isEqualTo("provider_not_configured");
    assertThat(extractor.sawNothing()).isTrue();
  }

  @Test
  void refusesBodiesThatHoldMoreThanAFile() throws Exception {
    String huge = "A".repeat(10_485_760 / 3 * 4 + 70_000);

    HttpResponse<String> answer = post(message("{\"file_base64\":\"" + huge + "\"}"));

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(Service.code(answer)).isEqualTo("too_large");
  }

  @Test
  void saysNothingOfWhatFailedUnexpectedly() throws Exception {
    extractor.does((request, deadline) -> {
      throw new IllegalStateException("CONTA VIVO 59,90");
    });

    HttpResponse<String> answer = post(message(arguments(FILE)));

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).doesNotContain("VIVO");
  }

  @Test
  void answersWhatIsNoCall() throws Exception {
    assertThat(errorOf("no json")).isEqualTo(-32700);
    assertThat(errorOf("[]")).isEqualTo(-32700);
    assertThat(errorOf("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"no/such\"}")).isEqualTo(-32601);
    assertThat(post("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}").statusCode())
        .isEqualTo(202);
    assertThat(service.get("/mcp").statusCode()).isEqualTo(405);
    assertThat(admission.reserved()).isZero();
  }

  private String codeOf(String arguments) throws Exception {
    return call(arguments).at("/result/structuredContent/code").asString();
  }

  private int errorOf(String message) throws Exception {
    return ApiContract.JSON.readTree(post(message).body()).at("/error/code").asInt();
  }

  private JsonNode call(String arguments) throws Exception {
    HttpResponse<String> answer = post(message(arguments));
    assertThat(answer.statusCode()).isEqualTo(200);
    return EXACT.readTree(answer.body());
  }

  private static String arguments(byte[] file) {
    return "{\"file_base64\":\"" + Base64.getEncoder().encodeToString(file) + "\"}";
  }

  private static String message(String arguments) {
    return "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":"
        + "\"process_invoice\",\"arguments\":"
        + arguments
        + "}}";
  }

  private HttpResponse<String> post(String body) throws Exception {
    return service.send(
        "POST",
        "/mcp",
        BodyPublishers.ofString(body),
        "Content-Type",
        "application/json",
        "Accept",
        "application/json, text/event-stream");
  }

  private static String lasting(String answer) {
    return answer
        .replaceFirst("\"processing_time_ms\":\\d+", "\"processing_time_ms\":0")
        .replaceFirst("\"request_id\":\"[^\"]*\"", "\"request_id\":\"\"");
  }
}
