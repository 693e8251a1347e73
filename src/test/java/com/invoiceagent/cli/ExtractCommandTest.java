package com.invoiceagent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.model.Egress;
import com.invoiceagent.model.Invoice;
import com.invoiceagent.model.Money;
import com.invoiceagent.model.Problem;
import com.invoiceagent.model.Proof;
import com.invoiceagent.model.ProofStatus;
import com.invoiceagent.model.Reading;
import com.invoiceagent.ops.Settings;
import com.invoiceagent.pipeline.Deadline;
import com.invoiceagent.pipeline.Extraction;
import com.invoiceagent.pipeline.ProcessRequest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The command with a reader that does what the file says.
class ExtractCommandTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private int closed;
  private final Map<String, String> environment = new HashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();

  @Test
  void asksNobodyOutsideUnlessToldTo() throws IOException {
    String file = file("a.pdf", "proved").toString();

    run(file);
    environment.put("OPENAI_API_KEY", "k");
    run(file);
    run(file, "--provider", "openai");
    environment.put("DEFAULT_AI_PROVIDER", "openai");
    run(file);
    int code = run(file, "--provider", "gemini");

    assertThat(asked).containsExactly("local", "local", "openai", "auto");
    assertThat(code).isEqualTo(CommandLines.ERROR);
    assertThat(out.toString())
        .contains("Masked text was sent to openai: 2 calls, 1,234 characters");
    assertThat(out.toString().split("Masked text", -1)).hasSize(2);
  }

  @Test
  void checkConfigRefusesMisspeltVariables() {
    CommandLine line =
        new CommandLine(
            new CheckConfigCommand(environment::get, Set.of("API_KEY"), Texts.in(Locale.ENGLISH)));
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));

    assertThat(line.execute()).isEqualTo(CommandLines.ERROR);
    assertThat(err.toString()).contains("API_KEYS");
  }

  @Test
  void answersOneFileAsTheServiceDoes() throws IOException {
    int code = run(file("a.pdf", "proved").toString(), "--format", "json");

    assertThat(code).isZero();
    assertThat(JSON.readTree(out.toString()).at("/proof/status").asString()).isEqualTo("proved");
    assertThat(err.toString()).isEmpty();
    assertThat(closed).isOne();
  }

  @Test
  void answersSeveralInTheirOrderWhoeverIsFirst() throws IOException {
    file("a.pdf", "slow");
    file("b.PDF", "proved");
    Files.createDirectory(folder.resolve("below"));
    file("below/c.pdf", "open");
    file("notes.txt", "proved");

    int code = run(folder.toString(), "--format", "json", "--jobs", "3");

    List<JsonNode> lines = out.toString().lines().map(JSON::readTree).toList();
    assertThat(code).isOne();
    assertThat(lines).extracting(line -> line.path("index").asInt()).containsExactly(0, 1, 2);
    assertThat(lines)
        .extracting(line -> line.at("/answer/proof/status").asString())
        .containsExactly("proved", "proved", "not_proved");
    assertThat(err.toString()).contains("c.pdf: not_proved").hasLineCount(1);
  }

  @Test
  void goesOnAfterAFailureAndSaysSoAtTheEnd() throws IOException {
    int code =
        run(
            file("a.pdf", "locked").toString(),
            folder.resolve("missing.pdf").toString(),
            file("empty.pdf", "").toString(),
            file("b.pdf", "broken").toString(),
            file("c.pdf", "proved").toString(),
            "-q",
            "--format",
            "json");

    assertThat(code).isEqualTo(2);
    assertThat(out.toString().lines().map(JSON::readTree))
        .extracting(line -> line.at("/problem/code").asString(""))
        .containsExactly("password_required", "bad_request", "not_a_pdf", "internal_error", "");
    assertThat(err.toString()).hasLineCount(4);
  }

  @Test
  void showsATableInTheLanguageOfTheReader() throws IOException {
    String invoice = file("a.pdf", "proved").toString();

    assertThat(run(invoice)).isZero();
    assertThat(out.toString()).contains("PROVED  0.00 - 0.00 + 0.00 - 0.00 = 0.00");
    out.getBuffer().setLength(0);
    assertThat(run(Locale.of("pt", "BR"), invoice)).isZero();
    assertThat(out.toString()).contains("COMPROVADA  0,00 - 0,00 + 0,00 - 0,00 = 0,00");
    out.getBuffer().setLength(0);
    assertThat(run(invoice, "-q")).isZero();
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void writesWholeFilesThatDoNotReplaceEachOther() throws IOException {
    Files.createDirectory(folder.resolve("x"));
    Path results = folder.resolve("results/new");
    int code =
        run(
            file("a.pdf", "proved").toString(),
            file("x/a.pdf", "open").toString(),
            "--format",
            "json",
            "--out",
            results.toString());

    assertThat(code).isOne();
    try (Stream<Path> files = Files.list(results)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("a.json", "a-2.json");
    }
    assertThat(Files.readString(results.resolve("a-2.json"))).contains("not_proved");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void refusesWhatItDoesNotUnderstand() throws IOException {
    String invoice = file("a.pdf", "proved").toString();

    assertThat(run()).isEqualTo(2);
    assertThat(run(invoice, "--format", "docx")).isEqualTo(2);
    assertThat(run(invoice, "--provider", "nobody")).isEqualTo(2);
    assertThat(run(invoice, "--jobs", "0")).isEqualTo(2);
    assertThat(run(invoice, "--tax-id", "123")).isEqualTo(2);
    assertThat(run(invoice, "--out", folder.toString())).isEqualTo(2);
    assertThat(run(Files.createDirectory(folder.resolve("nothing")).toString())).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
    assertThat(closed).as("readers that were started").isZero();
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private int run(String... arguments) {
    return run(Locale.ENGLISH, arguments);
  }

  private int run(Locale locale, String... arguments) {
    ExtractCommand command =
        new ExtractCommand(
            (settings, jobs, files) -> new Reader(settings), environment::get, Texts.in(locale));
    CommandLine line = new CommandLine(command);
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    return line.setParameterExceptionHandler((wrong, args) -> CommandLines.ERROR)
        .execute(arguments);
  }

  private final class Reader implements ReadingSource.OpenReader {

    Reader(Settings settings) {
      assertThat(settings).isNotNull();
    }

    @Override
    public Extraction extract(ProcessRequest request, Deadline deadline) {
      asked.add(request.provider());
      return switch (new String(request.file(), StandardCharsets.UTF_8)) {
        case "proved" -> answer(ProofStatus.PROVED, request.provider());
        case "open" -> answer(ProofStatus.NOT_PROVED, request.provider());
        case "locked" -> new Extraction.Failure(new Problem.PasswordRequired("It is locked."));
        case "slow" -> {
          try {
            Thread.sleep(200);
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          yield answer(ProofStatus.PROVED, request.provider());
        }
        default -> throw new IllegalStateException("A bug");
      };
    }

    @Override
    public void close() {
      closed++;
    }

    private static Extraction.Answer answer(ProofStatus status, String provider) {
      return new Extraction.Answer(
          new Reading(
              new Invoice("GENERIC", null, null, Money.ZERO, Money.ZERO, Money.ZERO),
              List.of(),
              List.of(),
              new Proof(status, Money.ZERO, 0, List.of())),
          List.of(),
          100,
          "local",
          List.of(),
          provider.equals("openai")
              ? List.of(new Egress("openai", "m", 2, 1234, Map.of(), 1, 1, 1))
              : List.of());
    }
  }
}
