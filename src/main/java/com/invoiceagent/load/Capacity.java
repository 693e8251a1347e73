package com.invoiceagent.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// How many documents can be read at once with the processors and the memory there are.
///
/// A container often has the processors of its whole machine and a small part of its memory. Where
/// that runs out, the system ends processes.
///
/// @param processors how many there are
/// @param megabytes how much memory the service and its workers may use together
public record Capacity(int processors, long megabytes) {

  /// What the service takes itself.
  private static final long SERVICE = 200;

  /// What a worker takes while its OCR engine reads a page.
  private static final long BUSY_WORKER = 300;

  /// What a worker takes that has nothing to do.
  private static final long IDLE_WORKER = 100;

  private static final int MEGABYTE = 1024 * 1024;

  /// Where a container finds its limit, in the system's newer and older form.
  private static final List<Path> LIMITS =
      List.of(
          Path.of("/sys/fs/cgroup/memory.max"),
          Path.of("/sys/fs/cgroup/memory/memory.limit_in_bytes"));

  /// What this process has.
  public static Capacity here() {
    return new Capacity(Runtime.getRuntime().availableProcessors(), limit(LIMITS));
  }

  /// How many workers suit it, at least one.
  public int workers() {
    return Math.clamp((megabytes - SERVICE) / BUSY_WORKER, 1, processors);
  }

  /// How many workers may stand by besides so many: one, or none where memory is short.
  public int spares(int workers) {
    return megabytes - SERVICE - workers * BUSY_WORKER < IDLE_WORKER ? 0 : 1;
  }

  static long limit(List<Path> files) {
    for (Path file : files) {
      try {
        return Long.parseLong(Files.readString(file).strip()) / MEGABYTE;
      } catch (IOException | NumberFormatException noLimit) {
        // the other form, or the word "max"
      }
    }
    return Long.MAX_VALUE / MEGABYTE;
  }
}
