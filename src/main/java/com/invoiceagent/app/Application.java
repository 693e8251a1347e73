package com.invoiceagent.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Starts the service.
@SpringBootApplication(
    scanBasePackages = {"com.invoiceagent.app", "com.invoiceagent.http", "com.invoiceagent.ops"})
public class Application {

  /// Runs until the process is told to stop.
  public static void main(String[] args) {
    SpringApplication.run(Application.class, args);
  }
}
