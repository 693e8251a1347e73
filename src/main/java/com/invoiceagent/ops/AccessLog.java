package com.invoiceagent.ops;

import com.invoiceagent.model.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.slf4j.spi.LoggingEventBuilder;

/// One line for each request, without anything personal.
public final class AccessLog {

  private static final Logger LOG = LoggerFactory.getLogger(AccessLog.class);

  /// Writes the line; on level DEBUG when a probe went well, which happens every few seconds.
  public void write(Served served) {
    boolean wellProbed = served.status() == 200 && Probes.PATHS.contains(served.route());
    LoggingEventBuilder line =
        LOG.atLevel(wellProbed ? Level.DEBUG : Level.INFO)
            .addKeyValue("method", served.method())
            .addKeyValue("route", served.route())
            .addKeyValue("status", served.status())
            .addKeyValue("code", served.code())
            .addKeyValue("ms", served.took().toMillis())
            .addKeyValue("bytes", served.bytes());
    if (served.client() != null) {
      line = line.addKeyValue("client", served.client());
    }
    Reading reading = served.reading();
    if (reading != null) {
      line =
          line.addKeyValue("institution", reading.invoice().institution())
              .addKeyValue("proof", Labels.of(reading.proof().status()));
    }
    line.log(text(served));
  }

  private static String text(Served served) {
    Reading reading = served.reading();
    return "%s %s %d %s, %d ms, %d bytes%s"
        .formatted(
            served.method(),
            served.route(),
            served.status(),
            served.code(),
            served.took().toMillis(),
            served.bytes(),
            reading == null
                ? ""
                : ", "
                    + reading.invoice().institution()
                    + " "
                    + Labels.of(reading.proof().status()));
  }
}
