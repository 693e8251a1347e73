package com.invoiceagent.cli;

import java.util.concurrent.locks.ReentrantLock;

/// A clean end on Ctrl-C: what is being written is finished, nothing more is begun, and no worker
/// process outlives the command.
final class Interruption {

  private Interruption() {}

  /// From now on, an early end of the process closes the reader.
  ///
  /// @param writing held by whoever writes; never given back once the process ends
  static Thread endsWith(ReadingSource.OpenReader reader, ReentrantLock writing) {
    Thread end =
        Thread.ofPlatform()
            .name("end")
            .unstarted(() -> {
              writing.lock();
              reader.close();
            });
    Runtime.getRuntime().addShutdownHook(end);
    return end;
  }

  /// The command came to its own end.
  static void noMore(Thread end) {
    try {
      Runtime.getRuntime().removeShutdownHook(end);
    } catch (IllegalStateException ending) {
      // The hook runs already, and the process ends with it.
    }
  }
}
