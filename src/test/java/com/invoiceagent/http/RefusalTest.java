package com.invoiceagent.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Requests that are not as they must be are refused by name, and leave nothing behind.
class RefusalTest extends WithService {

  @AfterEach
  void nothingIsHeld() {
    await().untilAsserted(() -> assertThat(admission.reserved()).isZero());
    assertThat(workers.stuck()).isZero();
  }

  @Test
  void wantsAFile() throws Exception {
    assertRefused(service.post(new Form().text("provider", "auto")), 400, "bad_request");
  }

  @Test
  void wantsAFileWithSomethingInIt() throws Exception {
    assertRefused(service.post(Form.withFile(0)), 400, "not_a_pdf");
  }

  @Test
  void wantsEveryPartOnce() throws Exception {
    assertRefused(service.post(Form.withFile().file("b.pdf", Form.PDF)), 400, "bad_request");
    assertRefused(
        service.post(Form.withFile().text("provider", "auto").text("provider", "local")),
        400,
        "bad_request");
    assertRefused(
        service.post(Form.withFile().text("password", "1").text("password", "2")),
        400,
        "bad_request");
  }

  @Test
  void skipsPartsItDoesNotKnow() throws Exception {
    assertThat(service.post(Form.withFile().text("institution", "x".repeat(5000))).statusCode())
        .isEqualTo(200);
  }

  @Test
  void takesOnlySoManyParts() throws Exception {
    Form form = Form.withFile();
    for (int i = 0; i < 10_000; i++) {
      form.text("p" + i, "x");
    }

    assertRefused(service.post(form), 400, "bad_request");
  }

  @Test
  void takesOnlyShortTexts() throws Exception {
    assertRefused(
        service.post(Form.withFile().text("password", "x".repeat(1025))), 400, "bad_request");
  }

  @Test
  void wantsATaxNumberThatIsOne() throws Exception {
    assertRefused(service.post(Form.withFile().text("tax_id", "123.456.789")), 400, "bad_request");
  }

  @Test
  void takesOnlyShortPartHeaders() throws Exception {
    assertRefused(
        service.post(Form.withFile().file("x".repeat(5000), Form.PDF)), 400, "bad_request");
  }

