package com.invoiceagent.http;

import com.invoiceagent.export.ExportedInvoice;
import com.invoiceagent.load.Admission;
import com.invoiceagent.mcp.McpEndpoint;
import com.invoiceagent.mcp.ToolOptions;
import com.invoiceagent.mcp.ToolReader;
import com.invoiceagent.ops.Settings;
import com.invoiceagent.pipeline.Extraction;
import com.invoiceagent.pipeline.ProcessRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Takes calls of AI assistants: the Model Context Protocol over HTTP, without sessions.
@RestController
public final class McpRoute {

  /// What a byte of the message may take at once: the bytes in pieces and joined (2), or the text
  /// of the message (1), and while the file is parsed its characters at two bytes each (2), those
  /// put together (1), the argument (1), and the decoded file (0.75); and what the garbage
  /// collector has not taken back of the bytes (1).
  private static final int MEMORY_PER_BYTE = 7;

  private final Intake intake;
  private final McpEndpoint endpoint;
  private final long longest;

  /// Takes the messages in by this.
  public McpRoute(
      Intake intake, Settings settings, @Value("${invoiceagent.version}") String version) {
    this.intake = intake;
    ToolOptions options =
        new ToolOptions(false, settings.maxFileSize(), settings.providers(), "auto");
    this.longest = options.longestMessage();
    this.endpoint = new McpEndpoint(options, version);
  }

  /// Answers a message; one that wants no answer is accepted.
  @PostMapping(path = Paths.MCP, consumes = MediaType.APPLICATION_JSON_VALUE)
  public ResponseEntity<byte[]> answer(HttpServletRequest request)
      throws IOException, InterruptedException {
    try (Admission.Ticket ticket = intake.admit(request, longest, MEMORY_PER_BYTE)) {
      String message =
          new String(intake.body(request, longest).readAllBytes(), StandardCharsets.UTF_8);
      Call call = new Call(Exchange.of(request), ticket);
      byte[] answer =
          endpoint
              .answer(message, call)
              .map(text -> text.getBytes(StandardCharsets.UTF_8))
              .orElse(null);
      call.end();
      return answer == null
          ? ResponseEntity.accepted().build()
          : ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(answer);
    }
  }

  /// A call of the tool in one request.
  private final class Call implements ToolReader {

    private final Exchange exchange;
    private final Admission.Ticket ticket;
    private @Nullable Throwable unexpected;

    Call(Exchange exchange, Admission.Ticket ticket) {
      this.exchange = exchange;
      this.ticket = ticket;
    }

    @Override
    public Outcome read(ProcessRequest invoice) throws InterruptedException {
      try {
        Extraction.Answer answer =
            Intake.answered(intake.extract(invoice, exchange, ticket), exchange);
        return new Outcome.Answered(
            new ExportedInvoice(
                answer.reading(),
                answer.checks(),
                answer.confidence(),
                answer.provider(),
                answer.egress(),
                answer.warnings(),
                exchange.took(),
                exchange.id()));
      } catch (RequestRefused refusal) {
        return new Outcome.Refused(refusal.type().code(), refusal.detail());
      }
    }

    @Override
    public void failed(Throwable failure) {
      unexpected = failure;
    }

    /// Fails as every route does that fails.
    void end() {
      if (unexpected != null) {
        throw new IllegalStateException("The tool threw", unexpected);
      }
    }
  }
}
