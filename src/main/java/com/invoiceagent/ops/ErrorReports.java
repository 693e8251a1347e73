package com.invoiceagent.ops;

import io.sentry.Hint;
import io.sentry.Sentry;
import io.sentry.SentryEvent;
import io.sentry.SentryLevel;
import io.sentry.SentryOptions;
import io.sentry.protocol.SentryException;
import io.sentry.protocol.SentryStackFrame;
import io.sentry.protocol.SentryStackTrace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/// Reports failures that nobody expected to an error tracker (Sentry's protocol), where one is set.
///
/// An event is built from nothing: classes, lines of code and ids that are no personal data. No
/// message of an exception, no request, no breadcrumb and no name of a machine can get into it.
public final class ErrorReports implements AutoCloseable {

  private static final int MOST_FRAMES = 50;
  private static final int MOST_CAUSES = 5;
  private static final long FAREWELL_MILLIS = 2000;

  private final boolean on;

  /// Reports to this address; an empty one stands for nobody.
  public ErrorReports(Secret dsn, Stage stage, String version) {
    this.on = !dsn.isEmpty();
    if (on) {
      Sentry.init(options -> configure(options, dsn, stage, version));
    }
  }

  /// Logs the failure, and reports it.
  ///
  /// @param route where it happened; a pattern, not what the caller asked for
  public void report(Throwable failure, String route) {
    Failures.log(failure);
    if (!on) {
      return;
    }
    SentryEvent event = new SentryEvent();
    event.setLevel(SentryLevel.ERROR);
    event.setLogger(ErrorReports.class.getName());
    event.setTransaction(route);
    event.setExceptions(exceptions(failure));
    for (LogKey key : LogKey.values()) {
      String value = MDC.get(key.label());
      if (value != null) {
        event.setTag(key.label(), value);
      }
    }
    Sentry.captureEvent(event);
  }

  @Override
  public void close() {
    if (on) {
      Sentry.flush(FAREWELL_MILLIS);
      Sentry.close();
    }
  }

  private static void configure(SentryOptions options, Secret dsn, Stage stage, String version) {
    options.setDsn(dsn.text());
    options.setEnvironment(stage.label());
    options.setRelease("ai-invoice-agent@" + version);
    options.setAttachServerName(false);
    options.setAttachStacktrace(false);
    options.setAttachThreads(false);
    options.setSendModules(false);
    options.setMaxBreadcrumbs(0);
    options.setEnableUncaughtExceptionHandler(false);
    options.setEnableShutdownHook(false);
    options.setEnableAutoSessionTracking(false);
    options.setSendClientReports(false);
    options.setShutdownTimeoutMillis(FAREWELL_MILLIS);
    options.setBeforeSend(ErrorReports::bare);
  }

  /// Whatever the library adds on its own is taken away again.
  private static SentryEvent bare(SentryEvent event, Hint hint) {
    event.setUser(null);
    event.setRequest(null);
    event.setMessage(null);
    event.setServerName(null);
    event.setBreadcrumbs(null);
    event.setExtras(null);
    event.setModules(null);
    return event;
  }

  /// The innermost cause first, as the protocol wants it.
  private static List<SentryException> exceptions(Throwable failure) {
    List<SentryException> exceptions = new ArrayList<>();
    @Nullable Throwable cause = failure;
    while (cause != null && exceptions.size() < MOST_CAUSES) {
      SentryException exception = new SentryException();
      exception.setType(cause.getClass().getSimpleName());
      exception.setModule(cause.getClass().getPackageName());
      exception.setStacktrace(new SentryStackTrace(frames(cause)));
      exceptions.add(exception);
      cause = cause.getCause();
    }
    Collections.reverse(exceptions);
    return exceptions;
  }

  private static List<SentryStackFrame> frames(Throwable failure) {
    List<SentryStackFrame> frames = new ArrayList<>();
    Arrays.stream(failure.getStackTrace())
        .limit(MOST_FRAMES)
        .forEach(element -> frames.add(frame(element)));
    Collections.reverse(frames);
    return frames;
  }

  private static SentryStackFrame frame(StackTraceElement element) {
    SentryStackFrame frame = new SentryStackFrame();
    frame.setModule(element.getClassName());
    frame.setFunction(element.getMethodName());
    frame.setFilename(element.getFileName());
    frame.setLineno(element.getLineNumber());
    frame.setInApp(element.getClassName().startsWith("com.invoiceagent."));
    return frame;
  }
}
