package com.invoiceagent.document.ocr;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/// How a service answers others while it reads a scan.
final class Meanwhile {

  private static final int QUIET = 15;
  private static final String BOUNDARY = "----scan";

  private final String service;
  private final HttpClient client = HttpClient.newHttpClient();

  Meanwhile(int port) {
    this.service = "http://127.0.0.1:" + port;
  }

  void print(byte[] scanned, byte[] printed) throws IOException, InterruptedException {
    HttpRequest health = HttpRequest.newBuilder(URI.create(service + "/health")).build();
    HttpRequest text = upload(printed);
    List<Double> healthBefore = new ArrayList<>();
    List<Double> textBefore = new ArrayList<>();
    for (int i = 0; i < QUIET; i++) {
      healthBefore.add(millis(health));
      textBefore.add(millis(text));
    }
    long start = System.nanoTime();
    CompletableFuture<HttpResponse<Void>> scan =
        client.sendAsync(upload(scanned), BodyHandlers.discarding());
    List<Double> healthDuring = new ArrayList<>();
    List<Double> textDuring = new ArrayList<>();
    while (!scan.isDone()) {
      healthDuring.add(millis(health));
      textDuring.add(millis(text));
    }
    System.out.printf(
        Locale.ROOT,
        "a scan through the service: status %d after %.1f s; milliseconds in the middle and at most,"
            + " before and meanwhile: /health %s and %s, a text invoice %s and %s%n",
        scan.join().statusCode(),
        (System.nanoTime() - start) / 1e9,
        figures(healthBefore),
        figures(healthDuring),
        figures(textBefore),
        figures(textDuring));
  }

  private double millis(HttpRequest request) throws IOException, InterruptedException {
    long start = System.nanoTime();
    int status = client.send(request, BodyHandlers.discarding()).statusCode();
    if (status != 200) {
      throw new IOException("Status " + status);
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private static String figures(List<Double> millis) {
    List<Double> sorted = millis.stream().sorted().toList();
    return sorted.isEmpty()
        ? "-"
        : String.format(Locale.ROOT, "%.0f/%.0f", sorted.get(sorted.size() / 2), sorted.getLast());
  }

  private HttpRequest upload(byte[] file) {
    String head =
        "--"
            + BOUNDARY
            + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"invoice.pdf\"\r\n"
            + "Content-Type: application/pdf\r\n\r\n";
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
    body.writeBytes(file);
    body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
    return HttpRequest.newBuilder(URI.create(service + "/v1/process-invoice"))
        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
        .timeout(Duration.ofMinutes(5))
        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
        .build();
  }
}
