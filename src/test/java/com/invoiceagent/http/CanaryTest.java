package com.invoiceagent.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// A document whose words are looked for everywhere afterwards, whatever became of it: output,
/// metrics, traces, error reports, the system's view of the processes, temporary files.
///
/// The service says as much as it can be made to say.
class CanaryTest {

  private static final String CPF = "529.982.247-25";
  private static final String MERCHANT = "MERCADINHO CANARINHO";
  private static final String PASSWORD = "senha-do-canario";
  private static final String NAME = "fatura-do-canario.pdf";
  private static final String KEY = "chave-do-canario";
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String CALLER = "00f067aa0ba902b7";

  @TempDir private Path temporary;

  @ParameterizedTest
  @ValueSource(strings = {"inline", "process"})
  void isSeenNowhere(String isolation) throws Exception {
    try (Collector collector = new Collector();
        ServiceProcess process =
            ServiceProcess.start(ServiceThatFails.class, environment(isolation, collector))) {
      process.awaitReady();
      List<String> canaries = new ArrayList<>(List.of(CPF, MERCHANT, PASSWORD, NAME, "CANARI"));
      canaries.addAll(List.of("52998224725", "canario", "canarinho"));
      canaries.addAll(sendAll(process));

      String metrics = process.service().get("/metrics").body();
      List<ProcessHandle> processes =
          Stream.concat(Stream.of(process.handle()), process.handle().descendants()).toList();
      String system = system(processes) + temporaryFiles();
      process.stop();
      process.awaitEnd();

      String everything = process.output() + metrics + system + temporaryFiles() + collector.all();
      assertThat(everything)
          .as("it did speak")
          .contains(
              "invoiceagent_pages_total", "500 internal_error", "java.lang.NumberFormatException")
          .contains("trace_id");
      assertThat(canaries).hasSizeGreaterThan(8);
      for (String canary : canaries) {
        assertThat(everything).doesNotContainIgnoringCase(canary);
      }
      checkTraces(collector.spans());
      checkEvent(collector.events());
    }
  }

  private Map<String, String> environment(String isolation, Collector collector) {
    return Map.of(
        "ISOLATION",
        isolation,
        "WORKERS",
        "2",
        "ENVIRONMENT",
        "production",
        "DRAIN_SECONDS",
        "0",
        "TIMEOUT_SECONDS",
        "8",
        "LOG_LEVEL",
        "TRACE",
        "API_KEYS_FILE",
        keyFile().toString(),
        "JAVA_TOOL_OPTIONS",
        "-Djava.io.tmpdir=" + temporary,
        "OTEL_EXPORTER_OTLP_ENDPOINT",
        collector.endpoint(),
        "SENTRY_DSN",
        collector.dsn());
  }

