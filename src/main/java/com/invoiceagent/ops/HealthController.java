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
  private final DocumentReading documents;

  /// Asks all of them.
  public HealthController(
      ApplicationAvailability availability, Workers workers, DocumentReading documents) {
    this.availability = availability;
    this.workers = workers;
    this.documents = documents;
  }

  /// Down when only a restart helps; never because there is much to do.
  @GetMapping(Probes.HEALTH)
  public ResponseEntity<Health> alive() {
    Health health = new Health(status(workers.alive()));
    return ResponseEntity.status(code(workers.alive())).body(health);
  }

  /// Down while the service starts and from the moment it is told to stop.
  @GetMapping(Probes.READY)
  public ResponseEntity<Readiness> ready() {
    boolean up =
        availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC
            && workers.alive()
            && documents.ready();
    return ResponseEntity.status(code(up)).body(new Readiness(status(up), documents.readsImages()));
  }

  private static HttpStatus code(boolean up) {
    return up ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE;
  }

  private static String status(boolean up) {
    return up ? "UP" : "DOWN";
  }

  /// The answer.
  ///
  /// @param status `UP` or `DOWN`
  public record Health(String status) {}

  /// The answer about requests.
  ///
  /// @param status `UP` or `DOWN`
  /// @param ocr whether pages that are images can be read; the service is ready without it, too
  public record Readiness(String status, boolean ocr) {}
}
