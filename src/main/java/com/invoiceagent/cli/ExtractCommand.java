package com.invoiceagent.cli;

import com.invoiceagent.export.ExportFormat;
import com.invoiceagent.export.ExportFormats;
import com.invoiceagent.history.HistoryCheck;
import com.invoiceagent.history.Statement;
import com.invoiceagent.ops.BadSetting;
import com.invoiceagent.ops.SettingSource;
import com.invoiceagent.ops.Settings;
import com.invoiceagent.pipeline.TaxId;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Reads invoices from files and folders.
@Command(name = "extract", mixinStandardHelpOptions = true, sortOptions = false)
final class ExtractCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "FILE")
  private List<Path> arguments = new ArrayList<>();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      completionCandidates = Formats.class)
  private String format = Formats.TABLE;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR")
  private @Nullable Path out;

  @Mixin private Unlocking unlocking = new Unlocking();

  @Option(names = "--provider", paramLabel = "NAME")
  private String provider = "";

  @Option(names = "--verify-render")
  private boolean rendered;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--history")
  private boolean history;

  @Option(names = {"-q", "--quiet"})
  private boolean quiet;

  private final ReadingSource source;
  private final SettingSource environment;
  private final Texts texts;

  ExtractCommand(ReadingSource source, SettingSource environment, Texts texts) {
    this.source = source;
    this.environment = environment;
    this.texts = texts;
  }

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    try {
      return run(Settings.from(environment));
    } catch (BadSetting bad) {
      err.println(Terminal.safe(String.valueOf(bad.getMessage())));
    } catch (IOException | UncheckedIOException failed) {
      err.println(texts.text("extract.io", Terminal.safe(String.valueOf(failed.getMessage()))));
    }
    return CommandLines.ERROR;
  }

  private int run(Settings settings) throws IOException, InterruptedException {
    FileReading.Options options = options(settings);
    List<Path> files = InputFiles.of(arguments);
    if (files.isEmpty()) {
      throw wrong(texts.text("extract.nothing"));
    }
    boolean single = files.size() == 1 && arguments.size() == 1 && files.equals(arguments);
    List<Statement> statements = new ArrayList<>();
    Results results = collecting(results(single), statements);
    int atOnce = Math.clamp(jobs, 1, files.size());
    ReentrantLock writing = new ReentrantLock();
    try (ReadingSource.OpenReader reader = source.open(settings, atOnce, files.size())) {
      Thread end = Interruption.endsWith(reader, writing);
      PrintWriter err = spec.commandLine().getErr();
      Progress progress = new Progress(err, files.size(), !quiet && Progress.isPossible());
      int code =
          new Batch(new FileReading(reader, options), results, progress, err, texts, quiet, writing)
              .run(files, atOnce);
      results.end();
      Interruption.noMore(end);
      if (history) {
        // Beside a file on the standard output it would be in the way.
        boolean beside =
            !format.equals(Formats.TABLE) && !format.equals(Formats.JSON) && out == null;
        HistoryReport.write(
            HistoryCheck.of(statements),
            format.equals(Formats.JSON),
            beside ? err : spec.commandLine().getOut(),
            texts);
      }
      return code;
    }
  }

  private static Results collecting(Results results, List<Statement> statements) {
    return new Results() {
      @Override
      public void add(int index, FileOutcome outcome) throws IOException {
        results.add(index, outcome);
        if (outcome instanceof FileOutcome.Answered answered) {
          statements.add(Statement.of(index, answered.extraction().reading()));
        }
      }

      @Override
      public void end() throws IOException {
        results.end();
      }
    };
  }

  private FileReading.Options options(Settings settings) throws IOException {
    String reader = provider.isBlank() ? StandardProvider.of(environment) : provider;
    settings
        .providers()
        .refusal(reader)
        .ifPresent(problem -> {
          throw wrong(texts.problem(problem.code()));
        });
    if (jobs < 1) {
      throw wrong(texts.text("extract.jobs"));
    }
    Wrong wrong = new Wrong(spec, texts);
    TaxId holder = unlocking.holder(wrong);
    return new FileReading.Options(
        settings.maxFileSize(),
        settings.timeout(),
        reader,
        unlocking.password(wrong),
        holder,
        rendered);
  }

  private Results results(boolean single) throws IOException {
    PrintWriter screen = spec.commandLine().getOut();
    Path folder = out;
    return switch (format) {
      case Formats.TABLE -> {
        if (folder != null) {
          throw wrong(texts.text("extract.table_in_folder"));
        }
        yield quiet ? (index, outcome) -> {} : new TableResults(screen, texts);
      }
      case Formats.JSON ->
          folder == null
              ? new JsonResults(screen, single)
              : new FolderResults(folder, ExportFormats.JSON);
      default -> {
        ExportFormat chosen =
            ExportFormats.named(format)
                .orElseThrow(
                    () -> wrong(texts.text("extract.format", String.join(", ", new Formats()))));
        yield folder == null
            ? new CollectedResults(System.out, chosen)
            : new FolderResults(folder, chosen);
      }
    };
  }

  private ParameterException wrong(String what) {
    return new ParameterException(spec.commandLine(), what);
  }
}