  /// Outside of the folder that is searched.
  private Path keyFile() {
    try {
      return Files.writeString(Files.createTempFile("keys", ""), "someone:" + KEY);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /// Sends everything in every way.
  ///
  /// @return the merchants of the invoice that was read
  private List<String> sendAll(ServiceProcess process) throws Exception {
    CompletableFuture<HttpResponse<String>> hanging =
        CompletableFuture.supplyAsync(
            () -> post(process, page(null), ServiceThatFails.HANG + PASSWORD));
    HttpResponse<String> good =
        post(process, Files.readAllBytes(Path.of("samples", "nubank.pdf")), PASSWORD);
    assertThat(good.body()).contains("\"status\":\"proved\"");
    assertThat(post(process, page(null), PASSWORD).statusCode()).isIn(200, 422);
    assertThat(Service.code(post(process, page("another"), PASSWORD))).isEqualTo("password_wrong");
    assertThat(
            post(process, ("%PDF-1.7 " + MERCHANT + CPF).getBytes(StandardCharsets.UTF_8), PASSWORD)
                .statusCode())
        .isEqualTo(422);
    assertThat(post(process, page(null), ServiceThatFails.FAIL + PASSWORD).statusCode())
        .isEqualTo(500);
    assertThat(process.service().post(Form.withFile(), "X-API-Key", PASSWORD).statusCode())
        .isEqualTo(401);
    strangeRequest(process, "CANARIO /" + NAME + "?cpf=" + CPF + " HTTP/1.1\r\nHost: x");
    strangeRequest(process, "GET /" + NAME + "%zz HTTP/1.1\r\nHost: " + PASSWORD + " x");
    strangeRequest(
        process,
        "GET /v1/ HTTP/1.1\r\nHost: x\r\nUser-Agent: "
            + CPF
            + "\r\ntraceparent: "
            + PASSWORD
            + "\r\nbaggage: cpf="
            + CPF
            + "\r\nX-Request-Id: "
            + CPF
            + " "
            + PASSWORD);
    assertThat(hanging.join().statusCode()).isEqualTo(504);
    return merchants(good.body());
  }

  private static List<String> merchants(String answer) {
    List<String> merchants = new ArrayList<>();
    for (JsonNode row : ApiContract.JSON.readTree(answer).path("transactions")) {
      merchants.add(row.path("description").asString());
    }
    return merchants;
  }

  private static HttpResponse<String> post(ServiceProcess process, byte[] file, String password) {
    try {
      return process
          .service()
          .post(
              new Form().file(NAME, file).text("password", password),
              "X-API-Key",
              KEY,
              "traceparent",
              "00-" + TRACE + "-" + CALLER + "-01");
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static void strangeRequest(ServiceProcess process, String head) throws IOException {
    try (RawConnection client = process.service().connect()) {
      client.write(head + "\r\nConnection: close\r\n\r\n").readAll();
    }
  }

  /// What every user of the machine may see of processes.
  private static String system(List<ProcessHandle> processes) {
    StringBuilder seen = new StringBuilder();
    for (ProcessHandle process : processes) {
      for (String file : List.of("cmdline", "environ")) {
        try {
          byte[] bytes = Files.readAllBytes(Path.of("/proc", process.pid() + "", file));
          seen.append(new String(bytes, StandardCharsets.UTF_8)).append('\n');
        } catch (IOException e) {
          // it has ended
        }
      }
    }
    assertThat(seen).contains("java");
    return seen.toString();
  }

  private String temporaryFiles() throws IOException {
    StringBuilder seen = new StringBuilder();
    try (Stream<Path> files = Files.walk(temporary)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        seen.append(file.getFileName());
        if (!file.toString().endsWith(".jar")) {
          seen.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        }
      }
    } catch (java.io.UncheckedIOException | java.nio.file.NoSuchFileException gone) {
      seen.append("changed meanwhile");
    }
    return seen.toString();
  }

  private static void checkTraces(List<Collector.Span> spans) {
    List<Collector.Span> requests =
        spans.stream().filter(span -> span.name().equals("POST /v1/process-invoice")).toList();
    assertThat(requests).filteredOn(span -> span.trace().equals(TRACE)).hasSize(6);
    assertThat(requests).allMatch(span -> span.attributes().contains("http.route"));
    assertThat(requests).anyMatch(span -> span.parent().equals(CALLER));
    assertThat(spans)
        .filteredOn(span -> span.name().equals("read document"))
        .isNotEmpty()
        .allMatch(
            span -> requests.stream().anyMatch(request -> request.id().equals(span.parent())));
    assertThat(spans).noneMatch(span -> span.name().contains("health"));
  }

  private static void checkEvent(List<String> events) {
    assertThat(events).hasSize(1);
    assertThat(events.getFirst())
        .contains("NumberFormatException", "ServiceThatFails", "\"trace_id\":\"" + TRACE)
        .contains("/v1/process-invoice", "ai-invoice-agent@")
        .doesNotContain("127.0.0.1", "\"request\"", "\"user\"", "server_name", "breadcrumbs");
  }

  private static byte[] page(String password) {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
        content.beginText();
        content.newLineAtOffset(50, 700);
        for (String line :
            List.of(
                "Fatura do cartao",
                "CPF " + CPF,
                "05/11 " + MERCHANT + " 123,45",
                "06/11 " + MERCHANT + " 10,00",
                "Total da fatura R$ 999,99",
                "Vencimento 20/12/2025")) {
          content.showText(line);
          content.newLineAtOffset(0, -20);
        }
        content.endText();
      }
      if (password != null) {
        document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
