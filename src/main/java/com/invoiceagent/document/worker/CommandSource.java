package com.invoiceagent.document.worker;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Finds out how workers are started when the first one is: asking the system what it allows, and
/// copying files, takes time that a service which is just starting has better use for.
@FunctionalInterface
interface CommandSource {

  /// The command, the same every time.
  WorkerCommand get() throws IOException;

  /// This very program's worker.
  static CommandSource ofProgram(WorkerOptions options, Scratch scratch) {
    return new CommandSource() {
      private @Nullable WorkerCommand known;

      @Override
      public synchronized WorkerCommand get() throws IOException {
        WorkerCommand command = known;
        if (command == null) {
          WorkerOptions all =
              options.aotCache() == null ? options.withAotCache(ProgramFiles.cache()) : options;
          command = WorkerCommand.of(all, ProgramFiles.classPath(scratch), WorkerMain.class);
          known = command;
        }
        return command;
      }
    };
  }
}