  @ParameterizedTest
  @ValueSource(strings = {"multipart/form-data", "multipart/form-data; boundary=another"})
  void wantsTheBoundaryOfTheBody(String type) throws Exception {
    HttpResponse<String> answer =
        service.send(
            "POST",
            Paths.PROCESS_INVOICE,
            BodyPublishers.ofByteArray(Form.withFile().bytes()),
            "Content-Type",
            type);

    assertRefused(answer, 400, "bad_request");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/pdf",
        "application/json",
        "multipart/mixed; boundary=a",
        "multipart/form-data; boundary=",
        "x"
      })
  void wantsAForm(String type) throws Exception {
    HttpResponse<String> answer =
        service.send(
            "POST", Paths.PROCESS_INVOICE, BodyPublishers.ofString("{}"), "Content-Type", type);

    assertRefused(answer, 415, "unsupported_media_type");
  }

  @Test
  void wantsABodyThatIsNotCompressed() throws Exception {
    assertRefused(
        service.post(Form.withFile(), "Content-Encoding", "gzip"), 415, "unsupported_media_type");
  }

  @Test
  void answersInNoFormatThatNobodyHas() throws Exception {
    for (String accepted : List.of("text/html", "image/*", "application/json;q=0", "nonsense")) {
      assertRefused(service.post(Form.withFile(), "Accept", accepted), 406, "not_acceptable");
    }
    for (String query : List.of("format=pdf", "format=", "format=csv&format=csv", "format=OFX")) {
      HttpResponse<String> answer = service.post("?" + query, Form.withFile());
      assertRefused(answer, 400, "bad_request");
      assertThat(answer.body()).contains("json, csv, csv-br, xlsx, ofx");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /v1/process-invoice, POST",
    "POST, /v1/, GET",
    "PUT, /health, GET",
    "DELETE, /metrics, GET"
  })
  void saysWhichMethodsAPathTakes(String method, String path, String allowed) throws Exception {
    HttpResponse<String> answer = service.send(method, path, BodyPublishers.noBody());

    assertRefused(answer, 405, "method_not_allowed");
    assertThat(answer.headers().firstValue("Allow").orElseThrow()).contains(allowed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/nowhere", "/error", "/v1/process-invoice/", "/health/live", "/v1/x"})
  void saysWhereNothingIs(String path) throws Exception {
    assertRefused(service.get(path), 404, "not_found");
  }

  /// A body that ends in the middle, but is as long as it said.
  @Test
  void noticesAFormThatIsCutOff() throws Exception {
    byte[] whole = Form.withFile(2000).text("provider", "auto").bytes();
    for (int length = 0; length < whole.length; length += 97) {
      HttpResponse<String> answer = service.post(BodyPublishers.ofByteArray(whole, 0, length));

      assertRefused(answer, 400, "bad_request");
    }
    assertThat(extractor.sawNothing()).isTrue();
  }

  @Test
  void noticesAnUploadThatBreaksOff() throws Exception {
    byte[] whole = Form.withFile(2000).bytes();
    try (RawConnection client = service.connect()) {
      client.beginUpload(whole.length).write(whole, 1000);

      assertThat(client.endOutput().readAll()).contains("400").contains("\"code\":\"bad_request\"");
    }
    assertThat(extractor.sawNothing()).isTrue();
  }

  @Test
  void forgetsAClientThatGoesAway() throws Exception {
    try (RawConnection client = service.connect()) {
      client.beginUpload(8_000_000).write(Form.withFile(2000).bytes(), 1500);
      await().untilAsserted(() -> assertThat(admission.reserved()).isPositive());
    }

    await().untilAsserted(() -> assertThat(admission.reserved()).isZero());
  }

  @Test
  void neverFailsOnNoise() throws Exception {
    Random random = new Random(42);
    byte[] whole = Form.withFile(300).text("provider", "auto").bytes();
    for (int round = 0; round < 300; round++) {
      byte[] noisy = whole.clone();
      for (int i = random.nextInt(1, 6); i > 0; i--) {
        noisy[random.nextInt(noisy.length)] = (byte) "\r\n-:;=\"\0 x".charAt(random.nextInt(10));
      }

      assertThat(service.post(BodyPublishers.ofByteArray(noisy)).statusCode())
          .as("round %d", round)
          .isIn(200, 400);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NONSENSE\r\n\r\n",
        "GET /%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "GET /v1/%2e%2e%2f HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "GET /v1/ HTTP/1.1\r\nConnection: close\r\n\r\n",
        "GET /v1/ HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n",
        "GET /v1/ HTTP/9.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "POST /v1/process-invoice HTTP/1.1\r\nHost: x\r\nContent-Length: many\r\n\r\n",
        "POST /v1/process-invoice HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
        "POST /v1/process-invoice HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: sideways\r\n\r\n",
      })
  void refusesWhatIsNotHttp(String request) throws Exception {
    try (RawConnection client = service.connect()) {
      assertThat(client.write(request).readAll())
          .startsWith("HTTP/1.1 400")
          .contains("X-Request-Id: ")
          .contains("X-Content-Type-Options: nosniff")
          .contains("Content-Type: application/problem+json")
          .contains("\"code\":\"bad_request\"")
          .doesNotContain("Apache");
    }
  }

  @Test
  void refusesTooManyHeaders() throws Exception {
    try (RawConnection client = service.connect()) {
      client.write("GET /v1/ HTTP/1.1\r\nHost: x\r\nX-Long: " + "x".repeat(20_000) + "\r\n\r\n");

      assertThat(client.readAll()).startsWith("HTTP/1.1 400");
    }
  }

  private static void assertRefused(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(Service.code(answer)).isEqualTo(code);
  }
}
