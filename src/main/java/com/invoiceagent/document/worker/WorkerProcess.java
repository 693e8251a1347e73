package com.invoiceagent.document.worker;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// The service's end of one worker.
final class WorkerProcess {

  /// More pages than a document may have that each need a stage.
  private static final int MOST_STAGES = 200;

  /// What ExitOnOutOfMemoryError ends with.
  private static final int EXIT_OUT_OF_MEMORY = 3;

  private final Process process;
  private final @Nullable Path folder;
  private final InputStream in;
  private final AtomicReference<@Nullable Ending> ending = new AtomicReference<>();
  private volatile boolean saidHello;
  private final AtomicInteger documents = new AtomicInteger();

  private WorkerProcess(Process process, @Nullable Path folder) {
    this.process = process;
    this.folder = folder;
    this.in = new BufferedInputStream(process.getInputStream());
  }

  static WorkerProcess start(WorkerCommand command, @Nullable Path folder) throws IOException {
    return new WorkerProcess(command.start(folder), folder);
  }

  /// Waits until it is ready for its first document.
  void awaitHello() throws IOException {
    if (Frame.read(in).kind() != Frame.Kind.HELLO) {
      throw new BadFrame("A worker says hello first");
    }
    saidHello = true;
  }

  /// Has it read one document; whoever calls ends a worker that takes too long.
  Answer exchange(Request request, StageClock clock) throws IOException {
    documents.incrementAndGet();
    try {
      request.write(process.getOutputStream());
    } catch (IOException e) {
      throw new WorkerGone(e);
    }
    Frame frame = Frame.read(in);
    for (int stages = 0; frame.kind() == Frame.Kind.STAGE; stages++) {
      if (frame.payload().length != 1 || stages == MOST_STAGES) {
        throw new BadFrame("No document has so many stages");
      }
      clock.begins(Codes.stage(frame.payload()[0]));
      frame = Frame.read(in);
    }
    return Answer.of(frame);
  }

  /// Whether it was ever ready.
  boolean saidHello() {
    return saidHello;
  }

  /// How many documents it was given.
  int documents() {
    return documents.get();
  }

  /// Its own; null where nothing may be written.
  @Nullable Path folder() {
    return folder;
  }

  long pid() {
    return process.pid();
  }

  /// How much of the processor's time it has used.
  Duration used() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /// Lets it end by itself, which it does when its input is closed; at the latest after the time.
  void dismiss(Ending why) {
    if (!process.isAlive()) {
      return;
    }
    ending.compareAndSet(null, why);
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      kill(why);
    }
  }

  /// Ends it at once, and what it has started.
  void kill(Ending why) {
    ending.compareAndSet(null, why);
    List<ProcessHandle> started = process.descendants().toList();
    process.destroyForcibly();
    started.forEach(ProcessHandle::destroyForcibly);
  }

  /// Whether this side has ended it, or is about to.
  boolean isKilled() {
    return ending.get() != null;
  }

  /// Why it ended, once it has.
  Ending ending() {
    Ending known = ending.get();
    if (known != null) {
      return known;
    }
    return process.exitValue() == EXIT_OUT_OF_MEMORY ? Ending.OUT_OF_MEMORY : Ending.CRASHED;
  }

  /// Waits for its end, however long that takes.
  void awaitEnd() {
    boolean interrupted = false;
    while (process.isAlive()) {
      try {
        process.waitFor();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /// Waits for its end; false when it has not come in time.
  boolean awaitEnd(Duration time) throws InterruptedException {
    return process.waitFor(time);
  }
}
