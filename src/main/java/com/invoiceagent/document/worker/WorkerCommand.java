package com.invoiceagent.document.worker;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a worker process is started.
///
/// @param line the program and its arguments; nothing of a document or a caller is ever in it
/// @param environment all that the process gets to see of the service's environment
record WorkerCommand(List<String> line, Map<String, String> environment) {

  /// What finds the OCR engine, its language and files with names beyond ASCII.
  private static final List<String> PASSED_ON =
      List.of("PATH", "LANG", "LC_ALL", "TESSDATA_PREFIX");

  WorkerCommand {
    line = List.copyOf(line);
    environment = Map.copyOf(environment);
  }

  /// Starts this very program's worker.
  static WorkerCommand of(WorkerOptions options, String classPath, Class<?> main) {
    List<String> line = new ArrayList<>(Isolation.prefix());
    line.addAll(java(options));
    line.add("-cp");
    line.add(classPath);
    line.add(main.getName());
    if (options.isBrief()) {
      line.add(WorkerMain.BRIEF);
    }
    return new WorkerCommand(line, environment(System.getenv()));
  }

  /// The virtual machine with all that a worker is limited by. Its best compiler stays on: without
  /// it a worker starts with less memory, but reads three times slower.
  private static List<String> java(WorkerOptions options) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.add("-Xmx" + options.heapMegabytes() + "m");
    line.add("-XX:+UseSerialGC");
    // What a page took goes back to the system when it is done; others need it.
    line.add("-XX:MinHeapFreeRatio=10");
    line.add("-XX:MaxHeapFreeRatio=20");
    line.add("-XX:+ExitOnOutOfMemoryError");
    if (options.isBrief()) {
      line.add("-XX:TieredStopAtLevel=1");
    }
    line.add("-XX:-UsePerfData");
    if (options.aotCache() != null) {
      line.add("-XX:AOTCache=" + options.aotCache());
    }
    // The virtual machine's own words must not get between the answers.
    line.add("-XX:+DisplayVMOutputToStderr");
    line.add("-Xlog:disable");
    line.add("-Djava.awt.headless=true");
    // The libraries' words may quote a document.
    line.add("-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog");
    return line;
  }

  private static Map<String, String> environment(Map<String, String> own) {
    Map<String, String> environment = new LinkedHashMap<>();
    environment.put("LC_ALL", "C.UTF-8");
    for (String name : PASSED_ON) {
      String value = own.get(name);
      if (value != null) {
        environment.put(name, value);
      }
    }
    return environment;
  }

  /// Starts the process in a folder of its own, or in none.
  Process start(@Nullable Path folder) throws IOException {
    List<String> started = new ArrayList<>(line);
    int afterJava = started.indexOf("-cp");
    if (afterJava >= 0 && folder != null) {
      String own = folder.toString();
      started.add(afterJava, "-Djava.io.tmpdir=" + own);
      started.add(afterJava, "-Duser.home=" + own);
      started.add(afterJava, "-Dpdfbox.fontcache=" + own);
    }
    ProcessBuilder builder = new ProcessBuilder(started);
    builder.directory(folder == null ? new File("/") : folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    // What it prints may hold anything that is in a document: nobody reads it.
    return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }
}
