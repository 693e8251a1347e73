package com.invoiceagent.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/// The service as it stands in front of callers, with everything set that protects it.
@TestPropertySource(
    properties = {
      "ENVIRONMENT=production",
      "DEBUG=false",
      "LOG_LEVEL=INFO",
      "API_KEYS=first-key,team:second-key,sha256:"
          + "a4ae87b73fa5645e6aee415a6f72be4dcbd99d057a7b40cb1b867c181d179260",
      "TRUSTED_PROXIES=127.0.0.0/8",
      "DRAIN_SECONDS=0",
      "ALLOWED_HOSTS=api.example.com,*.example.org,127.0.0.1",
      "CORS_ORIGINS=https://app.example.com"
    })
@ExtendWith(OutputCaptureExtension.class)
class ProductionTest extends WithService {

  @Test
  void wantsAKey() throws Exception {
    HttpResponse<String> answer = service.post(Form.withFile());

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(Service.code(answer)).isEqualTo("unauthorized");
    assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    assertThat(extractor.sawNothing()).isTrue();
  }

  @Test
  void takesAKeyInEitherHeader() throws Exception {
    assertThat(service.post(Form.withFile(), "X-API-Key", "first-key").statusCode()).isEqualTo(200);
    assertThat(service.post(Form.withFile(), "Authorization", "bearer second-key").statusCode())
        .isEqualTo(200);
    assertThat(service.post(Form.withFile(), "X-API-Key", "hashed-key").statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X-API-Key: third-key",
        "X-API-Key: first-key,second-key",
        "Authorization: Basic first-key",
        "Authorization: Bearer",
        "Authorization: Bearer first-ke",
        "Authorization: Bearer wrong\r\nX-API-Key: "
      })
  void takesNoOther(String header) throws Exception {
    assertThat(postRaw("/v1/process-invoice", header)).startsWith("HTTP/1.1 401");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/process-invoice;a=b",
        "//v1/process-invoice",
        "/v1/./process-invoice",
        "/v1/x/../process-invoice",
        "/v1/process%2dinvoice",
        "/v1;x/process-invoice"
      })
  void hasNoWayAroundTheKey(String path) throws Exception {
    assertThat(postRaw(path, "X-Nothing: here")).containsPattern("^HTTP/1.1 4\\d\\d ");
    assertThat(extractor.sawNothing()).isTrue();
  }

  @Test
  void refusesWithoutReadingTheUpload() throws Exception {
    try (RawConnection client = service.connect()) {
      client.write(
          "POST /v1/process-invoice HTTP/1.1\r\nHost: 127.0.0.1\r\nExpect: 100-continue\r\nContent-Type: "
              + Form.TYPE
              + "\r\nContent-Length: 9000000\r\n\r\n");

      assertThat(client.readAll()).startsWith("HTTP/1.1 401");
    }
  }

  @Test
  void asksForNoKeyElsewhere() throws Exception {
    for (String path : new String[] {"/v1/", "/health", "/health/ready", "/metrics"}) {
      assertThat(service.get(path).statusCode()).as(path).isEqualTo(200);
    }
  }

  @Test
  void hidesTheDocumentation() throws Exception {
    assertThat(service.get("/docs").statusCode()).isEqualTo(404);
    assertThat(service.get("/openapi.json").statusCode()).isEqualTo(404);
    assertThat(service.get("/v1/").body()).doesNotContain("openapi").doesNotContain("docs");
  }

  @ParameterizedTest
  @ValueSource(strings = {"api.example.com", "API.EXAMPLE.COM:8000", "a.b.example.org"})
  void answersUnderItsNames(String host) throws Exception {
    assertThat(getRaw("/v1/", "Host: " + host)).startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.com", "example.org", "api.example.com.evil.com", "xapi.example.com"})
  void answersUnderNoOtherName(String host) throws Exception {
    assertThat(getRaw("/v1/", "Host: " + host))
        .startsWith("HTTP/1.1 400")
        .contains("\"code\":\"bad_request\"");
    assertThat(getRaw("/health", "Host: " + host)).startsWith("HTTP/1.1 200");
  }

  @Test
  void sendsSecurityHeadersWithEveryAnswer() throws Exception {
    for (String path :
        new String[] {"/v1/", "/health", "/metrics", "/nowhere", "/v1/process-invoice"}) {
      assertThat(getRaw(path, "Host: 127.0.0.1"))
          .contains("Cache-Control: no-store\r\n")
          .contains("Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\n")
          .contains("Referrer-Policy: no-referrer\r\n")
          .contains("X-Content-Type-Options: nosniff\r\n")
          .contains("X-Frame-Options: DENY\r\n")
          .doesNotContain("\r\nServer:")
          .doesNotContain("X-Powered-By")
          .doesNotContain("X-XSS-Protection")
          .doesNotContain("Strict-Transport-Security");
    }
  }

  @Test
  void insistsOnHttpsWithThoseWhoCameByIt() throws Exception {
    assertThat(
            service
                .get("/v1/", "X-Forwarded-Proto", "https")
                .headers()
                .firstValue("Strict-Transport-Security"))
        .hasValue("max-age=63072000");
  }

  @Test
  void letsPagesOfAllowedOriginsCall() throws Exception {
    HttpResponse<String> preflight =
        service.send(
            "OPTIONS",
            "/v1/process-invoice",
            BodyPublishers.noBody(),
            "Origin",
            "https://app.example.com",
            "Access-Control-Request-Method",
            "POST",
            "Access-Control-Request-Headers",
            "x-api-key");
    HttpResponse<String> answer =
        service.post(
            Form.withFile(), "Origin", "https://app.example.com", "X-API-Key", "first-key");

    assertThat(preflight.statusCode()).isEqualTo(204);
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods"))
        .hasValue("GET, POST");
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Headers").orElseThrow())
        .contains("X-API-Key");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
        .hasValue("https://app.example.com");
    assertThat(answer.headers().allValues("Vary")).contains("Origin");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
  }

  @Test
  void letsPagesReadFailuresToo() throws Exception {
    HttpResponse<String> answer =
        service.post(Form.withFile(), "Origin", "https://app.example.com");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
        .hasValue("https://app.example.com");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.com",
        "http://app.example.com",
        "null",
        "https://app.example.com.evil.com"
      })
  void keepsAnswersFromOtherPages(String origin) throws Exception {
    HttpResponse<String> answer = service.get("/v1/", "Origin", origin);

    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    assertThat(answer.headers().allValues("Vary")).contains("Origin");
  }

  @Test
  void logsJson(CapturedOutput output) throws Exception {
    service.post(Form.withFile(), "X-API-Key", "first-key", "X-Request-Id", "logged-1");

    await().until(() -> output.toString().contains("logged-1"));
    String line =
        output.toString().lines().filter(text -> text.contains("logged-1")).findAny().orElseThrow();
    JsonNode log = ApiContract.JSON.readTree(line);
    assertThat(log.path("request_id").asString()).isEqualTo("logged-1");
    assertThat(log.path("method").asString()).isEqualTo("POST");
    assertThat(log.path("route").asString()).isEqualTo("/v1/process-invoice");
    assertThat(log.path("status").asInt()).isEqualTo(200);
    assertThat(log.path("code").asString()).isEqualTo("ok");
    assertThat(log.path("ms").isNumber()).isTrue();
    assertThat(log.path("bytes").asInt()).isPositive();
    assertThat(log.path("institution").asString()).isEqualTo("NUBANK");
    assertThat(log.path("proof").asString()).isEqualTo("proved");
    assertThat(output).doesNotContain("first-key");
  }

  private String getRaw(String path, String header) throws Exception {
    try (RawConnection client = service.connect()) {
      return client
          .write("GET " + path + " HTTP/1.1\r\n" + header + "\r\nConnection: close\r\n\r\n")
          .readAll();
    }
  }

  private String postRaw(String path, String header) throws Exception {
    byte[] body = Form.withFile().bytes();
    try (RawConnection client = service.connect()) {
      client.write(
          "POST "
              + path
              + " HTTP/1.1\r\nHost: 127.0.0.1\r\n"
              + header
              + "\r\nContent-Type: "
              + Form.TYPE
              + "\r\nContent-Length: "
              + body.length
              + "\r\nConnection: close\r\n\r\n");
      return client.write(body).readAll();
    }
  }
}
