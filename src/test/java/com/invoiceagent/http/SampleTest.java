package com.invoiceagent.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.app.Application;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/// The whole service, with nothing replaced, on the sample that its users try first.
@SpringBootTest(classes = Application.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class SampleTest {

  @LocalServerPort private int port;

  private Service service;

  @BeforeEach
  void connect() {
    service = new Service(port);
  }

  @Test
  void provesTheSample() throws Exception {
    HttpResponse<String> answer =
        service.post(Form.withFile(Files.readAllBytes(Path.of("samples", "nubank.pdf"))));

    assertThat(answer.statusCode()).isEqualTo(200);
    JsonNode body = ApiContract.JSON.readTree(answer.body());
    assertThat(body.at("/proof/status").asString()).isEqualTo("proved");
    assertThat(body.at("/invoice/institution").asString()).isEqualTo("NUBANK");
    assertThat(body.at("/metadata/confidence_score").asDouble()).isGreaterThan(0.8);
    assertThat(body.at("/metadata/provider").asString()).isEqualTo("local");
  }

  @Test
  void saysWhatIsNoPdf() throws Exception {
    HttpResponse<String> answer = service.post(Form.withFile(100));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Service.code(answer)).isEqualTo("not_a_pdf");
  }

  @Test
  void saysWhatIsADamagedPdf() throws Exception {
    HttpResponse<String> answer = service.post(Form.withFile());

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(Service.code(answer)).isEqualTo("invalid_pdf");
  }
}
