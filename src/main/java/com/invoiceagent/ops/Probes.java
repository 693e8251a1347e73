package com.invoiceagent.ops;

import java.util.Set;

/// The paths that orchestrators and monitoring ask every few seconds.
public final class Probes {

  /// Is the process alive?
  public static final String HEALTH = "/health";

  /// Should it be sent requests?
  public static final String READY = "/health/ready";

  /// How is it doing?
  public static final String METRICS = "/metrics";

  /// All of them.
  public static final Set<String> PATHS = Set.of(HEALTH, READY, METRICS);

  private Probes() {}
}
