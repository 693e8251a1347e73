package com.invoiceagent.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/// Neither large nor slow uploads, nor slow documents, get more than they are allowed.
@TestPropertySource(properties = {"MAX_FILE_SIZE=100000", "TIMEOUT_SECONDS=2", "WORKERS=1"})
class LimitsTest extends WithService {

  private static final int MAX = 100_000;
  private static final Duration DEADLINE = Duration.ofSeconds(2);

  @AfterEach
  void nothingIsHeld() {
    await().untilAsserted(() -> assertThat(admission.reserved()).isZero());
    await().untilAsserted(() -> assertThat(workers.stuck()).isZero());
  }

  @Test
  void takesFilesUpToTheLimit() throws Exception {
    assertThat(service.post(Form.withFile(MAX)).statusCode()).isEqualTo(200);
    assertThat(extractor.onlyRequest().file()).hasSize(MAX);
    assertThat(service.postChunked(Form.withFile(MAX)).statusCode()).isEqualTo(200);
  }

  @Test
  void refusesOneByteMore() throws Exception {
    assertTooLarge(service.post(Form.withFile(MAX + 1)));
    assertTooLarge(service.postChunked(Form.withFile(MAX + 1)));
    assertThat(extractor.sawNothing()).isTrue();
  }

  @Test
  void refusesMuchMore() throws Exception {
    assertTooLarge(service.post(Form.withFile(3 * MAX)));
    assertTooLarge(service.postChunked(Form.withFile(3 * MAX)));
  }

  @Test
  void refusesBodiesThatAreLargeElsewhere() throws Exception {
    Form form = Form.withFile().text("comment", "x".repeat(2 * MAX));

    assertTooLarge(service.post(form));
    assertTooLarge(service.postChunked(form));
  }

  @Test
  void refusesADeclaredLengthBeforeTheBodyIsSent() throws Exception {
    try (RawConnection client = service.connect()) {
      client.write(
          "POST /v1/process-invoice HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Type: "
              + Form.TYPE
              + "\r\nContent-Length: 900000000\r\n\r\n");

      assertThat(client.readAll())
          .startsWith("HTTP/1.1 413")
          .doesNotContain("100")
          .contains("too_large");
    }
  }

  @Test
  void asksForTheBodyOfAClientThatWaits() throws Exception {
    byte[] body = Form.withFile().bytes();
    try (RawConnection client = service.connect()) {
      client.write(
          "POST /v1/process-invoice HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Type: "
              + Form.TYPE
              + "\r\nContent-Length: "
              + body.length
              + "\r\nConnection: close\r\n\r\n");
      client.write(body);

      assertThat(client.readAll()).startsWith("HTTP/1.1 100").contains("HTTP/1.1 200");
    }
  }

  @Test
  void doesNotWaitForAnUploadThatStalls() throws Exception {
    long began = System.nanoTime();
    try (RawConnection client = service.connect()) {
      client.beginUpload(50_000).write(Form.withFile().bytes(), 100);

      assertThat(client.readAll()).startsWith("HTTP/1.1 504").contains("\"code\":\"timeout\"");
      assertThat(since(began)).isLessThan(DEADLINE.plusSeconds(1));
    }
  }

  /// Each byte comes in time, and the last one never.
  @Test
  void doesNotWaitForAnUploadThatTrickles() throws Exception {
    long began = System.nanoTime();
    try (RawConnection client = service.connect()) {
      client.beginUpload(50_000).write(Form.withFile().bytes(), 100);
      Thread trickle = Thread.ofVirtual().start(() -> trickle(client));

      assertThat(client.readAll()).startsWith("HTTP/1.1 504").contains("\"code\":\"timeout\"");
      assertThat(since(began)).isLessThan(DEADLINE.plusSeconds(1));
      trickle.interrupt();
      trickle.join();
    }
  }

  @Test
  void doesNotWaitForADocumentThatIsSlow() throws Exception {
    AtomicBoolean interrupted = new AtomicBoolean();
    extractor.does((request, deadline) -> {
      try {
        Thread.sleep(20_000);
      } catch (InterruptedException e) {
        interrupted.set(true);
      }
      return Samples.answer();
    });
    long began = System.nanoTime();

    HttpResponse<String> answer = service.post(Form.withFile());

    assertThat(answer.statusCode()).isEqualTo(504);
    assertThat(Service.code(answer)).isEqualTo("timeout");
    assertThat(since(began)).isBetween(DEADLINE.minusMillis(100), DEADLINE.plusSeconds(1));
    await().untilTrue(interrupted);
    extractor.does(FakeExtractor.answering(Samples.answer()));
    assertThat(service.post(Form.withFile()).statusCode()).isEqualTo(200);
  }

  @Test
  void servesOthersWhileADocumentCannotBeStopped() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    extractor.does((request, deadline) -> {
      while (!ends(end)) {
        // Goes on in spite of the interruption.
      }
      return Samples.answer();
    });
    assertThat(service.post(Form.withFile(50_000)).statusCode()).isEqualTo(504);

    assertThat(workers.stuck()).isEqualTo(1);
    assertThat(admission.reserved()).as("what the stuck document holds").isGreaterThan(50_000);
    extractor.does(FakeExtractor.answering(Samples.answer()));
    assertThat(service.post(Form.withFile()).statusCode()).isEqualTo(200);
    assertThat(service.get("/health").statusCode()).isEqualTo(200);
    end.countDown();
  }

  private static boolean ends(CountDownLatch end) {
    try {
      return end.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      return false;
    }
  }

  private static void trickle(RawConnection client) {
    try {
      while (true) {
        Thread.sleep(100);
        client.write("x");
      }
    } catch (InterruptedException | IOException e) {
      // The test is over, or the service has closed the connection.
    }
  }

  private static Duration since(long began) {
    return Duration.ofNanos(System.nanoTime() - began);
  }

  private static void assertTooLarge(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
    assertThat(Service.code(answer)).isEqualTo("too_large");
  }
}
