package com.invoiceagent.document.ocr;

import com.invoiceagent.document.PageImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// The program `tesseract`: an image goes into its standard input, a text comes out.
final class Engine {

  /// More than any page has words for.
  private static final int LONGEST_OUTPUT = 8 * 1024 * 1024;

  /// With it the system ends the engine when this process is killed, however that happens.
  private static final List<String> DIES_WITH_PARENT = List.of("setpriv", "--pdeathsig", "KILL");

  private static final int ENDED_BY_SIGTERM = 128 + 15;

  private final List<String> command;

  Engine(String program) {
    List<String> line = new ArrayList<>(isOnPath("setpriv") ? DIES_WITH_PARENT : List.of());
    line.add(program);
    this.command = List.copyOf(line);
  }

  /// Runs it to its end.
  ///
  /// @param image goes in; null for nothing
  /// @throws EngineTimeout when it was stopped
  /// @throws IOException when it cannot be started or fails
  String run(List<String> arguments, @Nullable PageImage image, Duration limit) throws IOException {
    long end = System.nanoTime() + limit.toNanos();
    try {
      return runOnce(arguments, image, limit);
    } catch (EngineStopped told) {
      return runOnce(arguments, image, Duration.ofNanos(Math.max(0, end - System.nanoTime())));
    }
  }

  private String runOnce(List<String> arguments, @Nullable PageImage image, Duration limit)
      throws IOException {
    List<String> line = new ArrayList<>(command);
    line.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(line);
    // One page, one processor: the workers are as many as there are processors.
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    AtomicBoolean late = new AtomicBoolean();
    Thread feeder = Thread.ofPlatform().daemon().start(() -> feed(process, image));
    Thread guard = Thread.ofPlatform().daemon().start(() -> guard(process, limit, late));
    try {
      byte[] output = process.getInputStream().readNBytes(LONGEST_OUTPUT + 1);
      if (late.get()) {
        throw new EngineTimeout();
      }
      int status = process.waitFor();
      if (status == ENDED_BY_SIGTERM) {
        throw new EngineStopped();
      }
      if (output.length > LONGEST_OUTPUT || status != 0) {
        throw new IOException("The engine failed");
      }
      return new String(output, StandardCharsets.UTF_8);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EngineTimeout();
    } finally {
      process.destroyForcibly();
      guard.interrupt();
      feeder.interrupt();
    }
  }

  private static void guard(Process process, Duration limit, AtomicBoolean late) {
    try {
      if (!process.waitFor(limit)) {
        late.set(true);
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      // it has ended
    }
  }

  /// In the simplest format there is, written by this program alone: nothing of a caller's image
  /// reaches the engine's decoders.
  private static void feed(Process process, @Nullable PageImage image) {
    try (OutputStream out = new BufferedOutputStream(process.getOutputStream())) {
      if (image != null) {
        String head = "P5\n" + image.width() + " " + image.height() + "\n255\n";
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(image.pixels());
      }
    } catch (IOException e) {
      // it has ended before it had read all, and its status says so
    }
  }

  private static boolean isOnPath(String program) {
    String path = System.getenv("PATH");
    for (String folder : path == null ? new String[0] : path.split(":", -1)) {
      if (Files.isExecutable(Path.of(folder, program))) {
        return true;
      }
    }
    return false;
  }

  /// Somebody told it to stop, as happens to all processes of a service together; this one goes on
  /// until it has read what is under way.
  private static final class EngineStopped extends IOException {}
}
