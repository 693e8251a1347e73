package com.invoiceagent.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.agent.FaultServer;
import com.invoiceagent.agent.Reply;
import com.invoiceagent.agent.Script;
import com.invoiceagent.cli.ReadingSource.OpenReader;
import com.invoiceagent.ops.Settings;
import com.invoiceagent.pipeline.Deadline;
import com.invoiceagent.pipeline.Extraction;
import com.invoiceagent.pipeline.ProcessRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What commands read with, and AI providers that are configured.
class CommandReadingTest {

  @Test
  void asksTheProviderThatIsNamedAndNobodyOtherwise() throws IOException {
    try (FaultServer server = FaultServer.start(Script.always(Reply.says("{\"rows\":[]}")))) {
      Settings settings =
          Settings.from(
              Map.of(
                      "OPENAI_API_KEY",
                      "k",
                      "OPENAI_BASE_URL",
                      server.baseUrl("openai").toString(),
                      "ISOLATION",
                      "inline")
                  ::get);
      try (OpenReader reader = new CommandReading().open(settings, 1, 1)) {
        Extraction local = read(reader, "local");
        assertThat(local).isInstanceOf(Extraction.Answer.class);
        assertThat(server.received()).isEmpty();

        Extraction asked = read(reader, "openai");
        assertThat(server.received("openai")).isNotEmpty();
        if (asked instanceof Extraction.Answer answer) {
          assertThat(answer.egress()).extracting("provider").containsExactly("openai");
        }
      }
    }
  }

  private static Extraction read(OpenReader reader, String provider) throws IOException {
    byte[] file = Files.readAllBytes(Path.of("samples", "nubank.pdf"));
    return reader.extract(
        new ProcessRequest(file, provider, null), Deadline.in(Duration.ofSeconds(60)));
  }
}
