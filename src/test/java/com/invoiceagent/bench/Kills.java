package com.invoiceagent.bench;

import com.invoiceagent.document.ReadOutcome;
import com.invoiceagent.document.hostile.Bombs;
import com.invoiceagent.document.worker.WorkerOptions;
import com.invoiceagent.document.worker.WorkerPool;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/// How fast a pool is whole again when one of its busy workers is killed.
final class Kills {

  private static final int TIMES = 100;
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private Kills() {}

  static void print() throws Exception {
    byte[] bomb = Bombs.named("ten forms that each draw the next ten times").bytes();
    List<Long> times = new ArrayList<>();
    Map<String, Integer> answers = new TreeMap<>();
    try (WorkerPool pool = WorkerPool.start(WorkerOptions.of(2), _ -> {})) {
      for (int i = 0; i < TIMES; i++) {
        await(() -> pool.status().isWhole() && pool.status().busy() == 0 && isIdle());
        FutureTask<ReadOutcome> answer = new FutureTask<>(() -> pool.read(bomb, List.of(), MINUTE));
        Map<Long, Duration> before = used();
        Thread.ofPlatform().start(answer);
        Thread.sleep(300);
        ProcessHandle busy = busiest(before);
        long start = System.nanoTime();
        busy.destroyForcibly();
        answers.merge(name(answer.get()), 1, Integer::sum);
        await(() -> !busy.isAlive() && pool.status().isWhole());
        times.add(System.nanoTime() - start);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%d times a busy worker killed: answers %s%npool whole again after %.0f ms (median), %.0f ms"
            + " (the longest; wanted: below 1000); processes left %d%n",
        TIMES,
        answers,
        Median.of(times) / 1e6,
        Median.share(times, 1) / 1e6,
        ProcessHandle.current().children().filter(ProcessHandle::isAlive).count());
  }

  private static String name(ReadOutcome outcome) {
    return switch (outcome) {
      case ReadOutcome.Read _ -> "read";
      case ReadOutcome.Refused refused -> refused.problem().getClass().getSimpleName();
    };
  }

  private static Map<Long, Duration> used() {
    Map<Long, Duration> used = new HashMap<>();
    ProcessHandle.current().children().forEach(child -> used.put(child.pid(), cpu(child)));
    return used;
  }

  /// Workers that are ready still make themselves warm.
  private static boolean isIdle() throws InterruptedException {
    Map<Long, Duration> before = used();
    Thread.sleep(300);
    return used().equals(before);
  }

  private static ProcessHandle busiest(Map<Long, Duration> before) {
    return ProcessHandle.current()
        .children()
        .max(
            Comparator.comparing(
                child -> cpu(child).minus(before.getOrDefault(child.pid(), Duration.ZERO))))
        .orElseThrow();
  }

  private static Duration cpu(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + MINUTE.toNanos();
    while (!condition.call()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("the pool is not whole");
      }
      Thread.sleep(1);
    }
  }
}
