package com.invoiceagent.cli;

import com.invoiceagent.export.ExportedInvoice;
import com.invoiceagent.mcp.McpEndpoint;
import com.invoiceagent.mcp.McpLines;
import com.invoiceagent.mcp.ToolOptions;
import com.invoiceagent.mcp.ToolReader;
import com.invoiceagent.ops.BadSetting;
import com.invoiceagent.ops.SettingSource;
import com.invoiceagent.ops.Settings;
import com.invoiceagent.pipeline.Deadline;
import com.invoiceagent.pipeline.Extraction;
import com.invoiceagent.pipeline.Extractor;
import com.invoiceagent.pipeline.ProcessRequest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Is a tool of the AI assistant that started it: messages on the standard input and output.
@Command(name = "mcp", mixinStandardHelpOptions = true)
final class McpCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  private final ReadingSource source;
  private final SettingSource environment;
  private final InputStream in;
  private final OutputStream out;

  McpCommand(ReadingSource source, SettingSource environment, InputStream in, OutputStream out) {
    this.source = source;
    this.environment = environment;
    this.in = in;
    this.out = out;
  }

  @Override
  public Integer call() {
    try {
      Settings settings = Settings.from(environment);
      ToolOptions options =
          new ToolOptions(
              true, settings.maxFileSize(), settings.providers(), StandardProvider.of(environment));
      try (ReadingSource.OpenReader reader = source.open(settings, 1, Integer.MAX_VALUE)) {
        new McpLines(
                new McpEndpoint(options, CommandLines.Version.text()),
                new OneByOne(reader, settings.timeout()),
                options.longestMessage())
            .serve(
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)),
                new PrintWriter(out, false, StandardCharsets.UTF_8));
      }
      return 0;
    } catch (BadSetting | IOException failed) {
      spec.commandLine().getErr().println(Terminal.safe(String.valueOf(failed.getMessage())));
      return CommandLines.ERROR;
    }
  }

  /// Reads one invoice after the other, each within the time for one.
  private static final class OneByOne implements ToolReader {

    private final Extractor extractor;
    private final Duration limit;
    private final ReentrantLock reading = new ReentrantLock();

    OneByOne(Extractor extractor, Duration limit) {
      this.extractor = extractor;
      this.limit = limit;
    }

    @Override
    public Outcome read(ProcessRequest request) throws InterruptedException {
      reading.lockInterruptibly();
      try {
        long began = System.nanoTime();
        return switch (extractor.extract(request, Deadline.in(limit))) {
          case Extraction.Failure(var problem) ->
              new Outcome.Refused(problem.code(), problem.detail());
          case Extraction.Answer answer ->
              new Outcome.Answered(
                  new ExportedInvoice(
                      answer.reading(),
                      answer.checks(),
                      answer.confidence(),
                      answer.provider(),
                      answer.egress(),
                      answer.warnings(),
                      Duration.ofNanos(System.nanoTime() - began),
                      UUID.randomUUID().toString()));
        };
      } finally {
        reading.unlock();
      }
    }

    /// The assistant was told that it failed; what it says may quote the document.
    @Override
    public void failed(Throwable unexpected) {}
  }
}
