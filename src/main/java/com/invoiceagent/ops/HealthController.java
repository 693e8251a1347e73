package com.invoiceagent.ops;

import com.invoiceagent.load.Workers;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Says whether the process must be restarted, and whether it should be sent requests.
///
/// Neither depends on anything outside of the process.
@RestController
public final class HealthController {

  private final ApplicationAvailability availability;
  private final Workers workers;

  /// Asks both.
  public HealthController(ApplicationAvailability availability, Workers workers) {
    this.availability = availability;
    this.workers = workers;
  }

  /// Down when only a restart helps; never because there is much to do.
  @GetMapping(Probes.HEALTH)
  public ResponseEntity<Health> alive() {
    return answer(workers.alive());
  }

  /// Down while the service starts and from the moment it is told to stop.
  @GetMapping(Probes.READY)
  public ResponseEntity<Health> ready() {
    boolean accepting = availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC;
    return answer(accepting && workers.alive());
  }

  private static ResponseEntity<Health> answer(boolean up) {
    return up
        ? ResponseEntity.ok(new Health("UP"))
        : ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body(new Health("DOWN"));
  }

  /// The answer.
  ///
  /// @param status `UP` or `DOWN`
  public record Health(String status) {}
}
