package com.invoiceagent.ops;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Logs exceptions that nobody expected, without their messages: those may quote a document.
public final class Failures {

  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
  private static final int MOST_FRAMES = 15;
  private static final int MOST_CAUSES = 5;

  private Failures() {}

  /// Writes where the exception comes from.
  public static void log(Throwable failure) {
    StringBuilder text = new StringBuilder("Unexpected failure: ");
    @Nullable Throwable cause = failure;
    for (int depth = 0; cause != null && depth < MOST_CAUSES; depth++) {
      text.append(depth == 0 ? "" : "\ncaused by ").append(cause.getClass().getName());
      text.append(frames(cause));
      cause = cause.getCause();
    }
    LOG.error("{}", text);
  }

  private static String frames(Throwable failure) {
    return Arrays.stream(failure.getStackTrace())
        .limit(MOST_FRAMES)
        .map(frame -> "\n  at " + frame)
        .collect(Collectors.joining());
  }
}
