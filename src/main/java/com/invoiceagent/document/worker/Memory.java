package com.invoiceagent.document.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// How much memory this process uses.
final class Memory {

  private static final Path STATUS = Path.of("/proc/self/statm");
  private static final int RESIDENT = 1;
  private static final long PAGE = 4096;

  /// Beyond the largest heap: the stacks, the compiler and what the libraries load.
  private static final long BESIDE_HEAP = 110L * 1024 * 1024;

  private Memory() {}

  /// Whether little more can be had; a new process starts small again.
  static boolean isShort() {
    Runtime runtime = Runtime.getRuntime();
    return resident() > runtime.maxMemory() + BESIDE_HEAP;
  }

  /// Where the system runs out of memory it ends this process, and the engine that this process
  /// started, before the service.
  static void offerFirst() {
    try {
      Files.writeString(Path.of("/proc/self/oom_score_adj"), "1000");
    } catch (IOException notLinux) {
      // then it decides by itself
    }
  }

  private static long resident() {
    try {
      String[] numbers = Files.readString(STATUS).split(" ", -1);
      return Long.parseLong(numbers[RESIDENT]) * PAGE;
    } catch (IOException | NumberFormatException notLinux) {
      return 0;
    }
  }
}
