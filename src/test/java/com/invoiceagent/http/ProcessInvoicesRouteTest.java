package com.invoiceagent.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.model.Problem;
import com.invoiceagent.pipeline.Extraction;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ProcessInvoicesRouteTest extends WithService {

  @Test
  void answersEachFileWithALineOfItsOwn() throws Exception {
    extractor.does((request, deadline) ->
        switch (content(request.file())) {
          case "locked" -> new Extraction.Failure(new Problem.PasswordRequired("It is locked."));
          case "bug" -> throw new IllegalStateException("A bug");
          default -> Samples.answer();
        });

    HttpResponse<String> answer =
        post(
            new Form()
                .file("a.pdf", bytes("good"))
                .file("b.pdf", bytes("locked"))
                .file("c.pdf", new byte[0])
                .file("d.pdf", bytes("bug"))
                .file("e.pdf", bytes("good")));

    assertThat(answer.statusCode()).isEqualTo(200);
    List<JsonNode> lines = lines(answer);
    assertThat(lines).hasSize(5);
    for (JsonNode line : lines) {
      int index = line.path("index").asInt();
      assertThat(line.path("file").asString()).isEqualTo((char) ('a' + index) + ".pdf");
      assertThat(line.at("/problem/code").asString(""))
          .isEqualTo(
              List.of("", "password_required", "not_a_pdf", "internal_error", "").get(index));
      assertThat(line.path("answer").isNull()).isNotEqualTo(line.path("problem").isNull());
    }
    assertThat(lines).extracting(line -> line.path("index").asInt()).doesNotHaveDuplicates();
  }

  @Test
  void opensEachFileWithItsOwnPasswordOrElseWithThatOfTheForm() throws Exception {
    extractor.does((request, deadline) ->
        new Extraction.Failure(
            new Problem.PasswordWrong(content(request.file()) + "=" + request.password())));

    HttpResponse<String> answer =
        post(
            new Form()
                .text("password.1", "own")
                .file("a.pdf", bytes("a"))
                .file("b.pdf", bytes("b"))
                .text("password", "for all"));

    assertThat(lines(answer))
        .extracting(line -> line.at("/problem/detail").asString())
        .containsExactlyInAnyOrder("a=for all", "b=own");
  }

  @Test
  void sendsWhatIsReadyWhileASlowFileIsRead() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    extractor.does((request, deadline) -> {
      if (content(request.file()).equals("slow")) {
        await(end);
      }
      return Samples.answer();
    });
    Form form = new Form();
    form.file("slow.pdf", bytes("slow"));
    for (int i = 0; i < 5; i++) {
      form.file("fast.pdf", bytes("fast"));
    }
    try (RawConnection connection = service.connect()) {
      connection.write(head(form.bytes().length));
      connection.write(form.bytes());
      String begun = connection.readUntil("\"index\":5");
      assertThat(begun).contains("\"index\":1").doesNotContain("slow.pdf");
      end.countDown();
      assertThat(connection.readUntil("slow.pdf")).contains("\"index\":0");
    }
  }

  @Test
  void stopsWhenTheCallerIsGone() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    extractor.does((request, deadline) -> {
      begun.countDown();
      await(never);
      return Samples.answer();
    });
    Form form = new Form();
    for (int i = 0; i < 20; i++) {
      form.file("slow.pdf", bytes("slow"));
    }
    try (RawConnection connection = service.connect()) {
      connection.write(head(form.bytes().length));
      connection.write(form.bytes());
      assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
    }
    // It is noticed when the next sign of life is sent, twice at most.
    Awaitility.await()
        .atMost(Duration.ofSeconds(15))
        .until(() -> workers.busy() == 0 && workers.waiting() == 0 && admission.reserved() == 0);
  }

  @Test
  void refusesFormsThatAreTooMuchOrNotRight() throws Exception {
    Form many = new Form();
    for (int i = 0; i <= BatchForm.MOST_FILES; i++) {
      many.file("a.pdf", bytes("a"));
    }
    assertThat(code(many)).isEqualTo("too_large");
    assertThat(code(new Form().text("password", "x"))).isEqualTo("bad_request");
    assertThat(code(Form.withFile().text("password.1", "x"))).isEqualTo("bad_request");
    assertThat(code(Form.withFile().text("password.0", "x").text("password.0", "y")))
        .isEqualTo("bad_request");
    assertThat(code(Form.withFile().text("history", "maybe"))).isEqualTo("bad_request");
    assertThat(code(Form.withFile().text("provider", "hal"))).isEqualTo("unknown_provider");
    assertThat(code(Form.withFile(10_485_761))).isEqualTo("too_large");
    assertThat(extractor.sawNothing()).isTrue();
    assertThat(admission.reserved()).isZero();
  }

  @Test
  void holdsTheInvoicesAgainstEachOtherInTheLastLine() throws Exception {
    HttpResponse<String> answer =
        post(Form.withFile().file("again.pdf", bytes("x")).text("history", "true"));

    List<JsonNode> lines = lines(answer);
    assertThat(lines).hasSize(3);
    assertThat(lines.getLast().at("/history/0/institution").asString()).isEqualTo("NUBANK");
    assertThat(lines.getLast().at("/history/0/findings/0/code").asString()).isEqualTo("same_month");
  }

  private String code(Form form) throws Exception {
    return Service.code(post(form));
  }

  private HttpResponse<String> post(Form form) throws Exception {
    return service.send(
        "POST",
        Paths.PROCESS_INVOICES,
        BodyPublishers.ofByteArray(form.bytes()),
        "Content-Type",
        Form.TYPE);
  }

  private static List<JsonNode> lines(HttpResponse<String> answer) {
    return answer
        .body()
        .lines()
        .filter(line -> !line.isEmpty())
        .map(ApiContract.JSON::readTree)
        .toList();
  }

  private static String head(int length) {
    return "POST /v1/process-invoices HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
        + Form.TYPE
        + "\r\nContent-Length: "
        + length
        + "\r\n\r\n";
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String content(byte[] file) {
    return new String(file, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
