package com.invoiceagent.app;

import com.invoiceagent.cli.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Starts the service, or runs the command that the arguments name.
@SpringBootApplication(
    scanBasePackages = {"com.invoiceagent.app", "com.invoiceagent.http", "com.invoiceagent.ops"})
public class Application {

  /// Without arguments the service, until the process is told to stop; otherwise a command, whose
  /// outcome is the process's exit code.
  public static void main(String[] args) {
    if (args.length == 0) {
      SpringApplication.run(Application.class, args);
    } else {
      System.exit(Commands.run(args, new CommandReading()));
    }
  }
}
