package com.invoiceagent.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A [Laboratory] seen from outside; the same JVM options as the service's.
final class Child implements AutoCloseable {

  /// What one time cost, in nanoseconds.
  record Cost(long wall, long cpu, String outcome) {}

  private final Process process;
  private final Writer commands;
  private final BufferedReader answers;

  Child(String java, String classPath, List<String> options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(java);
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, Laboratory.class.getName()));
    process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    commands = process.outputWriter(StandardCharsets.UTF_8);
    answers = process.inputReader(StandardCharsets.UTF_8);
  }

  Cost run(String kind, Object of, int times) {
    try {
      commands.write(kind + " " + of + " " + times + "\n");
      commands.flush();
      String answer = answers.readLine();
      if (answer == null) {
        throw new IllegalStateException("the measured process ended: " + kind + " " + of);
      }
      String[] words = answer.split(" ", 3);
      return new Cost(Long.parseLong(words[0]), Long.parseLong(words[1]), words[2]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
  }
}
