package com.invoiceagent.cli;

import com.invoiceagent.model.ProofStatus;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;

/// Reads many files, several at once, and writes the outcomes in the order of the files.
final class Batch {

  private static final int ALL_PROVED = 0;
  private static final int NOT_ALL_PROVED = 1;

  private final FileReading reading;
  private final Results results;
  private final Progress progress;
  private final PrintWriter err;
  private final Texts texts;
  private final boolean quiet;
  private final ReentrantLock writing;
  private int code = ALL_PROVED;

  /// A batch that has not begun.
  ///
  /// @param quiet says nothing about files that are not proved
  /// @param writing held while something is written, so that what is written is whole
  Batch(
      FileReading reading,
      Results results,
      Progress progress,
      PrintWriter err,
      Texts texts,
      boolean quiet,
      ReentrantLock writing) {
    this.reading = reading;
    this.results = results;
    this.progress = progress;
    this.err = err;
    this.texts = texts;
    this.quiet = quiet;
    this.writing = writing;
  }

  /// Reads all files.
  ///
  /// @return the exit code: 0 all are proved, 1 some are not, 2 some were not read
  int run(List<Path> files, int jobs) throws IOException, InterruptedException {
    try (ExecutorService threads = Executors.newFixedThreadPool(jobs)) {
      List<Future<FileOutcome>> outcomes =
          files.stream().map(file -> threads.submit(() -> read(file))).toList();
      for (int i = 0; i < files.size(); i++) {
        add(i, outcome(outcomes.get(i), files.get(i)));
      }
    }
    return code;
  }

  private FileOutcome read(Path file) {
    FileOutcome outcome = reading.read(file);
    progress.step(outcome.isProved());
    return outcome;
  }

  private static FileOutcome outcome(Future<FileOutcome> future, Path file)
      throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException bug) {
      return new FileOutcome.Failed(file, "internal_error", "The program failed on this file.");
    }
  }

  private void add(int index, FileOutcome outcome) throws IOException {
    writing.lock();
    try {
      progress.clear();
      results.add(index, outcome);
      judge(outcome);
    } finally {
      writing.unlock();
    }
  }

  private void judge(FileOutcome outcome) {
    switch (outcome) {
      case FileOutcome.Failed failed -> {
        code = CommandLines.ERROR;
        say(failed.file(), texts.problem(failed.code()));
      }
      case FileOutcome.Answered answered -> {
        ProofStatus status = answered.extraction().reading().proof().status();
        if (status != ProofStatus.PROVED) {
          code = Math.max(code, NOT_ALL_PROVED);
          if (!quiet) {
            say(answered.file(), texts.text("status." + answered.body().proof().status()));
          }
        }
      }
    }
  }

  private void say(Path file, String what) {
    err.println(Terminal.safe(file.toString()) + ": " + what);
    err.flush();
  }
}
