package com.invoiceagent.document.worker;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.document.ReadOutcome;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/// Looks at pools and their processes from outside.
final class Pools {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private Pools() {}

  static void awaitWhole(WorkerPool pool) {
    await(() -> pool.status().isWhole());
  }

  static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime() - end).as("patience").isNegative();
      try {
        Thread.sleep(2);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /// The processes this one has started and that still run.
  static List<ProcessHandle> children() {
    return ProcessHandle.current().children().filter(ProcessHandle::isAlive).toList();
  }

  /// Returns when they are gone.
  static void kill(List<ProcessHandle> processes) {
    processes.forEach(ProcessHandle::destroyForcibly);
    await(() -> processes.stream().noneMatch(ProcessHandle::isAlive));
  }

  /// Reads on a thread of its own; the common ones are as few as the processors.
  static CompletableFuture<ReadOutcome> read(WorkerPool pool, byte[] file) {
    CompletableFuture<ReadOutcome> answer = new CompletableFuture<>();
    Thread.ofPlatform()
        .daemon()
        .start(() -> answer.complete(pool.read(file, List.of(), Duration.ofMinutes(1))));
    return answer;
  }
}
