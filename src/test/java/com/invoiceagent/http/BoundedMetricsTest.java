package com.invoiceagent.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Whoever could add series at will would fill the memory of the service, and of what watches it.
class BoundedMetricsTest extends WithService {

  @Test
  void doesNotGrowByWhatCallersThinkOf() throws Exception {
    send("GET", "/nowhere", "a");
    send("BREW", "/nowhere", "a");
    send("BREW", "/v1/", "a");
    send("GET", "/v1/", "a");
    Set<String> before = series();
    for (int i = 0; i < 40; i++) {
      send("GET", "/nowhere/" + i, "host" + i);
      send("BREW" + i, "/nowhere", "host" + i);
      send("BREW" + i, "/v1/", "host");
      send("GET", "/v1/?q=" + i, "host" + i);
    }

    assertThat(series()).isEqualTo(before);
    assertThat(before)
        .anyMatch(name ->
            name.startsWith("http_requests_total{endpoint=\"other\",method=\"other\",status="))
        .anyMatch(name -> name.startsWith("http_request_duration_seconds_bucket{"));
  }

  private void send(String method, String path, String host) throws Exception {
    try (RawConnection client = service.connect()) {
      client
          .write(
              method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
          .readAll();
    }
  }

  /// Names with labels, of the service's own metrics.
  private Set<String> series() throws Exception {
    return service
        .get("/metrics")
        .body()
        .lines()
        .filter(line -> line.startsWith("http_") || line.startsWith("invoiceagent_"))
        .map(line -> line.substring(0, line.lastIndexOf(' ')))
        .filter(line -> !line.contains("/metrics"))
        .collect(Collectors.toSet());
  }
}
