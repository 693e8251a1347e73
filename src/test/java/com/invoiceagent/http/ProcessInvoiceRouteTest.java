package com.invoiceagent.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.model.Problem;
import com.invoiceagent.pipeline.Extraction;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// From an upload to its answer, over a socket.
class ProcessInvoiceRouteTest extends WithService {

  @Test
  void answersWithEveryField() throws Exception {
    HttpResponse<String> answer = service.post(Form.withFile(), "X-Request-Id", "caller-1");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(answer.headers().firstValue("X-Request-Id")).hasValue("caller-1");
    assertThat(withoutTime(answer.body())).isEqualTo(expected("answer.json"));
  }

  @Test
  void answersWithNullsWhereThePageSaysNothing() throws Exception {
    extractor.does(FakeExtractor.answering(Samples.bareAnswer()));

    HttpResponse<String> answer = service.post(Form.withFile(), "X-Request-Id", "caller-2");

    assertThat(withoutTime(answer.body())).isEqualTo(expected("bare-answer.json"));
  }

  @Test
  void handsOverTheFileAndTheWishes() throws Exception {
    byte[] content = new byte[300_000];
    new Random(7).nextBytes(content);

    service.post(Form.withFile(content).text("provider", " local ").text("password", "çã 1 "));

    assertThat(extractor.onlyRequest().file()).isEqualTo(content);
    assertThat(extractor.onlyRequest().provider()).isEqualTo("local");
    assertThat(extractor.onlyRequest().password()).isEqualTo("çã 1 ");
  }

  @Test
  void handsOverWhatIssuersMakeOfATaxNumber() throws Exception {
    service.post(Form.withFile().text("tax_id", "123.456.789-09").text("password", "secret"));

    assertThat(extractor.onlyRequest().passwords())
        .containsExactly("secret", "12345", "123456", "1234", "12345678", "12345678909");
  }

  @Test
  void handsOverWhatComesInChunks() throws Exception {
    byte[] content = new byte[1_500_000];
    new Random(8).nextBytes(content);

    service.postChunked(Form.withFile(content));

    assertThat(extractor.onlyRequest().file()).isEqualTo(content);
  }

  @Test
  void leavesTheProviderToTheServiceAndExpectsNoPassword() throws Exception {
    service.post(Form.withFile().text("provider", "").text("password", "").text("tax_id", " "));

    assertThat(extractor.onlyRequest().provider()).isEqualTo("auto");
    assertThat(extractor.onlyRequest().password()).isNull();
    assertThat(extractor.onlyRequest().passwords()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"hal, unknown_provider", "openai, provider_not_configured"})
  void refusesProvidersItDoesNotHave(String provider, String code) throws Exception {
    HttpResponse<String> answer = service.post(Form.withFile().text("provider", provider));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Service.code(answer)).isEqualTo(code);
    assertThat(extractor.sawNothing()).isTrue();
  }

  static Stream<Class<?>> problems() {
    return Stream.of(Problem.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("problems")
  void answersEveryProblemWithItsStatusAndCode(Class<? extends Problem> kind) throws Exception {
    Problem problem = kind.getDeclaredConstructor(String.class).newInstance("Because of that.");
    extractor.does(FakeExtractor.answering(new Extraction.Failure(problem)));

    HttpResponse<String> answer = service.post(Form.withFile(), "X-Request-Id", "caller-3");

    ProblemType type = ProblemType.of(problem);
    assertThat(answer.statusCode()).isEqualTo(type.status());
    assertThat(answer.body())
        .isEqualTo(
            """
            {"type":"urn:problem-type:invoiceagent:%s","title":"%s","status":%d,"code":"%s",\
            "detail":"Because of that.","request_id":"caller-3"}\
            """
                .formatted(type.code(), type.title(), type.status(), type.code()));
  }

  @Test
  void hidesWhatFailedUnexpectedly() throws Exception {
    extractor.does((request, deadline) -> {
      throw new IllegalStateException("CONTA VIVO 59,90");
    });

    HttpResponse<String> answer = service.post(Form.withFile());

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(Service.code(answer)).isEqualTo("internal_error");
    assertThat(answer.body()).doesNotContain("VIVO").doesNotContain("Exception");
  }

  @Test
  void survivesAnExtractorThatOverflowsItsStack() throws Exception {
    extractor.does((request, deadline) -> {
      throw new StackOverflowError();
    });

    assertThat(service.post(Form.withFile()).statusCode()).isEqualTo(500);
    extractor.does(FakeExtractor.answering(Samples.answer()));
    assertThat(service.post(Form.withFile()).statusCode()).isEqualTo(200);
  }

  @Test
  void replacesAnIdThatIsNotSane() throws Exception {
    for (String id : List.of("a b", "x".repeat(65), "a;b", "é")) {
      HttpResponse<String> answer = service.get("/v1/", "X-Request-Id", id);

      assertThat(answer.headers().firstValue("X-Request-Id").orElseThrow())
          .isNotEqualTo(id)
          .matches("[0-9a-f-]{36}");
    }
  }

  @Test
  void worksOnThreadsThatAreNotTheRequests() throws Exception {
    extractor.does((request, deadline) -> {
      assertThat(Thread.currentThread().isVirtual()).isFalse();
      assertThat(deadline.remaining()).isBetween(Duration.ofSeconds(50), Duration.ofSeconds(60));
      return Samples.answer();
    });

    assertThat(service.post(Form.withFile()).statusCode()).isEqualTo(200);
  }

  private static String withoutTime(String body) {
    return body.replaceFirst("\"processing_time_ms\":\\d+", "\"processing_time_ms\":0");
  }

  /// The expected text, whose line breaks and indents are for the reader only.
  private static String expected(String name) throws Exception {
    try (var file = ProcessInvoiceRouteTest.class.getResourceAsStream(name)) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().map(String::strip).reduce("", String::concat);
    }
  }
}
