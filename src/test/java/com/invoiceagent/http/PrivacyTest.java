package com.invoiceagent.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.invoiceagent.model.Problem;
import com.invoiceagent.pipeline.Extraction;
import java.nio.charset.StandardCharsets;
import org.apache.commons.logging.LogFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// However much it logs and whatever happens, the logs hold nothing of what callers sent or got.
@ExtendWith(OutputCaptureExtension.class)
class PrivacyTest extends WithService {

  private static final String SECRET = "hunter2canary";

  private CapturedOutput output;

  @BeforeEach
  void capture(CapturedOutput captured) {
    output = captured;
  }

  @AfterEach
  void nothingIsSaid() {
    assertThat(output).doesNotContain(SECRET);
  }

  @Test
  void saysOneLineAboutARequest() throws Exception {
    service.post(secretForm(), "X-Request-Id", "seen-1", "X-API-Key", SECRET, "User-Agent", SECRET);

    awaitLine("POST /v1/process-invoice 200 ok");
    assertThat(output.toString().lines().filter(line -> line.contains("seen-1")))
        .singleElement()
        .asString()
        .containsPattern("POST /v1/process-invoice 200 ok, \\d+ ms, \\d+ bytes, NUBANK proved");
    assertThat(output).doesNotContain("AÇAÍ").doesNotContain("119.9").doesNotContain("127.0.0.1");
  }

  @Test
  void saysNothingOfWhatItRefuses() throws Exception {
    service.post(secretForm().text("password", SECRET));
    service.post(secretForm().text("provider", SECRET));
    service.post(secretForm().text("tax_id", SECRET));
    service.get("/" + SECRET + "?q=" + SECRET);
    try (RawConnection client = service.connect()) {
      client.write("GET /" + SECRET + "%zz HTTP/1.1\r\nHost: " + SECRET + " x\r\n\r\n").readAll();
    }
    try (RawConnection client = service.connect()) {
      client.write("GET / HTTP/1.1\r\nHost: x\r\n" + SECRET + "\u0001: x\r\n\r\n").readAll();
    }
    awaitLine("404 not_found");
  }

  @Test
  void saysNothingOfWhatFails() throws Exception {
    extractor.does((request, deadline) -> {
      throw new IllegalStateException(SECRET, new NumberFormatException(SECRET));
    });
    service.post(secretForm(), "X-Request-Id", "seen-2");

    awaitLine("500 internal_error");
    assertThat(output).contains("[seen-2]").contains("java.lang.NumberFormatException");
  }

  @Test
  void saysNothingOfWhatAProblemSays() throws Exception {
    extractor.does(FakeExtractor.answering(new Extraction.Failure(new Problem.NoText(SECRET))));

    service.post(secretForm());

    awaitLine("422 no_text");
  }

  @Test
  void putsTheRequestsIdOnWhatItsWorkerLogs() throws Exception {
    extractor.does((request, deadline) -> {
      LoggerFactory.getLogger("com.invoiceagent.any").info("from the worker");
      return Samples.answer();
    });

    service.post(Form.withFile(), "X-Request-Id", "seen-3");

    assertThat(output.toString().lines().filter(line -> line.contains("from the worker")))
        .singleElement()
        .asString()
        .contains("[seen-3]");
  }

  @Test
  void silencesThePdfLibrary() {
    LogFactory.getLog("org.apache.pdfbox.pdmodel.font.Any").error(SECRET);
    LogFactory.getLog("org.apache.fontbox.ttf.Any").error(SECRET);
  }

  /// The line of a request may be written after its answer was sent.
  private void awaitLine(String text) {
    await().untilAsserted(() -> assertThat(output).contains(text));
  }

  private static Form secretForm() {
    return new Form()
        .file(SECRET + ".pdf", ("%PDF-" + SECRET).getBytes(StandardCharsets.UTF_8))
        .text("password", SECRET);
  }
}
