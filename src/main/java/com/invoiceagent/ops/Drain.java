package com.invoiceagent.ops;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// The time between the order to stop and the closing of the door.
///
/// `/health/ready` says no from the order on; whoever sends requests learns of that a little later,
/// and what it sends until then is still accepted. After this phase the server stops to accept, and
/// answers what it has accepted.
public final class Drain implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Drain.class);

  private final Duration time;
  private volatile boolean running;
  private volatile boolean draining;

  /// Goes on accepting for so long.
  public Drain(Duration time) {
    this.time = time;
  }

  /// Whether the order to stop has come; a connection is then closed with its next answer.
  public boolean isOn() {
    return draining;
  }

  @Override
  public void start() {
    running = true;
  }

  @Override
  public void stop() {
    draining = true;
    running = false;
    if (time.isPositive()) {
      LOG.info("Told to stop; requests are accepted for {} more seconds", time.toSeconds());
    }
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /// The first to stop: the server's own phase is a lower one.
  @Override
  public int getPhase() {
    return DEFAULT_PHASE;
  }
}
