package com.invoiceagent.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// Stands in the help; [Commands] answers it before anything else is loaded.
@Command(name = "healthcheck")
final class HealthCheckCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    return HealthCheck.ask(HealthCheck.port(System.getenv("PORT")));
  }
}
