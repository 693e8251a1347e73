package com.invoiceagent.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.pipeline.ProcessRequest;
import com.invoiceagent.pipeline.Providers;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The tool over lines of text.
class McpLinesTest {

  private static final JsonMapper JSON = JsonMapper.shared();

  @TempDir Path folder;

  private final List<ProcessRequest> seen = new ArrayList<>();
  private boolean breaks;
  private int failures;

  private final ToolReader reader =
      new ToolReader() {
        @Override
        public Outcome read(ProcessRequest request) {
          if (breaks) {
            throw new IllegalStateException("CONTA VIVO 59,90");
          }
          seen.add(request);
          return new Outcome.Refused("no_text", "Nothing there.");
        }

        @Override
        public void failed(Throwable unexpected) {
          failures++;
        }
      };

  @Test
  void speaksTheProtocol() throws IOException {
    List<JsonNode> answers =
        serve(
            """
            {"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-06-18",\
            "capabilities":{},"clientInfo":{"name":"t","version":"1"}}}
            """,
            """
            {"jsonrpc":"2.0","method":"notifications/initialized"}
            """,
            "\n");

    assertThat(answers).hasSize(1);
    assertThat(answers.getFirst().at("/result/protocolVersion").asString()).isEqualTo("2025-06-18");
    assertThat(
            serve("{\"jsonrpc\":\"2.0\",\"id\":\"a\",\"method\":\"tools/list\"}\n")
                .getFirst()
                .at("/result/tools/0/inputSchema/properties")
                .propertyNames())
        .containsExactlyInAnyOrder("path", "file_base64", "password", "provider");
  }

  @Test
  void readsAFileByItsPath() throws IOException {
    Path file = Files.writeString(folder.resolve("a.pdf"), "%PDF-1.7");

    JsonNode answer =
        serve(call("{\"path\":" + JSON.writeValueAsString(file.toString()) + "}")).getFirst();

    assertThat(answer.at("/result/isError").asBoolean()).isTrue();
    assertThat(answer.at("/result/content/0/text").asString()).isEqualTo("no_text: Nothing there.");
    assertThat(seen).hasSize(1);
    assertThat(seen.getFirst().file()).isEqualTo(Files.readAllBytes(file));
    assertThat(seen.getFirst().provider()).isEqualTo("local");
  }

  @Test
  void refusesFilesItCannotTake() throws IOException {
    Path large = Files.writeString(folder.resolve("b.pdf"), "x".repeat(101));

    assertThat(code("{\"path\":\"" + folder.resolve("none.pdf") + "\"}")).isEqualTo("bad_request");
    assertThat(code("{\"path\":\"" + large + "\"}")).isEqualTo("too_large");
    assertThat(code("{\"path\":\"a\",\"file_base64\":\"AAAA\"}")).isEqualTo("bad_request");
    assertThat(code("{\"pfad\":\"a\"}")).isEqualTo("bad_request");
    assertThat(seen).isEmpty();
  }

  @Test
  void doesNotRepeatWhatAFailureSays() throws IOException {
    breaks = true;

    JsonNode answer = serve(call("{\"file_base64\":\"AAAA\"}")).getFirst();

    assertThat(answer.toString()).contains("internal_error").doesNotContain("VIVO");
    assertThat(failures).isOne();
  }

  @Test
  void keepsNoLineThatIsTooLong() throws IOException {
    int longest = new ToolOptions(true, 100, Providers.LOCAL_ONLY, "local").longestMessage();
    String filled = call("{\"file_base64\":\"AAAA\"}").strip();

    List<JsonNode> answers =
        serve(
            filled + " ".repeat(longest - filled.length() + 1) + "\n",
            filled + " ".repeat(longest - filled.length()) + "\n");

    assertThat(answers).hasSize(2);
    assertThat(answers.getFirst().at("/error/code").asInt()).isEqualTo(-32600);
    assertThat(answers.getLast().at("/result/content/0/text").asString()).startsWith("no_text");
    assertThat(seen).hasSize(1);
  }

  private String code(String arguments) throws IOException {
    return serve(call(arguments)).getFirst().at("/result/structuredContent/code").asString();
  }

  private static String call(String arguments) {
    return "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":"
        + "\"process_invoice\",\"arguments\":"
        + arguments
        + "}}\n";
  }

  private List<JsonNode> serve(String... messages) throws IOException {
    StringWriter out = new StringWriter();
    ToolOptions options = new ToolOptions(true, 100, Providers.LOCAL_ONLY, "local");
    new McpLines(new McpEndpoint(options, "test"), reader, options.longestMessage())
        .serve(
            new BufferedReader(new StringReader(String.join("", messages))), new PrintWriter(out));
    return out.toString().lines().map(JSON::readTree).toList();
  }
}
