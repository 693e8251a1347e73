package com.invoiceagent.document.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.invoiceagent.corpus.InvoiceCase;
import com.invoiceagent.document.Document;
import com.invoiceagent.document.Page;
import com.invoiceagent.document.PageSource;
import com.invoiceagent.document.ReadOutcome;
import com.invoiceagent.document.Verification;
import com.invoiceagent.document.Word;
import com.invoiceagent.model.Box;
import com.invoiceagent.model.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/// Nothing that comes through the pipe does more than end the exchange.
class FrameFuzzTest {

  private static final int TIMES = 20_000;

  private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);

  @Test
  void carriesADocument() throws IOException {
    ReadOutcome document = new ReadOutcome.Read(InvoiceCase.all().getFirst().document());

    Answer answer = Answer.of(Frame.read(new ByteArrayInputStream(bytes(document))));

    assertThat(answer).isEqualTo(new Answer(document, false));
  }

  @Test
  void takesOnlyTextAsText() throws IOException {
    String odd = "a\uFFFDb";
    Word word = new Word(odd, new Box(0, 0, 1, 1), 1, 1, 0, 100, null);
    Page page = new Page(1, 10, 10, PageSource.TEXT, List.of(word), List.of());
    ReadOutcome document = new ReadOutcome.Read(new Document(List.of(page), 0));
    byte[] whole = bytes(document);

    assertThat(Answer.of(Frame.read(new ByteArrayInputStream(whole))).outcome())
        .isEqualTo(document);

    int place = new String(whole, StandardCharsets.ISO_8859_1).indexOf("a\u00EF");
    whole[place + 1] = 'x'; // what follows is no start of a character
    assertThatThrownBy(() -> Answer.of(Frame.read(new ByteArrayInputStream(whole))))
        .isInstanceOf(BadFrame.class);
  }

  @Test
  void carriesARequestWithItsPasswords() throws IOException {
    for (List<String> passwords :
        List.of(List.<String>of(), List.of(""), List.of("segredo é ação €", "12345"))) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new Request(new byte[] {1, 2, 3}, passwords, Verification.RENDER, Duration.ofSeconds(5))
          .write(out);

      Request request = Request.read(Frame.read(new ByteArrayInputStream(out.toByteArray())));

      assertThat(request.passwords()).isEqualTo(passwords);
      assertThat(request.file()).containsExactly(1, 2, 3);
      assertThat(request.limit()).isEqualTo(Duration.ofSeconds(5));
    }
  }

  @Test
  void refusesNoiseAsAnAnswer() {
    for (int i = 0; i < TIMES; i++) {
      byte[] noise = new byte[random.nextInt(200)];
      random.nextBytes(noise);
      if (noise.length > 0 && random.nextBoolean()) {
        noise[0] = (byte) "HRSDP".charAt(random.nextInt(5));
      }
      if (noise.length > 5 && random.nextBoolean()) {
        noise[1] = noise[2] = noise[3] = 0;
        noise[4] = (byte) (noise.length - 5);
      }
      answerOrRefusal(noise);
    }
  }

  @Test
  void refusesDamagedDocuments() throws IOException {
    byte[] whole = bytes(new ReadOutcome.Read(InvoiceCase.all().getFirst().document()));
    for (int i = 0; i < TIMES / 20; i++) {
      byte[] damaged = whole.clone();
      for (int j = random.nextInt(5); j >= 0; j--) {
        damaged[random.nextInt(Math.min(damaged.length, 400))] = (byte) random.nextInt();
      }
      answerOrRefusal(damaged);
      answerOrRefusal(Arrays.copyOf(whole, random.nextInt(whole.length)));
    }
  }

  @Test
  void refusesNoiseAsARequest() {
    for (int i = 0; i < TIMES; i++) {
      byte[] noise = new byte[random.nextInt(64)];
      random.nextBytes(noise);
      try {
        var _ = Request.read(new Frame(Frame.Kind.REQUEST, noise));
      } catch (IOException expected) {
        assertThat(expected).isNotNull();
      }
    }
  }

  @Test
  void refusesProblemsThatQuoteTheDocument() throws IOException {
    for (String detail : new String[] {"x".repeat(201), "linha\nlinha", "ação"}) {
      byte[] bytes = bytes(new ReadOutcome.Refused(new Problem.NoText(detail)));

      assertThatThrownBy(() -> Answer.of(Frame.read(new ByteArrayInputStream(bytes))))
          .isInstanceOf(BadFrame.class);
    }
  }

  private static byte[] bytes(ReadOutcome outcome) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Answer(outcome, false).toFrame().write(new DataOutputStream(out));
    return out.toByteArray();
  }

  private static void answerOrRefusal(byte[] bytes) {
    try {
      assertThat(Answer.of(Frame.read(new ByteArrayInputStream(bytes)))).isNotNull();
    } catch (IOException expected) {
      assertThat(expected).isNotNull();
    }
  }
}
