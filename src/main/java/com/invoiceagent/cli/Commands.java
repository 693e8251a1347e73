package com.invoiceagent.cli;

import com.invoiceagent.ops.Setting;

/// The commands' common beginning.
public final class Commands {

  private Commands() {}

  /// Runs the command that the arguments name.
  ///
  /// @return the process's exit code: 0 all is well, 1 it is not, 2 the command could not be done
  public static int run(String[] args, ReadingSource reading) {
    if (args.length == 1 && args[0].equals("healthcheck")) {
      return HealthCheck.ask(HealthCheck.port(System.getenv(Setting.PORT.name())));
    }
    // Libraries write their logs to the standard output unless they are told otherwise.
    System.setProperty("logback.configurationFile", "logback-commands.xml");
    return CommandLines.of(reading).execute(args);
  }
}
