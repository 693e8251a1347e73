package com.invoiceagent.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

/// A bar on the standard error, redrawn while many files are read.
final class Progress {

  private static final int WIDTH = 30;
  private static final Duration FIRST = Duration.ofMillis(500);
  private static final Duration BETWEEN = Duration.ofMillis(100);
  private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

  private final PrintWriter err;
  private final int all;
  private final boolean shown;
  private long next = System.nanoTime() + FIRST.toNanos();
  private boolean drawn;
  private int done;
  private int bad;

  /// A bar for so many files.
  ///
  /// @param shown false for one that draws nothing
  Progress(PrintWriter err, int all, boolean shown) {
    this.err = err;
    this.all = all;
    this.shown = shown && all > 1;
  }

  /// Whether the standard error is a terminal that can redraw a line.
  static boolean isPossible() {
    if ("dumb".equals(System.getenv("TERM"))) {
      return false;
    }
    if (!Files.exists(STANDARD_ERROR)) {
      return Objects.requireNonNull(System.console()).isTerminal();
    }
    try {
      String device = STANDARD_ERROR.toRealPath().toString();
      return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
    } catch (IOException unknown) {
      return false;
    }
  }

  /// One more file is done.
  synchronized void step(boolean proved) {
    done++;
    bad += proved ? 0 : 1;
    if (shown && (System.nanoTime() - next > 0 || (drawn && done == all))) {
      next = System.nanoTime() + BETWEEN.toNanos();
      drawn = true;
      err.print("\r" + line());
      err.flush();
    }
  }

  /// The bar as it stands.
  synchronized String line() {
    int full = (int) ((long) WIDTH * done / all);
    return "["
        + "#".repeat(full)
        + ".".repeat(WIDTH - full)
        + "] "
        + done
        + "/"
        + all
        + (bad == 0 ? "" : " (" + bad + " !)");
  }

  /// Takes the bar away, so that something else can be written; the next step draws it again.
  synchronized void clear() {
    if (drawn) {
      err.print("\r" + " ".repeat(line().length() + 1) + "\r");
      err.flush();
    }
  }
}
