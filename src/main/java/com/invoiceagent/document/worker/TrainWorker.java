package com.invoiceagent.document.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Writes the ahead-of-time cache of the workers: run once, by hand or when an image is built, with
/// the jars and the Java that will be used later.
public final class TrainWorker {

  private TrainWorker() {}

  /// Trains.
  ///
  /// @param args the file to write
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length != 1) {
      System.err.println("usage: TrainWorker CACHE");
      System.exit(2);
    }
    Path cache = Path.of(args[0]).toAbsolutePath();
    int status;
    try (Scratch scratch = Scratch.create()) {
      String classPath = ProgramFiles.classPath(scratch);
      WorkerCommand worker = WorkerCommand.of(WorkerOptions.of(1), classPath, WorkerMain.class);
      List<String> line = new ArrayList<>(worker.line());
      line.add(line.indexOf("-cp"), "-XX:AOTCacheOutput=" + cache);
      line.add(WorkerMain.TRAIN);
      Process process = new WorkerCommand(line, worker.environment()).start(scratch.folder());
      process.getOutputStream().close();
      status = process.waitFor();
    }
    System.exit(status);
  }
}
