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

  private static long resident() {
    try {
      String[] numbers = Files.readString(STATUS).split(" ", -1);
      return Long.parseLong(numbers[RESIDENT]) * PAGE;
    } catch (IOException | NumberFormatException notLinux) {
      return 0;
    }
  }
}
