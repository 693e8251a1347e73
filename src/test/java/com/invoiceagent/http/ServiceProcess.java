package com.invoiceagent.http;

import static org.awaitility.Awaitility.await;

import com.invoiceagent.app.Application;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The service as operators run it: a process with an environment, an output and signals.
final class ServiceProcess implements AutoCloseable {

  private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");

  private final Process process;
  private final Queue<String> output = new ConcurrentLinkedQueue<>();
  private final Service service;

  private ServiceProcess(Process process) {
    this.process = process;
    Thread.ofVirtual().start(this::listen);
    await().atMost(Duration.ofSeconds(60)).until(() -> port() > 0 || !process.isAlive());
    this.service = new Service(port());
  }

  /// Starts it with these variables and hardly any other.
  static ServiceProcess start(Map<String, String> variables) throws IOException {
    return start(Application.class, variables);
  }

  static ServiceProcess start(Class<?> main, Map<String, String> variables) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder
        .environment()
        .keySet()
        .removeIf(name -> !name.equals("PATH") && !name.equals("TESSDATA_PREFIX"));
    builder.environment().put("PORT", "0");
    builder.environment().putAll(variables);
    return new ServiceProcess(builder.start());
  }

  /// What a client sees.
  Service service() {
    return service;
  }

  /// All it has printed so far.
  String output() {
    return String.join("\n", output);
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  boolean isReady() {
    try {
      return service.get("/health/ready").statusCode() == 200;
    } catch (Exception e) {
      return false;
    }
  }

  void awaitReady() {
    await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(50)).until(this::isReady);
  }

  /// SIGTERM.
  void stop() {
    process.destroy();
  }

  /// Its exit code.
  int awaitEnd() throws InterruptedException {
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      throw new AssertionError("It goes on");
    }
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private int port() {
    for (String line : output) {
      Matcher matcher = STARTED.matcher(line);
      if (matcher.find()) {
        return Integer.parseInt(matcher.group(1));
      }
    }
    return 0;
  }

  private void listen() {
    try (BufferedReader reader = process.inputReader()) {
      reader.lines().forEach(output::add);
    } catch (IOException | java.io.UncheckedIOException e) {
      // it was killed
    }
  }
}
