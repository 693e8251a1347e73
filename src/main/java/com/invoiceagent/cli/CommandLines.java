package com.invoiceagent.cli;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The tree of commands and how it is run.
final class CommandLines {

  /// Invoices could not be read, or the command itself was wrong.
  static final int ERROR = 2;

  private CommandLines() {}

  /// All commands, in the language of the environment.
  static CommandLine of(ReadingSource reading) {
    Texts texts = Texts.in(Language.of(System::getenv));
    CommandLine all =
        new CommandLine(new Root())
            .addSubcommand(new ExtractCommand(reading, System::getenv, texts))
            .addSubcommand(new IssuersCommand())
            .addSubcommand(new CheckConfigCommand(System::getenv, System.getenv().keySet(), texts))
            .addSubcommand(new McpCommand(reading, System::getenv, System.in, System.out))
            .addSubcommand(new DiagnoseCommand(texts))
            .addSubcommand(new HealthCheckCommand())
            .addSubcommand(new AutoComplete.GenerateCompletion());
    all.setResourceBundle(texts.bundle());
    all.setCaseInsensitiveEnumValuesAllowed(true);
    all.setParameterExceptionHandler(CommandLines::complain);
    return all;
  }

  private static int complain(ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    command.getErr().println(Terminal.safe(String.valueOf(wrong.getMessage())));
    command.getErr().println();
    command.usage(command.getErr());
    return ERROR;
  }

  /// The program itself.
  @Command(
      name = "run",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      synopsisSubcommandLabel = "COMMAND")
  static final class Root implements Runnable {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
      throw new ParameterException(spec.commandLine(), "");
    }
  }

  /// The version in the jar's manifest.
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      return new String[] {text()};
    }

    static String text() {
      String version = CommandLines.class.getPackage().getImplementationVersion();
      return version == null ? "development" : version;
    }
  }
}
